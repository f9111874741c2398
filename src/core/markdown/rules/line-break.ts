/** Line breaks inside a paragraph. */

import { showsInlineHtml } from '../../profiles/profile.ts';
import type { MarkdownExample, MarkdownRule } from './rule.ts';

const lineBreak: MarkdownRule = {
  elements: ['br'],
  write: (_content, element, style) => {
    if (!element.closest('td, th')) return '  \n';
    return showsInlineHtml(style) ? '<br>' : ' ';
  },
};

export default lineBreak;

export const examples: readonly MarkdownExample[] = [
  { html: '<p>Roses are red,<br>violets blue</p>', markdown: 'Roses are red,  \nviolets blue' },
  { html: '<p>One<br></p>', markdown: 'One' },
  { html: '<p><b>One<br><br></b>Two</p>', markdown: '**One**\n\nTwo' },
  { html: '<p><b>One<br><b><br> </b>Two</b></p>', markdown: '**One**\n\n**Two**' },
  { html: '<p><b>One<br></b>Two</p>', markdown: '**One**  \nTwo' },
];
