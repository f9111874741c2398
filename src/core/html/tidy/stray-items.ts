/** What stands in a list beside its items, brought to where a browser shows it. */

import { unwrap } from '../../page/elements.ts';
import { isBlankText, isBlock, isElement } from '../dom.ts';

export const LISTS = 'ul, ol, menu';

/** Items inside boxes of the list are items of the list. */
const unboxItems = (root: Element): void => {
  for (const item of root.querySelectorAll('li')) {
    const list = item.closest(LISTS);
    if (!list) continue;
    while (item.parentElement && item.parentElement !== list) unwrap(item.parentElement);
  }
};

const mend = (list: Element): void => {
  let item: Element | undefined;
  let run: Element | undefined;
  for (const node of [...list.childNodes]) {
    if (isElement(node) && node.localName === 'li') {
      item = node;
      run = undefined;
    } else if (isElement(node) && node.matches(LISTS)) {
      if (!item) {
        item = list.ownerDocument.createElement('li');
        node.before(item);
      }
      item.append(node);
      run = undefined;
    } else if (isBlock(node)) {
      if (item) item.append(node);
      else list.before(node);
      run = undefined;
    } else if (run) {
      run.append(node);
    } else if (!isBlankText(node)) {
      run = list.ownerDocument.createElement('p');
      node.replaceWith(run);
      run.append(node);
      if (item) item.append(run);
      else list.before(run);
    }
  }
};

/** Lists in lists and other nodes go into the item before them; what has none stands before the list. */
export const mendLists = (root: Element): void => {
  unboxItems(root);
  for (const list of root.querySelectorAll(LISTS)) mend(list);
};
