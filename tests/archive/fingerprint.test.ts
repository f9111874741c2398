/** The fingerprint of an article: it changes with what it says, and with nothing else. */
import { expect, it } from 'vitest';
import { fingerprintOf } from '../../src/archive/fingerprint.ts';

const print = (html: string, title = 'A title'): Promise<string> => fingerprintOf({ title, html });

it('passes over markup, space and the dress of punctuation', async () => {
  expect(await print('<p>“Hello” — world</p>')).toBe(
    await print('<div><p class="x">"Hello" -  world </p></div>'),
  );
});

it.each([
  ['a word', '<p>Hello world now</p>', 'A title'],
  ['a headline', '<p>Hello world</p>', 'Another title'],
  ['a number', '<p>Hello world 7</p>', 'A title'],
])('changes with %s', async (_what, html, title) => {
  expect(await print(html, title)).not.toBe(await print('<p>Hello world</p>'));
});

it('is the one that libraries hold already', async () => {
  expect(await print('<p>Hello world</p>')).toBe(
    '05515ca53fdab8e56d971b84a6e37f62a1d690ed751da313b7ae813309be3360',
  );
});
