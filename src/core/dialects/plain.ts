/** Markdown for whatever reads it: what any of the usual readers gives a meaning is kept from it. */
import {
  BACKTICKS,
  COMMONMARK,
  type Dialect,
  type DialectExample,
  FORMULAS,
  withEscapes,
} from './dialect.ts';

const plain: Dialect = {
  ...COMMONMARK,
  ...withEscapes({
    special: [
      ...BACKTICKS,
      // What a reader with attribute support would attach to the element before it.
      [/\{(?=:|[^{}]*=|$)/g, '&#123;'],
      ...FORMULAS,
    ],
  }),
  // Some look for comments before anything else.
  exposedCode: /<[!?]/,
  // marked does.
  altBare: true,
};

export default plain;

export const examples: readonly DialectExample[] = [
  {
    html: '<p>http://t"onmouseover=alert(1)// http://a.test/b "c" www.t"x</p>',
    markdown: 'http&#58;//t"onmouseover=alert(1)// http://a.test/b "c" www&#46;t"x',
  },
  {
    html: '<p>1. {: x} &lt;b&gt; A $$ sign</p>',
    markdown: '1\\. &#123;: x} &lt;b> A \\$\\$ sign',
  },
  {
    html: '<p>For $5, <code class="language-math">x_1</code></p>',
    markdown: 'For $5, `x_1`',
  },
];
