/** Lines between parts of the text. */
import { type MarkdownExample, type MarkdownRule, toBlock } from './rule.ts';

const ruleLine: MarkdownRule = { elements: ['hr'], write: () => toBlock('***') };

export default ruleLine;

export const examples: readonly MarkdownExample[] = [
  { html: '<p>a</p><hr><p>b</p>', markdown: 'a\n\n***\n\nb' },
];
