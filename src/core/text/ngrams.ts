/** Compares texts by the short character runs they share. */

import { fold } from './plain-text.ts';

const RUN = 12;

/** Every character run in a text, letters and digits only. */
export const gramsOf = (text: string): ReadonlySet<string> => {
  const folded = fold(text.slice(0, 400_000));
  const grams = new Set<string>();
  for (let n = 0; n + RUN <= folded.length; n++) grams.add(folded.slice(n, n + RUN));
  if (folded.length < RUN) grams.add(folded);
  return grams;
};

/** The share of a text's runs that are among `grams`, 0 to 1; a few samples of a long text. */
export const coverage = (text: string, grams: ReadonlySet<string>): number => {
  const folded = fold(text);
  if (folded.length < RUN) return grams.has(folded) ? 1 : 0.5;
  let had = 0;
  let all = 0;
  for (let n = 0; n + RUN <= folded.length; n += 3) {
    all++;
    if (grams.has(folded.slice(n, n + RUN))) had++;
  }
  return had / all;
};
