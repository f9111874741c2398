/** Foot-notes: marks and notes as a dialect writes them, or a raised number and a list. */

import type { BodyStyle } from '../../body-style.ts';
import { renameElement, unwrap } from '../../page/elements.ts';
import { JOINER } from '../../text/joiner.ts';
import { isText } from '../dom.ts';

/** The number of the note that a link leads to, or an item holds. */
const numberOf = (id: string): string | undefined => /^#?note-(\d+)$/.exec(id)?.[1];

/** A bracket or colon behind a mark would make it a link or the beginning of a note. */
const partFromText = (mark: Element): void => {
  const next = mark.nextSibling;
  if (isText(next) && /^[[(:]/.test(next.data)) next.data = JOINER + next.data;
};

const writeMark = (link: Element, number: string, isWritten: boolean): void => {
  const raised = link.closest('sup');
  if (!isWritten) {
    link.textContent = number;
    unwrap(link);
    return;
  }
  link.setAttribute('data-note', number);
  if (raised && raised.textContent === link.textContent) raised.replaceWith(link);
  partFromText(link);
};

export const tidyNotes = (root: Element, style: BodyStyle): void => {
  const items = new Map<string, Element>();
  for (const item of root.querySelectorAll('li[id]')) {
    const number = numberOf(item.id);
    if (number) items.set(number, item);
  }
  for (const link of root.querySelectorAll('a[href^="#"]')) {
    const number = numberOf(link.getAttribute('href') ?? '');
    const isHtml = link.closest('[data-rich], h1, h2, h3, h4, h5, h6') !== null;
    if (!number || !items.has(number)) unwrap(link);
    else writeMark(link, number, style.footnotes && !isHtml);
  }
  if (!style.footnotes) return;
  for (const [number, item] of items) {
    const list = item.parentElement;
    const note = renameElement(item, 'aside', []);
    note.setAttribute('data-note', number);
    if (list?.matches('ol, ul')) list.before(note);
    if (list && !list.firstElementChild) list.remove();
  }
};
