/** VitePress: attributes in braces, and emoji by name or as people type them. */
import { COMMONMARK, type Dialect, type DialectExample, EMOJI, withEscapes } from './dialect.ts';

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
  altLosesEscapes: true,
};

export default vitepress;

export const examples: readonly DialectExample[] = [
  { html: '<p>&lt;/ x</p>', markdown: '&lt;/ x' },
];
