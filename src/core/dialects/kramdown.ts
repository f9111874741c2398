/** kramdown, which Jekyll reads with: `$$x$$`, definitions of links, attributes in braces. */
import {
  BACKTICKS,
  COMMONMARK,
  type Dialect,
  type DialectExample,
  FORMULAS,
  withEscapes,
} from './dialect.ts';

const kramdown: Dialect = {
  ...COMMONMARK,
  ...withEscapes({
    special: [
      ...BACKTICKS,
      ...FORMULAS,
      // Behind a bracket it defines a link, even inside the text of one.
      [/(?<=\]):/g, '\\:'],
    ],
  }),
  // It reads no Markdown inside.
  unwrapped: 'mark',
  exposedCode: /<[!?]/,
  caret: '&#94;',
  altPairsWithTarget: true,
  // In an item it takes an empty first line for the end of the item.
  codeBlock: [[/^(?:[ \t]*\n)+/, '']],
};

export default kramdown;

export const examples: readonly DialectExample[] = [
  {
    html: '<table><tr><th><code>a|b --c</code></th><th><code>c--d</code></th></tr></table>',
    markdown: '| <code>a&#124;b &#45;-c</code> | `c--d` |\n| --- | --- |',
  },
  {
    html: '<p>a <mark>b <b>c</b></mark></p>',
    markdown: 'a b **c**',
  },
  {
    html: '<p><a href="https://a.test/">^</a></p>',
    markdown: '[&#94;](https://a.test/)',
  },
  {
    html: '<p><a href="https://a.test/">[Video]: Watch</a></p>',
    markdown: '[\\[Video\\]\\: Watch](https://a.test/)',
  },
  {
    html: '<ul><li>a<pre>\n\n \nb\n\nc</pre></li></ul>',
    markdown: '- a\n\n  ```\n  b\n\n  c\n  ```',
  },
  { html: '<p>A $$ sign</p>', markdown: 'A \\$\\$ sign' },
];
