/** An article that its page hides until a script runs is revealed, and nothing else is. */
import { expect, test } from 'vitest';
import { readBlocks } from '../../../src/core/body/blocks.ts';
import { revealHeldBack } from '../../../src/core/body/held-back.ts';
import { pageOf } from '../example-page.ts';

const LONG =
  'This paragraph is long enough to count as prose for anyone who reads it aloud, twice. '.repeat(
    3,
  );

const hiddenIn = (html: string): readonly string[] => {
  const document = pageOf(html);
  const blocks = revealHeldBack(document, readBlocks(document));
  const hidden = blocks.filter((block) => block.hidden).map(({ text }) => text.slice(0, 9));
  expect(document.querySelectorAll('[data-presscut-hidden]').length > 0).toBe(hidden.length > 0);
  return hidden;
};

let paragraphs = 0;
/** No two are alike. */
const times = (n: number, tag = 'p'): string =>
  Array.from({ length: n }, () => `<${tag}>${LONG}${++paragraphs}.</${tag}>`).join('');

test('hidden prose that outweighs the rest is the article', () => {
  expect(hiddenIn(`${times(1)}<div data-presscut-hidden>${times(3)}</div>`)).toEqual([]);
});

test('what is shown elsewhere is not held back', () => {
  const shown = times(3);
  const again = shown.replace(/<.?p>/g, '');
  expect(
    hiddenIn(`<footer>${shown}</footer><div data-presscut-hidden>${again}</div>`),
  ).toHaveLength(1);
});

test('so are hidden lists, of which nothing visible is the like', () => {
  const list = `<ul data-presscut-hidden>${times(3, 'li')}</ul>`;
  expect(hiddenIn(`<p>Menu</p>${list}`)).toEqual([]);
});

test('what stands in a footer does not outweigh the hidden article', () => {
  const page = `<footer>${times(4)}</footer><div data-presscut-hidden>${times(3)}</div>`;
  expect(hiddenIn(page)).toEqual([]);
});

test.each([
  ['less than an article', `<div data-presscut-hidden>${times(2)}</div>`, 2],
  ['less than twice the rest', `${times(2)}<div data-presscut-hidden>${times(3)}</div>`, 3],
  ['short lines', `<ul data-presscut-hidden>${'<li>Short</li>'.repeat(300)}</ul>`, 300],
])('%s stays hidden', (_what, html, count) => {
  expect(hiddenIn(html)).toHaveLength(count);
});
