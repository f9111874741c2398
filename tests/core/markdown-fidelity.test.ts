/** Markdown, rendered again, shows the article's own text, links and pictures. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../src/core/markdown.ts';
import { type BodyStyle, DEFAULT_STYLE } from '../../src/core/profile.ts';
import { toSafeBody } from '../../src/core/writing/sanitise.ts';
import { linesOf, linksOf, picturesOf, renderers, toBody, window } from './rendering.ts';

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.codePointAt(0)};`);

/** Pieces of text that Markdown, HTML or template engines could take for their own. */
const pieces = fc.constantFrom(
  ...(
    'a|B9|word|two words|新闻|“引号”|，|。|（括号）|한국|日本| |  |*|**|_|__|snake_case|`|```|~|~~|[|]|[x](y)|![x](y)|[^1]|!|#|# |' +
    '1. |2) |- |+ |> |=|===|---|***|<|<b>|</p>|<!-- |&|&amp;|&lt;|&#60;|&copy|\\|\\*|\\\\|{{ x }}|{% x %}|:::|: |$x$|==|%%|^|https://a.test/_b_|@|"|\'|…'
  ).split('|'),
  '|',
  'a|b',
  '\u00A0',
  '\u200B',
  '\u3000',
  '&#x26;',
  '   ',
  '\n',
);
const text = fc
  .array(pieces, { minLength: 1, maxLength: 6 })
  .map((parts) => escapeHtml(parts.join('')));

const { inline } = fc.letrec<{ inline: string; one: string }>((tie) => ({
  inline: fc.array(tie('one'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
  one: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    text,
    fc.constantFrom(
      '<br>',
      '<img src="https://a.test/p(1).jpg?x=1&amp;copy=2" alt="A [b] *c* &lt;d&gt;">',
    ),
    fc
      .tuple(
        fc.constantFrom('b', 'strong', 'i', 'em', 'span', 'u', 'sub', 'code', 'mark', 'small'),
        tie('inline'),
      )
      .map(([name, inner]) => `<${name}>${inner}</${name}>`),
    tie('inline').map((inner) => `<a href="https://a.test/x_(y)?a=1&amp;b=*2*">${inner}</a>`),
  ),
}));

const { blocks } = fc.letrec<{ blocks: string; block: string }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('\n')),
  block: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    inline.map((inner) => `<p>${inner}</p>`),
    inline,
    text.map((inner) => `<pre><code class="language-js">${inner}\n${inner}</code></pre>`),
    fc
      .tuple(fc.constantFrom('h2', 'h3', 'h6'), inline)
      .map(([name, inner]) => `<${name}>${inner}</${name}>`),
    inline.map(
      (inner) =>
        `<figure><img src="https://a.test/f.jpg" alt="f"><figcaption>${inner}</figcaption></figure>`,
    ),
    fc.constant('<hr>'),
    tie('blocks').map((inner) => `<blockquote>${inner}</blockquote>`),
    tie('blocks').map((inner) => `<div>${inner}</div>`),
    fc
      .tuple(
        fc.constantFrom('ul', 'ol', 'ol start="7"'),
        fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }),
      )
      .map(
        ([list, items]) =>
          `<${list}>${items.map((item) => `<li>${item}</li>`).join('')}</${list.slice(0, 2)}>`,
      ),
    fc
      .tuple(tie('blocks'), tie('blocks'))
      .map(([term, meaning]) => `<dl><dt>${term}</dt><dd>${meaning}</dd></dl>`),
    fc
      .array(fc.tuple(inline, inline), { minLength: 1, maxLength: 3 })
      .map(
        (rows) =>
          `<table>${rows.map(([one, two]) => `<tr><td>${one}</td><td>${two}</td></tr>`).join('')}</table>`,
      ),
  ),
}));

const styles: readonly (readonly [string, BodyStyle])[] = [
  ['plain', DEFAULT_STYLE],
  ['guarded', { ...DEFAULT_STYLE, guard: { escape: true } }],
  ['obsidian', { ...DEFAULT_STYLE, dialect: 'obsidian' }],
  ['without HTML', { ...DEFAULT_STYLE, html: false }],
];

describe.each(styles)('%s', (name, style) => {
  it.each(Object.keys(renderers))('is the same to %s', (id) => {
    fc.assert(
      fc.property(blocks, (html) => {
        if (id === 'commonmark') fc.pre(!/<table|<s>/.test(html));
        // Lowered text is said with other signs there.
        if (name === 'without HTML') fc.pre(!html.includes('<sub>'));
        const meant = toSafeBody(html, window);
        const lines = linesOf(meant);
        const links = linksOf(meant);
        const pictures = picturesOf(meant);
        const markdown = toMarkdown(meant, style);
        const shown = toBody(renderers[id]?.(markdown) ?? '');
        const flat = (all: string[]) =>
          name === 'without HTML' ? all.join('').replace(/\s+/g, '') : all;
        expect(flat(linesOf(shown)), markdown).toEqual(flat(lines));
        expect(picturesOf(shown), markdown).toEqual(pictures);
        if (id !== 'markdown-it with links')
          expect(linksOf(shown).join(''), markdown).toEqual(links.join(''));
      }),
      { numRuns: 40 },
    );
  });
});
