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
  { html: '<p>&lt;/ x</p>', markdown: '&lt;/ x', style: { dialect: 'vitepress' } },
  { html: '<p>Use --all</p>', markdown: 'Use \\--all', style: { typographic: true } },
  {
    html: '<p>US$<b>5</b>-$<b>6</b> in $ or 5$ x</p>',
    markdown: 'US\\$**5**\\-\\$**6** in \\$ or 5\\$ x',
    style: { dialect: 'obsidian' },
  },
  {
    html: '<p>%%a%% ===b [[c]] #👍 ^[d] x -&gt; y ^e</p><blockquote>[!note] z</blockquote>',
    markdown:
      '\\%\\%a\\%\\% \\=\\=\\=b \\[\\[c\\]\\] \\#👍 ^\\[d\\] x -> y ^\u2060e\n\n> \\[!note\\] z',
    style: { dialect: 'obsidian' },
  },
  {
    html: '<p>%%a%% ==b [[c]] #👍 #*d ^[d] x -&gt; y ^e</p><blockquote>[!note] z</blockquote>',
    markdown:
      '\\%\u2060\\%a\\%\u2060\\% \\=\u2060\\=b \\[\u2060\\[c\\]\\] \\#\u2060👍 #\u2060\\*d ^\\[d\\] x -\u2060> y ^\u2060e\n\n> \\[\u2060!note\\] z',
    style: { dialect: 'quartz' },
  },
  {
    html: '<p>a [x] [[y]] {{query z}} k:: v [l](m) [<a href="https://a.test/">n</a>]</p>',
    markdown:
      'a [x] [\u2060[y]] {\u2060{query z}} k:\u2060: v [l]\u2060(m) [\u2060[n](https://a.test/)\u2060]\u2060',
    style: { dialect: 'logseq' },
  },
  {
    html: '<p>R&amp;amp;D, &lt;b&gt;, C#9 #a {#b}, [1/2] [3%] [1], @@html: x@@, x^{2}, ((y))</p><p>TODO it</p>',
    markdown:
      'R&amp;D, \\<b>, C\\#9 \\#a {\\#b}, [\u20601/2] [\u20603%] [1], @\u2060@html: x@\u2060@, x\\^{2}, (\u2060(y))\n\n\u2060TODO it',
    style: { dialect: 'logseq' },
  },
  {
    html: '<p><b>a</b>{: onclick="x"} {b="c"} {d} {<code>e</code> ``f`` \\<code>g</code> $$h$$</p>',
    markdown:
      '**a**&#123;: onclick="x"} &#123;b="c"} {d} &#123;`e` &#96;&#96;f&#96;&#96; &#92;`g` \\$\\$h\\$\\$',
  },
  { html: '<p>A $$ sign</p>', markdown: 'A \\$\\$ sign', style: { dialect: 'kramdown' } },
  { html: '<p>1. Not a list</p><p>- Nor this</p>', markdown: '1\\. Not a list\n\n\\- Nor this' },
];
