/** Takes what a foot-note says out of the element that holds it: without its number and the way back. */

import { labelOf, leadsBack } from './note-marks.ts';

const isBlank = (node: Node): boolean => node.nodeType === 8 || !(node.textContent ?? '').trim();

/** The first text below a node, with something in it. */
const firstText = (root: Node): Text | undefined => {
  const texts = root.ownerDocument?.createTreeWalker(root, 4 /* text */);
  while (texts?.nextNode())
    if ((texts.currentNode as Text).data.trim()) return texts.currentNode as Text;
  return undefined;
};

const dropLabel = (root: Element, label: string): void => {
  const text = firstText(root);
  if (!text) return;
  // A number in an element of its own, which may stand there twice, or one that the text begins with.
  if (labelOf(text.data) === label) {
    text.data = '';
    if (labelOf(firstText(root)?.data ?? '') === label) dropLabel(root, label);
  } else {
    // A circled number needs no character behind it.
    const [begin, found] =
      /^\s*[[(（【]?\s*(\d{1,3}|[a-z]|[*†‡§¶]{1,3}|[①-⑳])\s*(?:(?<=[①-⑳])|[\])）】.:：])+\s*/iu.exec(
        text.data,
      ) ?? [];
    if (begin && found?.toLowerCase() === label) text.data = text.data.slice(begin.length);
  }
};

/** The link back with what holds nothing but its number in brackets. */
const withBrackets = (link: Element, note: Element): Element => {
  let box = link;
  for (let above = link.parentElement; above && above !== note; above = above.parentElement) {
    if (labelOf(above.textContent ?? '') === undefined) break;
    box = above;
  }
  return box;
};

const isVoid = (element: Element): boolean => /^(?:img|br|hr|td|th|input)$/.test(element.localName);

const dropEmpty = (root: Element): void => {
  for (const element of Array.from(root.querySelectorAll('*')).reverse())
    if (!isVoid(element) && isBlank(element) && !element.querySelector('img')) element.remove();
};

const isEmpty = (node: Node): boolean =>
  isBlank(node) && !(node.nodeType === 1 && (node as Element).querySelector('img'));

const trimEdges = (root: Element): void => {
  while (root.firstChild && isEmpty(root.firstChild)) root.firstChild.remove();
  // Between a number and its note.
  const sign = firstText(root);
  if (sign && /^[\s.:)\]：]+$/u.test(sign.data)) sign.data = '';
  dropEmpty(root);
  const text = firstText(root);
  if (text) text.data = text.data.replace(/^[\s.:)\]：]+(?=\S)/u, '');
  while (root.lastChild && isEmpty(root.lastChild)) root.lastChild.remove();
};

/** Empties `parts` into `note`; `marks` are the ids that its links lead back to. */
export const fillNote = (
  note: Element,
  parts: readonly Element[],
  label: string,
  marks: ReadonlySet<string>,
): void => {
  for (const part of parts) {
    const [first] = parts;
    const isText = part === first && !/^(?:ul|ol|table|pre|blockquote)$/.test(part.localName);
    if (isText && parts.length === 1) note.append(...Array.from(part.childNodes));
    else if (isText) {
      const paragraph = note.ownerDocument.createElement('p');
      paragraph.append(...Array.from(part.childNodes));
      note.append(paragraph);
    } else note.append(part);
  }
  for (const back of Array.from(note.querySelectorAll('.mw-cite-backlink'))) back.remove();
  for (const link of Array.from(note.querySelectorAll('a')))
    if (leadsBack(link, marks)) withBrackets(link, note).remove();
  for (const button of Array.from(note.querySelectorAll('button'))) button.remove();
  dropLabel(note, label);
  dropEmpty(note);
  trimEdges(note);
};
