/** Portals and sites that a page states as its author yield to the writer that it shows. */
import { expect, it } from 'vitest';
import { authorsFrom } from '../../../src/core/facts/resolve-authors.ts';
import { fold } from '../../../src/core/text/plain-text.ts';

it.each([
  ['例新闻', '例新闻订阅', '江岸日报', '江岸日报'],
  ['다리 포털 | 물가 이야기', '다리 포털 | 물가 이야기', '바다바람', '바다바람'],
  ['张小明', '张小明的书房', '江岸日报', '张小明'],
])('"%s" on "%s"', (stated, site, shown, author) => {
  const claims = { meta: { authors: [stated] }, byline: { authors: [shown] } };
  expect(authorsFrom(claims, new Set([fold(site)]))).toEqual([author]);
});
