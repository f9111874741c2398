/** Markdown, rendered again, shows the article's own text, links and images. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BodyStyle, toStyle } from '../../src/core/body-style.ts';
import { toSafeBody } from '../../src/core/html/sanitise.ts';
import { toMarkdown } from '../../src/core/markdown/to-markdown.ts';
import { bodies } from './random-bodies.ts';
import { imagesOf, linesOf, linksOf, renderers, toBody, window } from './rendering.ts';

const styles: readonly (readonly [string, BodyStyle])[] = [
  ['plain', toStyle({})],
  ['guarded', toStyle({ body: { guard: { escape: true } } })],
  ['obsidian', toStyle({ body: { dialect: 'obsidian' } })],
  ['without HTML', toStyle({ body: { html: false } })],
];

/** marked decides by its own rules which delimiters open and close emphasis. */
const faithful = Object.keys(renderers).filter((id) => id !== 'marked');

describe.each(styles)('%s', (name, style) => {
  it.each(faithful)('is the same to %s', (id) => {
    fc.assert(
      fc.property(bodies, (html) => {
        if (id === 'commonmark') fc.pre(!/<table|<s>/.test(html));
        // Subscript is written with other characters there.
        if (name === 'without HTML') fc.pre(!html.includes('<sub>'));
        const meant = toSafeBody(html, window);
        const lines = linesOf(meant);
        const links = linksOf(meant);
        const images = imagesOf(meant);
        const markdown = toMarkdown(meant, style);
        const shown = toBody(renderers[id]?.(markdown) ?? '');
        const flat = (all: string[]) =>
          name === 'without HTML' ? all.join('').replace(/\s+/g, '') : all;
        expect(flat(linesOf(shown)), markdown).toEqual(flat(lines));
        expect(imagesOf(shown), markdown).toEqual(images);
        if (id !== 'markdown-it with links')
          expect(linksOf(shown).join(''), markdown).toEqual(links.join(''));
      }),
      { numRuns: 40 },
    );
  });
});
