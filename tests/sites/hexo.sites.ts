/** Hexo with the plain layout, and the form that archives of news feeds have. */
import type { Timestamp } from '../../src/core/stages.ts';
import { hexoSite, toSiteClock } from './hexo.ts';
import { testSite } from './site.ts';

/** A timestamp in GMT comes out in the zone of the site. */
const toSameInstant = (stated: Timestamp): string => {
  if (!/Z$|[+-]\d\d:\d\d$/.test(stated)) return toSiteClock(stated);
  const shifted = new Date(Date.parse(stated) + (5 * 60 + 45) * 60_000);
  return `${shifted.toISOString().slice(0, 19)}+05:45`;
};

/** Each category stands under the one before it. */
const toHierarchy = (categories: readonly string[]): string[] =>
  categories.map((category, n) => (n > 0 ? `${categories[n - 1]} > ${category}` : category));

testSite(hexoSite('hexo', 'plain'));
testSite({
  ...hexoSite('hexo-news', 'plain'),
  date: toSameInstant,
  categories: toHierarchy,
  // The form has no tags.
  tags: () => [],
});
