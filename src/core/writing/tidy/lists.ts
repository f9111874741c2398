/** Lists with the marker of each item worked out once, in linear time. */
import { isElement, unwrap } from '../dom.ts';

const isBlank = (element: Element): boolean =>
  (element.textContent ?? '').trim() === '' && !element.querySelector('img, pre, hr');

const previousElement = (node: Element): Element | null => {
  let before: ChildNode | null = node.previousSibling;
  while (before && !isElement(before) && (before.textContent ?? '').trim() === '') {
    before = before.previousSibling;
  }
  return isElement(before) ? before : null;
};

/** Two lists of one kind that follow each other would become one: every other one has other markers. */
const markersOf = (list: Element): readonly [bullet: string, stop: string] => {
  const before = previousElement(list);
  const other = before?.localName === list.localName && before.getAttribute('data-markers') !== 'b';
  list.setAttribute('data-markers', other ? 'b' : 'a');
  return other ? ['*', ')'] : ['-', '.'];
};

const firstNumber = (list: Element): number => {
  const start = Number.parseInt(list.getAttribute('start') ?? '1', 10);
  return start >= 0 && start < 1e8 ? start : 1;
};

export const tidyLists = (root: Element): void => {
  for (const item of root.querySelectorAll('li')) {
    if (isBlank(item)) item.remove();
    const only = item.firstElementChild;
    if (only?.localName === 'p' && item.childNodes.length === 1) unwrap(only);
  }
  for (const list of root.querySelectorAll('ul, ol, menu')) {
    const [bullet, stop] = markersOf(list);
    let number = firstNumber(list);
    for (const child of list.children) {
      if (child.localName !== 'li') continue;
      child.setAttribute('data-marker', list.localName === 'ol' ? `${number}${stop}` : bullet);
      number += 1;
    }
  }
};
