/** Quotations. */
import {
  indent,
  type MarkdownExample,
  type MarkdownRule,
  toBlock,
  trimLines,
} from '../markdown-rule.ts';

const quote: MarkdownRule = {
  elements: ['blockquote'],
  write: (content) => {
    const text = trimLines(content);
    return toBlock(text.trim() === '' ? '' : indent(text, '> ').replace(/\n(?=\n)/g, '\n>'));
  },
};

export default quote;

export const examples: readonly MarkdownExample[] = [
  { html: '<blockquote><p>One</p><p>Two</p></blockquote>', markdown: '> One\n>\n> Two' },
  { html: '<blockquote>One<br>Two</blockquote>', markdown: '> One  \n> Two' },
];
