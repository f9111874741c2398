/** Quotations. */

import { toHtml } from '../../html/html.ts';
import { indent, type MarkdownExample, type MarkdownRule, toBlock, trimLines } from './rule.ts';

/** What Logseq reads in no quotation. */
const BLOCKS = 'blockquote, ul, ol, table, pre, hr, h1, h2, h3, h4, h5, h6';

const quote: MarkdownRule = {
  elements: ['blockquote'],
  write: (content, element, style) => {
    if (style.dialect === 'logseq' && style.html && element.querySelector(BLOCKS))
      return toBlock(toHtml([element], style));
    const text = trimLines(content);
    return toBlock(text.trim() === '' ? '' : indent(text, '> ').replace(/\n(?=\n)/g, '\n>'));
  },
};

export default quote;

export const examples: readonly MarkdownExample[] = [
  { html: '<blockquote><p>One</p><p>Two</p></blockquote>', markdown: '> One\n>\n> Two' },
  {
    html: '<blockquote><h3>One</h3><p>Two</p></blockquote>',
    markdown: '<blockquote>\n<h3>One</h3>\n<p>Two</p>\n</blockquote>',
    style: { dialect: 'logseq' },
  },
  { html: '<blockquote>One<br>Two</blockquote>', markdown: '> One  \n> Two' },
];
