/** Paragraphs. */
import { type MarkdownExample, type MarkdownRule, toBlock, trimLines } from './rule.ts';

const paragraph: MarkdownRule = {
  elements: ['p'],
  write: (content) => toBlock(trimLines(content)),
};

export default paragraph;

export const examples: readonly MarkdownExample[] = [
  { html: '<p>One</p><p>Two</p>', markdown: 'One\n\nTwo' },
  { html: '<p>　　一段话。</p><p>&nbsp;</p><p>第二段</p>', markdown: '一段话。\n\n第二段' },
  { html: '<p>One<br><br>Two</p>', markdown: 'One\n\nTwo' },
  { html: '<p>Use --all</p>', markdown: 'Use \\--all', style: { typographic: true } },
  {
    html: '<p><b>a</b>{: onclick="x"} {b="c"} {d} {<code>e</code> ``f`` \\<code>g</code> $$h$$</p>',
    markdown:
      '**a**&#123;: onclick="x"} &#123;b="c"} {d} &#123;`e` &#96;&#96;f&#96;&#96; &#92;`g` \\$\\$h\\$\\$',
  },
  { html: '<p>1. Not a list</p><p>- Nor this</p>', markdown: '1\\. Not a list\n\n\\- Nor this' },
];
