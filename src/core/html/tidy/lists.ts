/** Lists with the marker of each item worked out once, in linear time. */

import type { BodyStyle } from '../../body-style.ts';
import type { Dialect } from '../../dialects/dialect.ts';
import { renameElement, unwrap } from '../../page/elements.ts';
import { isBlankText, isElement } from '../dom.ts';
import { LISTS, mendLists } from './stray-items.ts';

const SHOWN = 'img, pre, hr';

const isBlank = (element: Element): boolean =>
  (element.textContent ?? '').trim() === '' &&
  !element.matches(SHOWN) &&
  !element.querySelector(SHOWN);

const previousElement = (node: Element): Element | null => {
  let before: ChildNode | null = node.previousSibling;
  while (before && !isElement(before) && (before.textContent ?? '').trim() === '') {
    before = before.previousSibling;
  }
  return isElement(before) ? before : null;
};

/** Two lists of one kind that follow each other would become one: every other one has other markers. */
const markersOf = (list: Element, style: BodyStyle): Dialect['markers'][0] => {
  const [one, other] = style.dialect.markers;
  const before = previousElement(list);
  const isOther =
    before?.localName === list.localName && before.getAttribute('data-markers') !== 'b';
  list.setAttribute('data-markers', isOther ? 'b' : 'a');
  return isOther ? other : one;
};

const itemsOf = (list: Element): Element[] =>
  [...list.children].filter((child) => child.localName === 'li');

const readNumber = (element: Element, name: string): number | undefined => {
  const number = Number.parseInt(element.getAttribute(name) ?? '', 10);
  return Math.abs(number) < 1e8 ? number : undefined;
};

/** The number of each item, as HTML counts them. */
const numbersOf = (list: Element, items: readonly Element[]): number[] => {
  const step = list.hasAttribute('reversed') ? -1 : 1;
  let next = readNumber(list, 'start') ?? (step < 0 ? items.length : 1);
  return items.map((item) => {
    const number = readNumber(item, 'value') ?? next;
    next = number + step;
    return number;
  });
};

/** Markdown counts upwards from the first number, which is not negative. */
const isCounted = (numbers: readonly number[] = []): boolean =>
  numbers.every((number, n) => number >= 0 && number === (numbers[0] ?? 0) + n);

const isLettered = (list: Element): boolean => /^[aAiI]$/.test(list.getAttribute('type') ?? '');

const ROMAN: readonly (readonly [string, number])[] = [
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];
const MOST_ROMAN = 39;
const LETTERS = 26;

/** A number as its list shows it; one beyond its letters as a figure. */
const labelOf = (number: number, type: string | null): string => {
  let label = '';
  if (/^a$/i.test(type ?? '') && number > 0 && number <= LETTERS)
    label = String.fromCharCode(96 + number);
  else if (/^i$/i.test(type ?? '') && number > 0 && number <= MOST_ROMAN) {
    let rest = number;
    for (const [roman, value] of ROMAN) for (; rest >= value; rest -= value) label += roman;
  }
  return (type === 'A' || type === 'I' ? label.toUpperCase() : label) || String(number);
};

/** Paragraphs that begin with a number. */
const writeOut = (list: Element, items: readonly Element[], numbers: readonly number[]): void => {
  for (const [n, item] of items.entries()) {
    const first = item.firstElementChild;
    const line = first?.localName === 'p' && first === item.firstChild ? first : item;
    line.prepend(`${labelOf(numbers[n] ?? 0, list.getAttribute('type'))}. `);
    line.normalize();
    renameElement(item, 'div', []);
  }
  renameElement(list, 'div', []);
};

/** No item is left without text before its inner items, and no line between parts in one. */
const flattenBareItems = (root: Element): void => {
  for (const line of root.querySelectorAll('li hr')) line.remove();
  for (const item of [...root.querySelectorAll('li')].reverse()) {
    for (const child of [...item.childNodes]) {
      if (isElement(child) && child.matches(LISTS)) {
        for (const inner of itemsOf(child)) item.before(inner);
      } else if (!(isElement(child) ? isBlank(child) : isBlankText(child))) break;
      child.remove();
    }
  }
};

export const tidyLists = (root: Element, style: BodyStyle): void => {
  mendLists(root);
  if (!style.dialect.bareItems) flattenBareItems(root);
  for (const item of root.querySelectorAll('li')) {
    if (isBlank(item)) item.remove();
    const only = item.firstElementChild;
    if (only?.localName === 'p' && item.childNodes.length === 1) unwrap(only);
  }
  for (const list of root.querySelectorAll(LISTS)) {
    const items = itemsOf(list);
    const numbers = list.localName === 'ol' ? numbersOf(list, items) : undefined;
    const isBeyond = style.dialect.isBeyond?.(list) === true || isLettered(list);
    if (style.html && (isBeyond || !isCounted(numbers))) {
      list.setAttribute('data-rich', '');
      continue;
    }
    if (numbers && (isBeyond || !isCounted(numbers))) {
      writeOut(list, items, numbers);
      continue;
    }
    const [bullet, stop] = markersOf(list, style);
    for (const [n, item] of items.entries()) {
      item.setAttribute('data-marker', numbers ? `${numbers[n]}${stop}` : bullet);
    }
  }
};
