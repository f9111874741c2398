/** Line breaks inside a paragraph. */

import { showsInlineHtml } from '../../body-style.ts';
import { needsHtml } from './image.ts';
import type { MarkdownExample, MarkdownRule } from './rule.ts';

const lineBreak: MarkdownRule = {
  elements: ['br'],
  write: (_content, element, style) => {
    const before = element.previousElementSibling;
    // A tag alone on a line would begin a block of HTML, in which nothing is Markdown.
    if (before?.localName === 'img' && needsHtml(before, style)) return '<br>';
    if (!element.closest('td, th')) return '  \n';
    return showsInlineHtml(style) ? '<br>' : ' ';
  },
};

export default lineBreak;

export const examples: readonly MarkdownExample[] = [
  { html: '<p>Roses are red,<br>violets blue</p>', markdown: 'Roses are red,  \nviolets blue' },
  {
    html: '<p><img src="https://a.test/?u=1%262" alt=""><br><code>&lt;script></code></p>',
    markdown:
      '<img src="https://a.test/?u=1%262" alt="" loading="lazy" referrerpolicy="no-referrer"><br>`<script>`',
    style: { decoding: true },
  },
  { html: '<p>One<br></p>', markdown: 'One' },
  { html: '<p>One<br>:<br>two</p>', markdown: 'One  \n\\:  \ntwo' },
  { html: '<p><b>One<br><br></b>Two</p>', markdown: '**One**\n\nTwo' },
  { html: '<p><b>One<br><b><br> </b>Two</b></p>', markdown: '**One**\n\n**Two**' },
  { html: '<p><b>One<br></b>Two</p>', markdown: '**One**  \nTwo' },
];
