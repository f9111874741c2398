/** The excerpt mark stands behind the first paragraph of text, and never inside anything. */
import { describe, expect, it } from 'vitest';
import { toNote } from '../../src/core/note.ts';
import { profiles } from '../../src/core/profiles/index.ts';
import type { Profile } from '../../src/core/profiles/profile.ts';
import { window } from './rendering.ts';
import { sampleArticle, sampleChoice } from './sample.ts';

const MARK = '<!-- more -->';

const bodyOf = (html: string, id = 'hexo') =>
  toNote({ ...sampleArticle, html }, profiles.get(id) as Profile, sampleChoice, window).body;

const IMAGE = '<img src="https://a.test/p.jpg" alt="A picture">';
const CODE = '<pre>a = 1\n\nb = 2\n\nc = 3</pre>';

describe('the excerpt mark', () => {
  it.each([
    ['a quotation mark', '<p>"Quote" she said.</p>', '"Quote" she said.'],
    ['emphasis', '<p><em>Once</em> upon a time.</p>', '*Once* upon a time.'],
    ['bold', '<p><b>Berlin.</b> It rains.</p>', '**Berlin.** It rains.'],
    [
      'a link',
      '<p><a href="https://a.test/">Here</a> it is.</p>',
      '[Here](https://a.test/) it is.',
    ],
    ['a number', '<p>12 people came.</p>', '12 people came.'],
    ['code', '<p><code>x</code> is set.</p>', '`x` is set.'],
    ['lines', '<p>One<br>two</p>', 'One  \ntwo'],
  ])('follows a paragraph that begins with %s', (_what, html, text) => {
    expect(bodyOf(`${html}${CODE}`).startsWith(`${text}\n\n${MARK}\n\n\`\`\`\n`)).toBe(true);
  });

  it.each([
    ['code', CODE],
    ['a list', `<ol><li>Step one<br>${IMAGE}</li><li><p>Two</p><p>more</p>${CODE}</li></ol>`],
    ['a quotation', '<blockquote><p>One</p><p>Two</p></blockquote>'],
    ['a table', '<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>'],
    ['a heading', '<h2>Head</h2>'],
    ['a picture', `<p>${IMAGE}</p>`],
    ['a linked picture', `<p><a href="https://a.test/">${IMAGE}</a></p>`],
    ['a caption', `<figure>${IMAGE}<figcaption>A day</figcaption></figure>`],
    [
      'a table of HTML',
      '<table><tr><td colspan="2">A</td></tr><tr><td>1</td><td>2</td></tr></table>',
    ],
  ])('passes over %s', (_what, html) => {
    const plain = bodyOf(html).trimEnd();
    expect(plain).not.toContain(MARK);
    expect(bodyOf(`${html}<p>Text.</p><p>More.</p>`)).toBe(
      `${plain}\n\nText.\n\n${MARK}\n\nMore.\n`,
    );
  });

  it('has no place behind a last paragraph, but where it must stand', () => {
    expect(bodyOf('<p>Text.</p>')).toBe('Text.\n');
    expect(bodyOf('<p>Text.</p>', 'docusaurus')).toBe('Text.\n\n<!-- truncate -->\n');
  });
});
