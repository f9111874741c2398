/**
 * Docusaurus: emoji, names of headings and URLs are looked for in text that is already unescaped.
 */
import { JOINER } from '../text/joiner.ts';
import { COMMONMARK, type Dialect, type DialectExample, EMOJI, withEscapes } from './dialect.ts';

/** A host that every parser of URLs takes, and what may stand behind it in a sentence. */
const HOST = String.raw`(?:(?!xn--)[\w-]+\.)*(?!xn--)[a-z][\w-]*\.?(?::\d{1,4})?(?:[/?#\s]|[.,;:!?'")\]}]*(?:\s|$))`;

const NEAREST: Readonly<Record<string, string>> = {
  success: 'tip',
  caution: 'warning',
  important: 'warning',
  bug: 'danger',
};
/** Its own kinds of boxes, of which the others are. */
const nearestKind = (kind: string): string =>
  /^(?:tip|info|warning|danger)$/.test(kind) ? kind : (NEAREST[kind] ?? 'note');

const docusaurus: Dialect = {
  ...COMMONMARK,
  ...withEscapes({
    special: [
      [EMOJI, `:${JOINER}`],
      [/\{(?=#)/g, `{${JOINER}`],
      // A directive, whose label or attributes follow.
      [/:(?=\p{L}[\w-]*(?:\{|$))/gu, '\\:'],
      // It ends with an error where a URL is none.
      [RegExp(String.raw`(?<=\bhttps?:|\bwww)(?=\/\/(?!${HOST})|\.(?!${HOST}))`, 'gi'), JOINER],
    ],
  }),
  headingCode: [[/\{(?=#)/g, `{${JOINER}`]],
  callouts: {
    form: 'container',
    open: (kind, title) => `:::${nearestKind(kind)}${title ? `[${title}]` : ''}`,
  },
  // A directive of text would leave nothing there.
  altCharacters: /[`|]|:(?=\p{L})/gu,
  // A first heading of the first level would be the title, and is dropped.
  topHeading: 2,
};

export default docusaurus;

export const examples: readonly DialectExample[] = [
  {
    html: '<p>http://a.test:99999/ www.&lt;b and https://a.test/b, www.a.test.</p>',
    markdown: 'http:\u2060//a.test:99999/ www\u2060.&lt;b and https://a.test/b, www.a.test.',
  },
  {
    html: '<blockquote class="callout-caution"><p><strong class="callout-title">Mind [it]</strong></p><p>Wet.</p></blockquote>',
    markdown: ':::warning[Mind \\[it\\]]\n\nWet.\n\n:::',
  },
  {
    html: '<p>A:b <img src="https://a.test/p.jpg" alt="c:d: e"></p>',
    markdown: 'A:b ![c&#58;d: e](https://a.test/p.jpg)',
  },
  {
    html: '<h2>Use <code>{#if}</code></h2><p><code>{#if}</code></p>',
    markdown: '## Use `{\u2060#if}`\n\n`{#if}`',
  },
  {
    html: '<p>See:here<a href="https://a.test/">x</a>, a:b{c} 1:2 a:b.</p>',
    markdown: 'See\\:here[x](https://a.test/), a\\:b{c} 1:2 a:b.',
  },
  { html: '<h1>Title</h1>', markdown: '## Title' },
];
