/** Sums the scores of a set's pages up: each page weighs the same, whatever its length. */
import type { DayVerdict } from './dates.ts';
import { harmonic } from './overlap.ts';
import type { PageScore } from './score-page.ts';

/** Shares are 0 to 1; absent if no page of the set states the truth. */
export type SetScore = {
  readonly pages: number;
  /** Pages on which no article was found. */
  readonly failed: number;
  /** F1 of the mean precision and the mean recall; of passages, over all of them. */
  readonly f1?: number;
  readonly precision?: number;
  readonly recall?: number;
  /** Pages that have exactly the true words. */
  readonly exact?: number;
  /** Passages that are where they belong. */
  readonly accuracy?: number;
  /** Number of pages whose body has an F1 below 0.8. */
  readonly below80?: number;
  readonly para?: number;
  readonly title?: number;
  readonly date?: number;
  readonly authors?: number;
  readonly lead?: number;
  readonly days?: Readonly<Record<DayVerdict, number>>;
  readonly msMedian?: number;
  readonly msMax?: number;
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The upper one of the two in the middle. */
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const SHARES = ['para', 'title', 'date', 'authors', 'lead'] as const;

const textScore = (pages: readonly PageScore[]): Partial<SetScore> => {
  const overlaps = pages.flatMap(({ overlap }) => overlap ?? []);
  if (!overlaps.length) return {};
  const spoken = overlaps.filter(({ empty }) => !empty);
  const precision = spoken.length ? mean(spoken.map((one) => one.precision)) : 0;
  const recall = mean(overlaps.map((one) => one.recall));
  return {
    f1: harmonic(precision, recall),
    precision,
    recall,
    exact: mean(overlaps.map(({ exact }) => Number(exact))),
    below80: overlaps.filter((one) => harmonic(one.precision, one.recall) < 0.8).length,
  };
};

const passageScore = (pages: readonly PageScore[]): Partial<SetScore> => {
  const all = pages.flatMap(({ passages }) => passages ?? []);
  if (!all.length) return {};
  const sum = (kind: 'found' | 'missed' | 'kept' | 'left'): number =>
    all.reduce((total, passages) => total + passages[kind], 0);
  const [found, missed, kept, left] = [sum('found'), sum('missed'), sum('kept'), sum('left')];
  const precision = found ? found / (found + kept) : 0;
  const recall = found ? found / (found + missed) : 0;
  return {
    f1: harmonic(precision, recall),
    precision,
    recall,
    accuracy: (found + left) / (found + missed + kept + left),
  };
};

const dayScore = (pages: readonly PageScore[]): Partial<SetScore> => {
  const days = { right: 0, near: 0, wrong: 0, none: 0 };
  for (const { day } of pages) if (day) days[day]++;
  return pages.some(({ day }) => day) ? { days } : {};
};

export const scoreSet = (pages: readonly PageScore[]): SetScore => {
  const shares = SHARES.flatMap((key) => {
    const values = pages.flatMap((page) => page[key] ?? []);
    return values.length ? [[key, mean(values)]] : [];
  });
  const times = pages.flatMap(({ ms }) => ms ?? []);
  return {
    pages: pages.length,
    failed: pages.filter(({ error }) => error !== undefined).length,
    ...textScore(pages),
    ...passageScore(pages),
    ...Object.fromEntries(shares),
    ...dayScore(pages),
    ...(times.length && { msMedian: median(times), msMax: Math.max(...times) }),
  };
};

/** The scores of each set, by name. */
export const scoreSets = (pages: readonly PageScore[]): Readonly<Record<string, SetScore>> => {
  const names = [...new Set(pages.map(({ set }) => set))].sort();
  return Object.fromEntries(
    names.map((name) => [name, scoreSet(pages.filter(({ set }) => set === name))]),
  );
};
