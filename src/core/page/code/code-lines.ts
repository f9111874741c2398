/** Reads the lines of a code block, however a highlighter lays them out: no numbers, buttons or labels. */

import { wordsOf } from '../class-words.ts';
import { MARK } from '../marks.ts';
import { HIDDEN } from '../visibility.ts';
import { LINE_BOXES } from './code-places.ts';
import { countingSpans, countsUp } from './counting-spans.ts';
import { isInline } from './inline.ts';
import { isLanguage } from './language.ts';

const PASSED = /^(?:button|svg|script|style|template|noscript|textarea|select|input|iframe)$/;
const ROWS = /^(?:table|tbody|thead|tfoot|tr|ul|ol)$/;
const KEEPS_SPACE = /white-space(?:-collapse)?\s*:\s*(?:pre|break-spaces|preserve)/i;
/** What the page's styles say of white space and of lines, as the clone keeps it. */
const SHOWN_PRE = `${MARK}shown-pre`;

const NUMBERS =
  /^(?:linenos?|linenums?|linenumbers?|lineno|lnos?|lnt?|lnr|numbers?|numbering|gutter|rownumber|num|nums|line|lines|ln|blob|index|counter)$/;
const TOOLS = /^(?:copy|copybtn|clipboard|toolbar|tooltip|button|btn)$/;
/** What comes up over the code where a reader points at it. */
const POPUPS =
  /(?:popup|popover|hovercard|tooltip)[_-]{0,2}(?:container|content|text|body|box|code)/i;
/** Highlighters name numbers of the code as others name those of its lines. */
const TOKENS = /(?:^|[\s_-])(?:token|hljs|snippet|mtk\d*|constant|literal)(?:[\s_-]|$)/;
const LINE = /^(?:line|lines|row|cl|codeline)$/;
const LONGEST_LABEL = 60;

const textOf = (element: Element): string => (element.textContent ?? '').trim();

/** Numbers beside lines: by their name, or because they cannot be selected or read out. */
const mayCount = (element: Element, words: readonly string[]): boolean =>
  words.some((word) => NUMBERS.test(word)) ||
  element.hasAttribute('data-line-number') ||
  element.getAttribute('aria-hidden') === 'true' ||
  /user-select\s*:\s*none/i.test(element.getAttribute('style') ?? '');

/** A label above the lines: a language or a file, beside a button. */
const mayHead = (element: Element, words: readonly string[]): boolean =>
  !isInline(element) &&
  element.localName !== 'pre' &&
  (element.getElementsByTagName('button').length > 0 ||
    (words.some((word) => /^(?:header|head|title|caption|toolbar)$/.test(word)) &&
      words.some((word) => /^(?:code|lang|language|copy|toolbar|snippet|highlight)$/.test(word))));

const isToken = (names: string): boolean =>
  TOKENS.test(names) && !/(?:^|[^a-z])(?:ln|line|gutter)/i.test(names);

/** Whether something is shown only on demand; lines of the code that are folded away are not meant. */
const comesUp = (element: Element): boolean =>
  element.getAttribute('role') === 'tooltip' ||
  POPUPS.test(element.className) ||
  (element.hasAttribute(HIDDEN) && !isLine(element) && !element.textContent?.includes('\n'));

/** Whether an element inside a code block is none of its lines; `isFirst` in its line. */
const isPassed = (element: Element, isFirst: boolean): boolean => {
  if (PASSED.test(element.localName)) return true;
  if (element.nextElementSibling?.localName === 'code' && isLanguage(textOf(element))) return true;
  const words = wordsOf(element);
  // Styles write them.
  if (words.includes('numbers') && !textOf(element)) return true;
  const isNumber = isInline(element) && (!isFirst || isToken(element.className));
  if (!isNumber && mayCount(element, words) && /^[\d\s.:|]+$/.test(textOf(element))) return true;
  if (isInline(element) && comesUp(element)) return true;
  const isTool = !element.firstElementChild && words.some((word) => TOOLS.test(word));
  if (!isTool && !mayHead(element, words)) return false;
  const text = textOf(element);
  return text.length <= LONGEST_LABEL && !text.includes('\n');
};

/** Some pages have a `code` for each line of a `pre`. */
const isLine = (element: Element): boolean =>
  element.hasAttribute('data-line') ||
  wordsOf(element).some((word) => LINE.test(word)) ||
  element.matches('pre > code + code, pre > code:has(+ code)');

