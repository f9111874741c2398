/** A safe DOM as clean HTML: known attributes only, a line a block, no blank line. */

import type { BodyStyle } from '../body-style.ts';
import { isBlock, isElement, isText, squeeze } from './dom.ts';
import { escapeTemplates } from './template-guard.ts';

const VOID = new Set(['br', 'col', 'hr', 'img', 'wbr']);
const CONTAINERS = new Set(
  'blockquote dd div dl figure li ol section table tbody td tfoot th thead tr ul'.split(' '),
);

const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  img: ['src', 'alt', 'width', 'height'],
  li: ['value', 'id'],
  ol: ['type', 'start', 'reversed'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  time: ['datetime'],
};
const EVERYWHERE = ['dir', 'lang'];
/** Servers that ask where the reader comes from would show nothing in a note. */
const IMAGE_ATTRIBUTES = ' loading="lazy" referrerpolicy="no-referrer"';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00A0': '&nbsp;',
};

const escapeHtml = (text: string, style: BodyStyle): string => {
  const escaped = text.replace(/[&<>"\u00A0]/g, (char) => ENTITIES[char] ?? char);
  const { inHtml } = style.dialect;
  const noted = inHtml
    ? escaped.replace(inHtml, (character) => `&#${character.charCodeAt(0)};`)
    : escaped;
  return style.guard.escape ? escapeTemplates(noted) : noted;
};

const openTag = (element: Element, style: BodyStyle): string => {
  const name = element.localName;
  let tag = `<${name}`;
  for (const attribute of [...(ATTRIBUTES[name] ?? []), ...EVERYWHERE]) {
    const value = element.getAttribute(attribute);
    if (value !== null) tag += ` ${attribute}="${escapeHtml(squeeze(value), style)}"`;
  }
  return `${tag}${name === 'img' ? IMAGE_ATTRIBUTES : ''}>`;
};

/** Line feeds of code as entities: a blank line would end HTML inside Markdown. */
const codeOf = (block: Element, style: BodyStyle): string =>
  escapeHtml(block.getAttribute('data-code') ?? block.textContent ?? '', style).replace(
    /\n/g,
    '&#10;',
  );

/** An empty block breaks the line. */
const isBetweenText = ({ previousSibling: before, nextSibling: after }: Node): boolean =>
  before !== null && after !== null && !isBlock(before) && !isBlock(after);

const write = (node: Node, style: BodyStyle): string => {
  if (isText(node)) return escapeHtml(node.data.replace(/[ \t\r\n\f]+/g, ' '), style);
  if (!isElement(node)) return '';
  const name = node.localName;
  if (VOID.has(name)) return isBlock(node) ? `\n${openTag(node, style)}\n` : openTag(node, style);
  if (name === 'pre') return `\n<pre><code>${codeOf(node, style)}</code></pre>\n`;
  if (name === 'figcaption' && style.captions === 'text') {
    const line = toHtmlLine(node, style);
    return node.previousElementSibling?.localName === 'figcaption' ? `<br>${line}` : line;
  }
  const content = [...node.childNodes].map((child) => write(child, style)).join('');
  if (!isBlock(node)) return `${openTag(node, style)}${content}</${name}>`;
  if (content.trim() === '' && !node.closest('table')) return isBetweenText(node) ? '<br>' : '';
  if (name === 'li' && /^task-(?:done|open)$/.test(node.className))
    return `\n${openTag(node, style)}${node.className === 'task-done' ? '☑' : '☐'} ${content.trim()}</li>\n`;
  const inner = CONTAINERS.has(name) && content.includes('\n') ? `\n${content}\n` : content.trim();
  return `\n${openTag(node, style)}${inner}</${name}>\n`;
};

const toHtmlLine = (element: Element, style: BodyStyle): string =>
  linesOf(element.childNodes, style).join(' ');

/** Split, not matched: a pattern for white space around line feeds takes quadratic time. */
const linesOf = (nodes: Iterable<Node>, style: BodyStyle): string[] =>
  [...nodes]
    .map((node) => write(node, style))
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Some readers look for links in HTML that stands in a list or a quotation. */
const LINK_LIKE = /\](?=\s*[[(:])/g;

/** The nodes as HTML, which holds no blank line. */
export const toHtml = (nodes: Iterable<Node>, style: BodyStyle): string =>
  linesOf(nodes, style).join('\n').replace(LINK_LIKE, '&#93;');
