/** The orders that the library can be listed in. */
import type { Row } from './rows.ts';

export const SORTS = ['newest', 'oldest', 'published', 'title', 'site'] as const;
export type Sort = (typeof SORTS)[number];

const byText = new Intl.Collator(undefined, { numeric: true }).compare;
const byTime = (a: Row, b: Row): number => b.at - a.at;

/** What comes first; the one saved last where there is nothing else between them. */
const ORDERS: Readonly<Record<Sort, (a: Row, b: Row) => number>> = {
  newest: byTime,
  oldest: (a, b) => a.at - b.at,
  published: (a, b) => {
    const [one, other] = [a.published ?? '', b.published ?? ''];
    return one === other ? byTime(a, b) : one < other ? 1 : -1;
  },
  title: (a, b) => byText(a.title, b.title) || byTime(a, b),
  site: (a, b) => byText(a.site, b.site) || byTime(a, b),
};

export const sortRows = (rows: readonly Row[], sort: Sort): readonly Row[] =>
  [...rows].sort(ORDERS[sort]);
