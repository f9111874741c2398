/** Keeps the foot-notes of a page beside its body until the article takes those that it marks. */

import { MARK } from '../marks.ts';

/** The list of notes at the end of the clone, which is part of no article by itself. */
export const NOTES = `${MARK}notes`;
/** The heading that stood above them. */
const HEADING = 'data-heading';

export const NOTES_PREFIX = 'note-';

const storeOf = (document: Document): Element => {
  const found = document.querySelector(`[${NOTES}]`);
  if (found) return found;
  const store = document.createElement('ol');
  store.setAttribute(NOTES, '');
  document.body.append(store);
  return store;
};

/** A new note, and the href of the marks that lead to it. */
export const addNote = (document: Document): { readonly note: Element; readonly href: string } => {
  const store = storeOf(document);
  const note = document.createElement('li');
  const last = store.lastElementChild?.id.slice(NOTES_PREFIX.length);
  note.id = `${NOTES_PREFIX}${Number(last ?? 0) + 1}`;
  store.append(note);
  return { note, href: `#${note.id}` };
};

/** A mark in the text. */
export const toMark = (document: Document, href: string, label: string): Element => {
  const mark = document.createElement('sup');
  const link = document.createElement('a');
  link.setAttribute('href', href);
  link.textContent = label;
  mark.append(link);
  return mark;
};

/** Remembers the heading of the notes, where it headed nothing else. */
export const keepHeading = (document: Document, heading: Element): void => {
  const store = storeOf(document);
  const text = (heading.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (!store.hasAttribute(HEADING)) store.setAttribute(HEADING, `${heading.localName} ${text}`);
};

/** Puts the notes behind an article whose marks lead to them, and numbers both in the order of the marks. */
export const appendNotes = (article: Element, document: Document): void => {
  const store = document.querySelector(`[${NOTES}]`);
  const held = new Map(Array.from(store?.children ?? [], (note) => [`#${note.id}`, note]));
  if (!store || !held.size) return;
  const list = document.createElement('ol');
  const numbers = new Map<string, number>();
  // Notes may have notes of their own, which come behind them.
  const take = (root: Element): void => {
    for (const mark of Array.from(root.querySelectorAll(`a[href^="#${NOTES_PREFIX}"]`))) {
      const href = mark.getAttribute('href') ?? '';
      const note = held.get(href);
      if (!note) continue;
      const number = numbers.get(href) ?? numbers.size + 1;
      if (!numbers.has(href)) {
        numbers.set(href, number);
        const copy = note.cloneNode(true) as Element;
        copy.id = `${NOTES_PREFIX}${number}`;
        list.append(copy);
        take(copy);
      }
      mark.textContent = String(number);
      mark.setAttribute('href', `#${NOTES_PREFIX}${number}`);
    }
  };
  take(article);
  if (!numbers.size) return;
  const [name = '', ...words] = (store.getAttribute(HEADING) ?? '').split(' ');
  if (/^h[1-6]$/.test(name) && words.length) {
    const heading = document.createElement(name);
    heading.textContent = words.join(' ');
    article.append(heading);
  }
  article.append(list);
};
