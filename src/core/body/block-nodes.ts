/** Says of single nodes what they are to the flow of a page: blocks, breaks, images, blanks. */
import { isBlank } from '../page/elements.ts';
import { textLength } from '../text/text-length.ts';

export const BLOCK_TAGS = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const BLOCKS = [...BLOCK_TAGS].join();
export const SKIPPED = new Set('script style template noscript hr head svg select'.split(' '));

/** The elements that hold block-level elements. */
export const findContainers = (root: Element): ReadonlySet<Element> => {
  const containers = new Set<Element>([root]);
  for (const element of root.querySelectorAll(BLOCKS)) {
    let above = element.parentElement;
    while (above && !containers.has(above)) {
      containers.add(above);
      above = above.parentElement;
    }
  }
  return containers;
};

export const isElement = (node: Node | null): node is Element => node?.nodeType === 1;

export const isBreak = (node: Node): boolean => isElement(node) && node.localName === 'br';

/** The elements that are an image or hold one. */
export const findPictured = (root: Element): ReadonlySet<Element> => {
  const pictured = new Set<Element>(root.getElementsByTagName('picture'));
  for (const image of root.getElementsByTagName('img')) {
    pictured.add(image);
    let above = image.parentElement;
    // An image element may be known without those around it.
    while (above && (!pictured.has(above) || above.localName === 'picture')) {
      pictured.add(above);
      above = above.parentElement;
    }
  }
  return pictured;
};

/** Whether an inline node shows an image and nothing else. */
export const isImageOnly = (node: Node, pictured: ReadonlySet<Element>): boolean =>
  isElement(node) && pictured.has(node) && !node.textContent?.trim();

/** Whether an image stands amid a sentence, as a word does. */
export const isInSentence = (node: Node): boolean =>
  isElement(node) &&
  node.localName === 'img' &&
  /[\p{Ll},=(]\s*$/u.test(node.previousSibling?.nodeValue ?? '') &&
  /^\s*[\p{Ll},.;)=]/u.test(node.nextSibling?.nodeValue ?? '');

/** Labels that stand after an article, each in a line of its own, set apart by single breaks only. */
const SIGNED =
  /^[\s（(【[]*(?:责任编辑|責任編輯|责编|编辑|編輯|编审|校对|审核|监制|来源|來源|稿源)\s*[:：|｜丨/／]/;

/** Old Chinese pages indent a paragraph with spaces instead of setting it apart. */
const INDENTED = /^[ \t\r\n]*(?:\u3000{2}|\u2003{2}|\u00a0{4})\s*\S/;

/**
 * Whether the line that begins with this node, after a break, is one of its own: indented, or a
 * credit.
 */
export const signsLine = (node: Node): boolean =>
  node.nodeType === 3 &&
  (SIGNED.test((node as Text).data) ||
    (INDENTED.test((node as Text).data) && !isOfVerse(node.parentNode)));

const MAX_VERSE = 60;
/** In more than these, each line would be looked at for each. */
const MAX_NODES = 400;

/** Lines as short as those of a poem, some of which are indented. */
const isOfVerse = (parent: ParentNode | null): boolean => {
  if (!parent || parent.childNodes[MAX_NODES]) return false;
  const lines = Array.from(parent.childNodes).filter((node) => !isBreak(node));
  return (
    lines.length > 3 &&
    lines.every((line) => textLength(line.textContent?.trim() ?? '') <= MAX_VERSE)
  );
};

/** Whether breaks set lines of an element apart as paragraphs. */
const breaksParagraphs = (element: Element): boolean => {
  for (let node = element.firstChild, breaks = 0; node; node = node.nextSibling) {
    if (isBreak(node)) {
      if (++breaks === 2) return true;
    } else if (!isBlank(node)) {
      if (breaks && signsLine(node)) return true;
      breaks = 0;
    }
  }
  return false;
};

export const needsSplit = (element: Element, pictured: ReadonlySet<Element>): boolean => {
  if (element.localName === 'pre') return false;
  if (breaksParagraphs(element)) return true;
  if (!pictured.has(element)) return false;
  const children = Array.from(element.childNodes);
  const alone = children.map((child) => isImageOnly(child, pictured) && !isInSentence(child));
  return alone.includes(true) && !children.every((child, n) => alone[n] || isBlank(child));
};

/** Whether a block is code from end to end, outside `pre`. */
export const isAllCode = (element: Element, text: string): boolean => {
  if (element.localName === 'code') return true;
  let left = text.length;
  for (const code of element.getElementsByTagName('code')) left -= code.textContent.length;
  return left < 0.1 * text.length;
};
