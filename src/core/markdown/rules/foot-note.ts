/** Foot-notes, at the end of the text. */

import { indent, type MarkdownExample, type MarkdownRule, toBlock, trimLines } from './rule.ts';

const footNote: MarkdownRule = {
  elements: ['aside'],
  write: (content, element) => {
    const number = element.getAttribute('data-note');
    const text = trimLines(content);
    return toBlock(number && text ? indent(text, '    ', `[^${number}]: `) : text);
  },
};

export default footNote;

export const examples: readonly MarkdownExample[] = [
  {
    html: '<p>Oak<sup><a href="#note-1">1</a></sup> (old)<a href="#note-1">1</a>(new)</p><ol><li id="note-1"><p>An elm.</p><p>Or not.</p></li></ol>',
    markdown: 'Oak[^1] (old)[^1]\u2060(new)\n\n[^1]: An elm.\n\n    Or not.',
  },
  {
    html: '<p>Oak<sup><a href="#note-1">1</a></sup></p><ol><li id="note-1">An elm.</li></ol>',
    markdown: 'Oak<sup>1</sup>\n\n1. An elm.',
    style: { footnotes: false },
  },
  { html: '<p>Oak<sup><a href="#note-2">2</a></sup></p>', markdown: 'Oak<sup>2</sup>' },
];