/** Whether nothing but the end of the line can follow: the next line stands right behind. */
const touchesNext = (element: Element): boolean => {
  const next = element.nextSibling;
  return (
    next?.nodeType === 1 &&
    isInline(next as Element) &&
    isLine(next as Element) &&
    !isLine(element.parentElement ?? element)
  );
};

/** A link that names the highlighter, in a box of its own at the end of a table of lines. */
const isCredit = (element: Element): boolean =>
  /^(?:div|td)$/.test(element.localName) &&
  !element.nextElementSibling &&
  element.previousElementSibling !== null &&
  element.firstElementChild?.localName === 'a' &&
  textOf(element.firstElementChild) === textOf(element) &&
  element.closest('table')?.querySelector(LINE_BOXES) != null;

/** Tables whose first cells only count the rows. */
const countingCells = (root: Element): ReadonlySet<Element> => {
  const rows = [root, ...root.getElementsByTagName('tr')].filter((e) => e.localName === 'tr');
  const firsts = rows.map((row) => row.firstElementChild).filter((cell) => cell !== null);
  const counts = firsts.every((cell, n) => {
    const text = textOf(cell);
    return text === ''
      ? cell.hasAttribute('data-line-number')
      : /^\d[\d\s]*$/.test(text) &&
          (n > 0 || firsts.length > 1 || /^1\b/.test(text) || countsUp(text));
  });
  return new Set(counts ? firsts.filter((cell) => cell.nextElementSibling) : []);
};

/** A cell that is one line: tables of such rows keep white space by their style. */
const isLineCell = (element: Element): boolean =>
  element.localName === 'td' &&
  !/^(?:div|code)$/.test(element.firstElementChild?.localName ?? '') &&
  wordsOf(element).includes('code');

/** A box that is one line, in a table of code: its indent is its own. */
const isLineBox = (element: Element): boolean =>
  element.localName === 'div' &&
  element.closest('td') !== null &&
  isLine(element) &&
  !element.textContent?.includes('\n');

/** Editors draw only the lines in view, in any order. */
const inOrder = (element: Element): readonly Node[] => {
  const children = Array.from(element.childNodes);
  if (!/(?:^|\s)view-lines(?:\s|$)/.test(element.getAttribute('class') ?? '')) return children;
  const topOf = (node: Node): number =>
    Number(/top:\s*(\d+)/.exec((node as Element).getAttribute?.('style') ?? '')?.[1] ?? 0);
  return children.sort((one, other) => topOf(one) - topOf(other));
};

/** The lines, joined by line feeds; none are blank at either end. */
export const codeText = (root: Element): string => {
  const spans = countingSpans(root);
  const counted = new Set([...countingCells(root), ...spans]);
  let text = '';

  const endLine = (): void => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };

  const read = (node: Node, isPre: boolean): void => {
    if (node.nodeType === 3) {
      const data = (node as Text).data.replace(/\r\n?/g, '\n');
      if (isPre) text += data;
      else if (data.trim() || !ROWS.test((node.parentNode as Element).localName)) {
        const shown = data.replace(/[ \t\n]+/g, ' ');
        text += text === '' || text.endsWith('\n') ? shown.replace(/^ /, '') : shown;
      }
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (element.localName === 'br') {
      text += '\n';
      return;
    }
    const isFirst = /(?:^|\n)$/.test(text);
    if (
      element !== root &&
      (counted.has(element) || isPassed(element, isFirst) || isCredit(element))
    )
      return;
    const pre = isPre || keepsSpace(element) || isLineCell(element) || isLineBox(element);
    const isCell = element.localName === 'td';
    const isBlock = !isInline(element) && !isCell;
    if (isBlock) endLine();
    const from = text.length;
    for (const child of inOrder(element)) read(child, pre);
    const isEmpty = text.length === from;
    if (isBlock && element !== root) {
      if (isEmpty ? isLine(element) || element.localName === 'li' : !text.endsWith('\n'))
        text += '\n';
    } else if (isLine(element) && touchesNext(element) && (isEmpty || !text.endsWith('\n')))
      text += '\n';
  };

  read(root, keepsSpace(root));
  // A blank parts each number from its line.
  const isParted = spans.size > 0 && !/^\S/m.test(text);
  return text
    .replace(isParted ? /^ /gm : '', '')
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .map((line) => line.replace(/^[\u200b\ufeff]+$/, ''))
    .join('\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
};

/** Whether an element shows its white space as it is written. */
export const keepsSpace = (element: Element): boolean =>
  /^(?:pre|xmp|listing|textarea)$/.test(element.localName) ||
  element.hasAttribute(SHOWN_PRE) ||
  KEEPS_SPACE.test(element.getAttribute('style') ?? '');
