/** VitePress: attributes in braces, and emoji by name or as people type them. */
import { COMMONMARK, type Dialect, type DialectExample, EMOJI, withEscapes } from './dialect.ts';

const NEAREST: Readonly<Record<string, string>> = {
  success: 'tip',
  caution: 'warning',
  important: 'warning',
  bug: 'danger',
};
/** Its own kinds of boxes, of which the others are. */
const nearestKind = (kind: string): string =>
  /^(?:tip|warning|danger)$/.test(kind) ? kind : (NEAREST[kind] ?? 'info');

const vitepress: Dialect = {
  ...COMMONMARK,
  ...withEscapes({
    special: [
      [/[{}]/g, '\\$&'],
      [EMOJI, '\\:'],
      // Where no URL begins, the colon and the first slash are read as an emoji.
      [/(?<!\w):(?=\/\/)/g, '&#58;'],
      [
        /(?<!&lt|&amp)[:;](?!\/\/)(?=[-,'"]{0,3}(?:\\?\||[()@$/DOPSZ])(?!\w))|(?<=[xX8B])-(?=\))/gi,
        '\\$&',
      ],
      [/<(?=3)/g, '&lt;'],
    ],
  }),
  callouts: {
    form: 'container',
    open: (kind, title) => `::: ${nearestKind(kind)}${title ? ` ${title}` : ''}`,
  },
  altLosesEscapes: true,
};

export default vitepress;

export const examples: readonly DialectExample[] = [
  { html: '<div><p>A</p> > b</div>', markdown: 'A\n\n\\> b' },
  {
    html: '<blockquote class="callout-note"><p>Wet.</p></blockquote>',
    markdown: '::: info\n\nWet.\n\n:::',
  },
  { html: '<p>x :| y</p>', markdown: 'x \\:\\| y' },
  {
    html: '<p>a<b>://b</b> https://a.test/ ://</p>',
    markdown: 'a<strong>&#58;//b</strong> https://a.test/ &#58;//',
  },
  { html: '<p>&lt;/ x</p>', markdown: '&lt;/ x' },
];
