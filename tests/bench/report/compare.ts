/** Says what a run changed against an earlier one: each set's scores, and the pages behind them. */
import type { PageScore } from '../score/score-page.ts';
import { type SetScore, scoreSets } from '../score/score-set.ts';
import type { Report } from './report.ts';

const PAGE_MEASURES = ['body', 'para', 'title', 'date', 'authors', 'lead'] as const;
const SET_MEASURES = ['f1', 'precision', 'recall', 'exact', 'accuracy'] as const;

export type PageMeasure = (typeof PAGE_MEASURES)[number];
export type SetMeasure = (typeof SET_MEASURES)[number] | Exclude<PageMeasure, 'body'>;

export type Change = { readonly before: number; readonly after: number };
export type PageChange = Change & { readonly id: string; readonly measure: PageMeasure };

export type Comparison = {
  /** The pages that both runs read: all is about these. */
  readonly common: number;
  /** What changed, by set and measure. */
  readonly sets: Readonly<Record<string, Readonly<Partial<Record<SetMeasure, Change>>>>>;
  /** The largest change first. */
  readonly pages: readonly PageChange[];
};

/** Less is an error of calculation. */
const LEAST = 1e-9;

const changeOf = (before: number | undefined, after: number | undefined): Change | undefined =>
  before !== undefined && after !== undefined && Math.abs(after - before) > LEAST
    ? { before, after }
    : undefined;

const compareSets = (before: SetScore, after: SetScore): Partial<Record<SetMeasure, Change>> =>
  Object.fromEntries(
    [...SET_MEASURES, ...PAGE_MEASURES].flatMap((measure) => {
      const change = measure === 'body' ? undefined : changeOf(before[measure], after[measure]);
      return change ? [[measure, change]] : [];
    }),
  );

const comparePages = (id: string, before: PageScore, after: PageScore): PageChange[] =>
  PAGE_MEASURES.flatMap((measure) => {
    const change = changeOf(before[measure], after[measure]);
    return change ? { id, measure, ...change } : [];
  });

const sizeOf = ({ before, after }: Change): number => Math.abs(after - before);

export const compareReports = (before: Report, after: Report): Comparison => {
  const ids = Object.keys(after.pages).filter((id) => before.pages[id]);
  const of = (report: Report) => ids.map((id) => report.pages[id] as PageScore);
  const sets = scoreSets(of(before));
  const pages = ids.flatMap((id) =>
    comparePages(id, before.pages[id] as PageScore, after.pages[id] as PageScore),
  );
  return {
    common: ids.length,
    sets: Object.fromEntries(
      Object.entries(scoreSets(of(after))).map(([name, score]) => [
        name,
        compareSets(sets[name] as SetScore, score),
      ]),
    ),
    pages: pages.sort((a, b) => sizeOf(b) - sizeOf(a) || (a.id < b.id ? -1 : 1)),
  };
};
