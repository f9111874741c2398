/** One item of a list, with the marker that was worked out for it. */
import { indent, type MarkdownExample, type MarkdownRule, trimLines } from './rule.ts';

const listItem: MarkdownRule = {
  elements: ['li'],
  write: (content, element, { dialect }) => {
    const marker = `${element.getAttribute('data-marker') ?? '-'} `;
    const within = ' '.repeat(dialect.itemIndent ?? marker.length);
    return `\n${indent(trimLines(content), within, marker)}\n`;
  },
};

export default listItem;

export const examples: readonly MarkdownExample[] = [
  { html: '<ul><li>Line<br>break</li></ul>', markdown: '- Line  \n  break' },
  { html: '<ul><li><p>One</p><p>Two</p></li></ul>', markdown: '- One\n\n  Two' },
];
