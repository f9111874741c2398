import { expect, test } from 'vitest';
import { capture } from '../src/core/capture.ts';
import { cleanups } from '../src/core/cleanup/index.ts';
import { goldenPages, openPage, toLines } from './core/golden.ts';

const pages = goldenPages();

test('there are golden pages', () => {
  expect(pages.length).toBeGreaterThan(15);
});

test.each(pages)('$slug becomes its article', ({ source, url, expected }) => {
  const live = openPage(source, url);
  const before = live.documentElement.outerHTML;
  const about = { id: 'golden', at: '2024-05-03T12:00:00+02:00', url, scope: 'page' } as const;
  const captured = capture(live, about);
  expect(toLines(captured.html)).toEqual(toLines(expected));
  expect(live.documentElement.outerHTML).toBe(before);

  const backwards = new Map([...cleanups].reverse());
  const again = capture(openPage(source, url), about, { rules: backwards });
  expect(toLines(again.html)).toEqual(toLines(captured.html));
});
