/** Compares the authors and the lead image that were found with those that the truth names. */
import { harmonic } from './overlap.ts';
import { toWords } from './tokens.ts';

const BY = /^\s*(?:by|von|par|por|written by|posted by)[:\s]+/i;
const BETWEEN = /\s*(?:,| and | & |;| und | et | y |、|，|\/|\|)\s*/;

/** The names of entries that hold several, or a word before the first. */
export const splitNames = (entries: readonly string[]): readonly string[] =>
  entries.flatMap((entry) => entry.replace(BY, '').split(BETWEEN));

const toSet = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map(toWords).filter(Boolean));

/** F1 over names, whatever their case, punctuation and order. */
export const scoreNames = (truth: readonly string[], found: readonly string[]): number => {
  const [wanted, got] = [toSet(truth), toSet(found)];
  if (!wanted.size && !got.size) return 1;
  const hits = [...wanted].filter((name) => got.has(name)).length;
  return harmonic(got.size ? hits / got.size : 0, wanted.size ? hits / wanted.size : 0);
};

const decode = (url: string): string => {
  try {
    return decodeURIComponent(url);
  } catch {
    // A URL may hold a `%` that encodes nothing.
    return url;
  }
};

/** The name of an image's file, without the size that a site adds to it. */
const fileOf = (url: string): string =>
  (decode(url).split('?')[0]?.split('/').at(-1) ?? '').replace(/[-_]\d+x\d+/, '');

/** Whether two URLs are of the same image, in whatever size and on whatever server. */
export const isSameImage = (truth: string, found: string | null | undefined): boolean =>
  Boolean(found) && fileOf(found ?? '') === fileOf(truth);
