/** Makes a figure of a paragraph of an image and, behind it, a few words, emphasised or on a line of their own: its caption. */

import { renameElement } from '../page/elements.ts';
import { HIDDEN } from '../page/visibility.ts';
import { textLength } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const MAX_WORDS = 160;
/** Of words without emphasis, as wide as letters. */
const MAX_PLAIN = 60;
const EMPHASIS = /^(?:b|strong|em|i|small|u|font|span)$/;

const isImage = (node: Node | undefined): node is Element =>
  node?.nodeType === 1 &&
  !(node.textContent ?? '').trim() &&
  ((node as Element).localName === 'img' || (node as Element).querySelectorAll('img').length === 1);

const isBreak = (node: Node | undefined): boolean =>
  (node as Element | undefined)?.localName === 'br';

const isEmphasised = (node: Node): boolean =>
  node.nodeType === 1 && EMPHASIS.test((node as Element).localName);

/** The words stand on the one line below the image, and are no more than its caption. */
const isLineBelow = (line: Element, words: readonly Node[], text: string): boolean => {
  const nodes = Array.from(line.childNodes).filter(
    (node) => node.nodeType === 1 || node.nodeValue?.trim(),
  );
  return (
    nodes.filter(isBreak).length === 1 &&
    isBreak(nodes[1]) &&
    words.every((node) => node.nodeType === 3 || isEmphasised(node)) &&
    textLength(text) <= MAX_PLAIN
  );
};

const isBlank = (node: Node): boolean =>
  (node.nodeType === 3 && !node.nodeValue?.trim()) || isBreak(node);

export default {
  stage: 'image-words',
  apply: (root, page) => {
    const lines = Array.from(root.querySelectorAll('p img'), (image) => image.closest('p'));
    for (const line of new Set(lines)) {
      if (!line || line.closest('figure, table, li, blockquote')) continue;
      const nodes = Array.from(line.childNodes).filter((node) => !isBlank(node));
      const [first, ...rest] = nodes;
      const text = rest
        .map((node) => node.textContent ?? '')
        .join(' ')
        .trim();
      const isCaption =
        rest.length > 0 &&
        rest.length < 4 &&
        text !== '' &&
        text.length <= MAX_WORDS &&
        (rest.every(isEmphasised) || isLineBelow(line, rest, text));
      if (!isImage(first) || !isCaption || line.querySelectorAll('img').length > 1) continue;
      const caption = page.document.createElement('figcaption');
      caption.append(...rest);
      line.replaceChildren(first, caption);
      renameElement(line, 'figure', ['class', 'id', HIDDEN]);
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before: '<p><img src="/a.jpg"> <b>View from the north</b></p>',
    after: '<figure><img src="/a.jpg"><figcaption><b>View from the north</b></figcaption></figure>',
  },
  {
    before: '<p><a href="/a.jpg"><img src="/a.jpg"></a><br><strong>South</strong></p>',
    after:
      '<figure><a href="/a.jpg"><img src="/a.jpg"></a><figcaption><strong>South</strong></figcaption></figure>',
  },
  {
    before: '<p><img src="/a.jpg"><br>老师傅的工作台</p>',
    after: '<figure><img src="/a.jpg"><figcaption>老师傅的工作台</figcaption></figure>',
  },
  {
    before: '<p><img src="/a.jpg"><br>The pier.<br>It rained.</p>',
    after: '<p><img src="/a.jpg"><br>The pier.<br>It rained.</p>',
  },
  {
    before: '<p><img src="/a.jpg"> <b>North</b> of the bridge.</p>',
    after: '<p><img src="/a.jpg"> <b>North</b> of the bridge.</p>',
  },
];
