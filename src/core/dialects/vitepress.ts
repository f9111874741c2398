/** VitePress: attributes in braces, and emoji by name or as people type them. */
import {
  COMMONMARK,
  type Dialect,
  type DialectExample,
  EMOJI,
  nearestKind,
  withEscapes,
} from './dialect.ts';

const vitepress: Dialect = {
  ...COMMONMARK,
  ...withEscapes({
    own: [
      [/[{}]/g, '\\$&'],
      [EMOJI, '\\:'],
      [/(?<!&lt|&amp)[:;](?!\/\/)(?=[-,'"]{0,3}[()@$/DOPSZ](?!\w))|(?<=[xX8B])-(?=\))/gi, '\\$&'],
      [/<(?=3)/g, '&lt;'],
    ],
  }),
  callouts: {
    form: 'container',
    open: (kind, title) => `::: ${nearestKind(kind, 'info')}${title ? ` ${title}` : ''}`,
  },
  altLosesEscapes: true,
};

export default vitepress;

export const examples: readonly DialectExample[] = [
  {
    html: '<blockquote class="callout-note"><p>Wet.</p></blockquote>',
    markdown: '::: info\n\nWet.\n\n:::',
  },
  { html: '<p>&lt;/ x</p>', markdown: '&lt;/ x' },
];
