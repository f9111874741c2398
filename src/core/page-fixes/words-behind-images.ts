/** Makes a figure of a paragraph that holds an image and, behind it, a few emphasised words: its caption. */

import { renameElement } from '../page/elements.ts';
import { HIDDEN } from '../page/visibility.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const MAX_WORDS = 160;
const EMPHASIS = /^(?:b|strong|em|i|small|u|font|span)$/;

const isImage = (node: Node | undefined): node is Element =>
  node?.nodeType === 1 &&
  !(node.textContent ?? '').trim() &&
  ((node as Element).localName === 'img' || (node as Element).querySelectorAll('img').length === 1);

const isBlank = (node: Node): boolean =>
  (node.nodeType === 3 && !node.nodeValue?.trim()) || (node as Element).localName === 'br';

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
        rest.every((node) => node.nodeType === 1 && EMPHASIS.test((node as Element).localName));
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
    before: '<p><img src="/a.jpg"> <b>North</b> of the bridge.</p>',
    after: '<p><img src="/a.jpg"> <b>North</b> of the bridge.</p>',
  },
];
