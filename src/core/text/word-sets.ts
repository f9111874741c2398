/** Compares short texts by the words they share: headlines that say the same in other words. */

import { fold } from './plain-text.ts';

const DENSE = /[\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
/** Endings differ between the forms of a word. */
const STEM = 6;

const pairsOf = (run: string): string[] =>
  run.length < 3 ? [run] : Array.from({ length: run.length - 1 }, (_, n) => run.slice(n, n + 2));

/** The words of a text that say something, cut to their stems; pairs of characters where scripts write no spaces. */
export const wordSet = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .flatMap((run) =>
        DENSE.test(run) ? pairsOf(run) : run.length > 2 ? [run.slice(0, STEM)] : [],
      ),
  );

/** The share of the smaller set that the other has too, 0 to 1; 0 where one is empty. */
export const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const smaller = Math.min(a.size, b.size);
  if (!smaller) return 0;
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both / smaller;
};

/** The share of `words` that `all` has. */
export const shareIn = (words: ReadonlySet<string>, all: ReadonlySet<string>): number =>
  words.size ? [...words].filter((word) => all.has(word)).length / words.size : 0;

export const without = (
  words: ReadonlySet<string>,
  others: ReadonlySet<string>,
): ReadonlySet<string> => new Set([...words].filter((word) => !others.has(word)));

/** Whether a title has all words of a shorter one of five words or more, in their order, and others between or behind them. */
export const saysMore = (long: string, short: string): boolean => {
  const words = short.split(/\s+/).map(fold).filter(Boolean);
  if (words.length < 5 || long.length <= short.length || long.length > short.length * 2.2)
    return false;
  let at = 0;
  for (const word of long.split(/\s+/).map(fold)) if (word === words[at]) at++;
  return at >= words.length;
};
