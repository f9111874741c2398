/** What Presscut marks a copy of a page with, no page can write itself. */
import { expect, test } from 'vitest';
import { MARK } from '../../src/core/page/marks.ts';
import { pageOf } from './example-page.ts';
import { languagesOf } from './languages-of.ts';
import { readAll } from './read-all.ts';

const read = (html: string): string => {
  const page = pageOf(html);
  return readAll(page, {
    id: 'one',
    at: '2026-08-01T00:00:00Z',
    url: 'https://a.test/story',
    scope: 'page',
    languages: languagesOf(page),
  }).html;
};

const paragraphs = (from: number, to: number): string =>
  Array.from(
    { length: to - from },
    (_, n) =>
      `<p>Of the piers that stand in the water, number ${from + n} is the oldest one, they say.</p>`,
  ).join('');

const page = (attributes: string): string =>
  `<article><h1>Piers</h1>${paragraphs(0, 3)}<div ${attributes}>${paragraphs(3, 6)}</div>${paragraphs(6, 9)}</article>`;

/** The names as they are spelled, and as a page may spell its own. */
const NAMES =
  'hidden no-fact of-text apart clipped in-view over embed shown shown-pre notes thread-message thread-head'.split(
    ' ',
  );

test.each(NAMES.flatMap((name) => [`data-${name}`, MARK + name]))(
  '%s of the page changes nothing',
  (name) => {
    const plain = read(page('class="x"'));
    for (const value of ['', 'false', '1'])
      expect(read(page(`class="x" ${name}="${value}"`))).toBe(plain);
  },
);
