/** Says what a run changed against an earlier one: each set's scores, and the pages behind them. */
import type { PageScore } from '../score/score-page.ts';
import { type SetScore, scoreSets } from '../score/score-set.ts';
import type { Report } from './report.ts';

const PAGE_MEASURES = ['body', 'para', 'title', 'date', 'authors', 'lead'] as const;
const SET_MEASURES = [
  'f1',
  'precision',
  'recall',
  'exact',
  'accuracy',
  'para',
  'title',
  'date',
  'authors',
  'lead',
] as const;

export type PageMeasure = (typeof PAGE_MEASURES)[number];
export type SetMeasure = (typeof SET_MEASURES)[number];

export type Change = { readonly before: number; readonly after: number };
export type Changes<Measure extends string> = Readonly<Partial<Record<Measure, Change>>>;
export type PageChange = Change & { readonly id: string; readonly measure: PageMeasure };

export type Comparison = {
  /** The pages that both runs read: all is about these. */
  readonly common: number;
  /** What changed, by set. */
  readonly sets: Readonly<Record<string, Changes<SetMeasure>>>;
  /** The largest change first. */
  readonly pages: readonly PageChange[];
};

/** Less is an error of calculation. */
const LEAST = 1e-9;

type Scores<Measure extends string> = Readonly<Partial<Record<Measure, number>>>;

const compare = <Measure extends string>(
  measures: readonly Measure[],
  one: Scores<Measure>,
  other: Scores<Measure>,
): Changes<Measure> => {
  const changes: Partial<Record<Measure, Change>> = {};
  for (const measure of measures) {
    const [before, after] = [one[measure], other[measure]];
    if (before !== undefined && after !== undefined && Math.abs(after - before) > LEAST)
      changes[measure] = { before, after };
  }
  return changes;
};

/** What changed in one page's scores. */
export const changesOf = (before: PageScore, after: PageScore): Changes<PageMeasure> =>
  compare(PAGE_MEASURES, before, after);

const sizeOf = ({ before, after }: Change): number => Math.abs(after - before);

export const compareReports = (before: Report, after: Report): Comparison => {
  const ids = Object.keys(after.pages).filter((id) => before.pages[id]);
  const of = (report: Report) => ids.map((id) => report.pages[id] as PageScore);
  const [earlier, later] = [of(before), of(after)];
  const sets = scoreSets(earlier);
  const pages = ids.flatMap((id, at) =>
    Object.entries(changesOf(earlier[at] as PageScore, later[at] as PageScore)).map(
      ([measure, change]) => ({ id, measure: measure as PageMeasure, ...change }),
    ),
  );
  return {
    common: ids.length,
    sets: Object.fromEntries(
      Object.entries(scoreSets(later)).map(([name, score]) => [
        name,
        compare(SET_MEASURES, sets[name] as SetScore, score),
      ]),
    ),
    pages: pages.sort((a, b) => sizeOf(b) - sizeOf(a) || (a.id < b.id ? -1 : 1)),
  };
};
