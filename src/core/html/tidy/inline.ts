/** Inline markup reduced to what Markdown can say, without empty, doubled or split elements. */

import { type BodyStyle, showsInlineHtml } from '../../body-style.ts';
import type { Dialect } from '../../dialects/dialect.ts';
import { renameElement, unwrap } from '../../page/elements.ts';
import { isBlock, isElement, isText } from '../dom.ts';
import { limitOpenBrackets } from './brackets.ts';
import { settleBreaks } from './breaks.ts';
import { sayWithoutHtml } from './without-html.ts';

const RENAMED = {
  b: 'strong',
  i: 'em',
  s: 'del',
  strike: 'del',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
};
const PLAIN = 'abbr, bdi, bdo, cite, dfn, ins, small, span, time, u, var, col, colgroup';
/** Elements that stay as HTML inside Markdown, where the target shows it. */
const HTML_ONLY = 'mark, ruby, rb, rp, rt, sub, sup';
const MARKS = 'a, code, del, em, mark, strong, sub, sup';
const MERGED = 'code, del, em, strong';

const QUOTES = /["'«»‘-‟‹›「-』]$/;

/** Marks that a style would show; some pages write them as well. */
const quote = (root: Element): void => {
  for (const quoted of root.querySelectorAll('q')) {
    const text = (quoted.textContent ?? '').trim();
    const before = quoted.previousSibling?.textContent ?? '';
    if (text && !QUOTES.test(text) && !QUOTES.test(before)) {
      quoted.prepend('“');
      quoted.append('”');
    }
    unwrap(quoted);
  }
};

const simplify = (root: Element, style: BodyStyle): void => {
  for (const [from, to] of Object.entries(RENAMED)) {
    for (const element of root.querySelectorAll(from)) renameElement(element, to, []);
  }
  // Hugo 0.111 cannot build the table of contents of such a heading.
  if (style.guard.shortcodes === 'hugo') {
    for (const struck of root.querySelectorAll('a del')) {
      if (struck.closest('h1, h2, h3, h4, h5, h6')) unwrap(struck);
    }
  }
  const isShown = showsInlineHtml(style);
  if (!isShown) sayWithoutHtml(root);
  const plain = isShown ? PLAIN : `${PLAIN}, ${HTML_ONLY}`;
  for (const element of root.querySelectorAll(plain)) unwrap(element);
  for (const place of root.querySelectorAll('wbr')) if (!place.closest('pre')) place.remove();
  simplifyFor(root, style.dialect);
};

/** What the dialect shows as it is written, or takes for something else. */
const simplifyFor = (
  root: Element,
  { linkedImages, openBrackets, unbroken, unwrapped }: Dialect,
): void => {
  for (const image of linkedImages ? [] : root.querySelectorAll('a img')) {
    const around = image.closest('a');
    if (around) unwrap(around);
  }
  if (unbroken) for (const br of root.querySelectorAll(unbroken)) br.replaceWith(' ');
  if (unwrapped) root.querySelectorAll(unwrapped).forEach(unwrap);
  if (openBrackets !== undefined) limitOpenBrackets(root, openBrackets);
};

const isEmpty = (element: Element): boolean =>
  (element.textContent ?? '').trim() === '' && !element.querySelector('img');

const EMOJI = /^(?:\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\u200d|\ufe0f)*)+$/u;

/** Nested twice, an element says nothing more: `<b><b>x</b></b>`; nor does it of an emoji. */
const dropEmptyAndDoubled = (root: Element): void => {
  for (const element of [...root.querySelectorAll(MARKS)].reverse()) {
    const isNothing =
      isEmpty(element) || (element.matches('em, strong') && EMOJI.test(element.textContent ?? ''));
    if (isNothing || element.parentElement?.closest(element.localName)) unwrap(element);
  }
  for (const heading of root.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    for (const strong of heading.querySelectorAll('strong')) unwrap(strong);
  }
};

const mergeAdjacent = (root: Element): void => {
  root.normalize();
  for (const element of root.querySelectorAll(MERGED)) {
    let next = element.nextSibling;
    while (isElement(next) && next.localName === element.localName) {
      while (next.firstChild) element.append(next.firstChild);
      next.remove();
      next = element.nextSibling;
    }
  }
};

