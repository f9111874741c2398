/** Quotations, and the boxes that note or warn, which are quotations with a title to most readers. */

import type { Callouts } from '../../dialects/dialect.ts';
import { toHtml } from '../../html/html.ts';
import { indent, type MarkdownExample, type MarkdownRule, toBlock, trimLines } from './rule.ts';

/** The line of the title, whatever shows it in bold. */
const TITLE = /^(?:\*\*|<strong>)(.+?)(?:\*\*|<\/strong>)(?:\n|$)/;

const inQuotation = (text: string): string => indent(text, '> ').replace(/\n(?=\n)/g, '\n>');

/** Colons that none in the text close. */
const inContainer = (opening: string, text: string): string => {
  const longest = [...text.matchAll(/^[ \t]*(:{3,})/gm)].reduce(
    (most, [, run = '']) => Math.max(most, run.length + 1),
    3,
  );
  const fence = ':'.repeat(longest);
  return `${opening.replace(/^:+/, fence)}\n\n${text}\n\n${fence}`;
};

const writeCallout = (kind: string, content: string, element: Element, form: Callouts): string => {
  const titled = element.querySelector('.callout-title') !== null;
  const [line = '', title = ''] = (titled && TITLE.exec(content)) || [];
  const text = trimLines(content.slice(line.length));
  const opening = form.open(kind, title);
  if (form.form === 'container') return inContainer(opening, text);
  return inQuotation(text.trim() ? `${opening}\n\n${text}` : opening);
};

const quote: MarkdownRule = {
  elements: ['blockquote'],
  write: (content, element, style) => {
    if (style.html && style.dialect.isBeyond?.(element)) return toBlock(toHtml([element], style));
    const text = trimLines(content);
    const kind = /^callout-([a-z]+)$/.exec(element.className)?.[1];
    const { callouts } = style.dialect;
    if (kind && callouts) return toBlock(writeCallout(kind, text, element, callouts));
    return toBlock(text.trim() === '' ? '' : inQuotation(text));
  },
};

export default quote;

export const examples: readonly MarkdownExample[] = [
  { html: '<blockquote><p>One</p><p>Two</p></blockquote>', markdown: '> One\n>\n> Two' },
  {
    html: '<blockquote class="callout-tip"><p><strong class="callout-title">Mind</strong></p><p>Wet.</p></blockquote>',
    markdown: '> **Mind**\n>\n> Wet.',
  },
  { html: '<blockquote>One<br>Two</blockquote>', markdown: '> One  \n> Two' },
];
