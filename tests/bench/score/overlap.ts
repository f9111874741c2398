/** Compares an article's text with the true one, as scrapinghub/article-extraction-benchmark defines it. */
import type { Shingled } from './tokens.ts';

export type Overlap = {
  readonly precision: number;
  readonly recall: number;
  /** Nothing was found: no precision to speak of. */
  readonly empty: boolean;
  readonly exact: boolean;
};

export const harmonic = (precision: number, recall: number): number =>
  precision + recall ? (2 * precision * recall) / (precision + recall) : 0;

const total = ({ shingles }: Shingled): number =>
  Array.from(shingles.values()).reduce((sum, count) => sum + count, 0);

export const overlap = (truth: Shingled, found: Shingled): Overlap => {
  const [wanted, got] = [total(truth), total(found)];
  let shared = 0;
  for (const [shingle, count] of truth.shingles)
    shared += Math.min(count, found.shingles.get(shingle) ?? 0);
  const same = shared === wanted && shared === got;
  const shareOf = (all: number): number => (same ? 1 : all ? shared / all : 0);
  return {
    precision: shareOf(got),
    recall: shareOf(wanted),
    empty: got === 0,
    exact: truth.tokens.join(' ') === found.tokens.join(' '),
  };
};

/** How many of `wanted` are among `found`, each of which answers for one. */
export const countMatches = (wanted: readonly string[], found: readonly string[]): number => {
  const left = new Map<string, number>();
  for (const one of found) left.set(one, (left.get(one) ?? 0) + 1);
  return wanted.filter((one) => {
    const count = left.get(one) ?? 0;
    if (count) left.set(one, count - 1);
    return count > 0;
  }).length;
};
