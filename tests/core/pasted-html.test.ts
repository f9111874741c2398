/** What a word processor is given of an article. */
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { toPastedHtml } from '../../src/core/html/pasted-html.ts';
import { sampleArticle } from './sample.ts';

it('tells nothing of the reader by its addresses', () => {
  const { window } = new JSDOM('');
  const html = toPastedHtml(
    {
      ...sampleArticle,
      url: 'https://example.org/a?sid=Q7rTz',
      html: '<p><a href="https://ann:pier9@b.example/">b</a><a href="https://example.org/a?sid=Q7rTz">a</a></p>',
    },
    window,
  );
  expect(html).toContain('"https://example.org/a"');
  expect(html).not.toMatch(/pier9|Q7rTz/);
});

it('is the title, the source and the text, without anything that runs', () => {
  const { window } = new JSDOM('');
  const html = toPastedHtml(
    {
      ...sampleArticle,
      title: 'Fish <b>& chips</b>',
      site: 'Pier',
      url: 'https://example.org/a?b=1&c',
      html: '<p onclick="x()">One</p><script>bad()</script><figure><img src="https://example.org/p.jpg" alt="A"></figure>',
    },
    window,
  );
  const { body } = new JSDOM(html).window.document;
  expect(body.querySelector('h1')?.textContent).toBe('Fish <b>& chips</b>');
  expect(body.querySelector('a')?.href).toBe('https://example.org/a?b=1&c');
  expect(body.querySelector('p:nth-of-type(2)')?.outerHTML).toBe('<p>One</p>');
  expect(body.querySelector('img')?.getAttribute('src')).toBe('https://example.org/p.jpg');
  expect(body.querySelector('script, [onclick]')).toBeNull();
});