/** Step by step: a pattern for the end of a text takes quadratic time. */
const lastWordOf = (text: string): string => {
  let start = text.length;
  while (start > 0 && !/\s/.test(text[start - 1] ?? '')) start -= 1;
  return text.slice(start);
};

/** The URL that a text ends with, up to `end`, in an element of its own. */
const markUrl = (before: Text, end = before.data.length): void => {
  const last = lastWordOf(before.data.slice(0, end));
  const url = last.search(/(?:https?|ftp):\/\/|www\./i);
  if (url < 0 || before.parentElement?.closest('a')) return;
  const text = before.splitText(end - last.length + url);
  const span = before.ownerDocument.createElement('span');
  text.replaceWith(span);
  span.append(text);
};

/**
 * Whether a reader that links bare URLs would take the delimiter that closes `marked` for a part of
 * one.
 */
const takesCharacter = (marked: Element, last: Text): boolean => {
  const next = marked.nextSibling;
  if (marked.localName === 'del' || /[^\w/]$/.test(last.data)) return true;
  return isText(next) ? /^\S/.test(next.data) : isElement(next) && next.localName !== 'br';
};

/** Bare URLs that run into Markdown delimiters, or into text behind an element that leaves nothing. */
const markUrls = (root: Element): void => {
  for (const marked of root.querySelectorAll('*')) {
    if (isText(marked.previousSibling) && marked.localName !== 'br' && !isBlock(marked))
      markUrl(marked.previousSibling);
    const last = marked.matches('strong, em, del') ? marked.lastChild : null;
    if (isText(last) && takesCharacter(marked, last)) markUrl(last, last.data.trimEnd().length);
  }
};

const edgeText = (block: Element, side: 'firstChild' | 'lastChild'): Text | undefined => {
  let node: ChildNode | null = block[side];
  while (isElement(node) && !isBlock(node)) node = node[side];
  return isText(node) ? node : undefined;
};

/** Indents made of ideographic or no-break spaces are how a page looks, not what it says. */
const trimBlocks = (root: Element): void => {
  for (const block of [root, ...root.querySelectorAll('*')]) {
    if (!isBlock(block)) continue;
    const first = edgeText(block, 'firstChild');
    if (first) first.data = first.data.trimStart();
    const last = edgeText(block, 'lastChild');
    if (last) last.data = last.data.trimEnd();
    // Text between blocks is a paragraph, too.
    if (isText(block.nextSibling)) block.nextSibling.data = block.nextSibling.data.trimStart();
  }
};

const URL_START = /(?:https?|ftp):\/\/|www\./i;

/** What Markdown sets apart by characters of its own, and what by a line. */
const MARKED = 'a, code, strong, em, del, span, pre';
const LINES = 'p, h1, h2, h3, h4, h5, h6, td, th';

/**
 * What stands between two texts may leave nothing in Markdown: a space keeps a URL from running into a
 * quotation mark, which could end an attribute in Hexo.
 */
const partQuotes = (root: Element): void => {
  const texts = root.ownerDocument.createTreeWalker(root, 4 /* text */);
  let before = '';
  let place: Element | null | undefined;
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const line = text.parentElement?.closest(LINES);
    const isMarked = text.parentElement?.closest(MARKED) != null;
    if (isMarked || line !== place) before = '';
    place = line;
    if (isMarked) continue;
    const data = text.data.trim();
    const [word = ''] = /^\S+/.exec(data) ?? [];
    if (before && word.includes('"') && URL_START.test(before + word))
      text.data = `\u00a0${text.data.trimStart()}`;
    if (data) before = (/\s/.test(data) ? '' : before) + lastWordOf(data);
  }
};

export const tidyInline = (root: Element, style: BodyStyle): void => {
  quote(root);
  simplify(root, style);
  dropEmptyAndDoubled(root);
  mergeAdjacent(root);
  settleBreaks(root);
  root.normalize();
  trimBlocks(root);
  markUrls(root);
  partQuotes(root);
};
