/** Gives every picture its real address, absolute; takes out placeholders that have none. */

import type { TreeExample, TreeRule } from '../cleanup.ts';
import { pictureAddress } from '../page/pictures/picture-address.ts';

const KEPT = new Set([
  'src',
  'alt',
  'title',
  'width',
  'height',
  'class',
  'id',
  'style',
  'itemprop',
]);

const PIXEL_STYLE = /(?:^|[;\s])(?:width|height)\s*:\s*[0-3]px/i;
/** Where a page counts its readers; what it shows has no name of a file. */
const COUNTER =
  /^https?:\/\/[^/]+\/(?:[a-z]{1,2}|pixel|tr|collect|count(?:er)?|track(?:er|ing)?)(?:\.gif)?\?/i;

const isPixel = (image: Element): boolean =>
  ['width', 'height'].some((side) => /^[0-3](?:px)?$/.test(image.getAttribute(side) ?? '')) ||
  PIXEL_STYLE.test(image.getAttribute('style') ?? '') ||
  COUNTER.test(image.getAttribute('src') ?? '');

export default {
  stage: 'page',
  apply: (root, page, tell) => {
    for (const image of Array.from(root.querySelectorAll('img'))) {
      const address = isPixel(image) ? undefined : pictureAddress(image, page.base);
      if (!address) {
        image.remove();
        continue;
      }
      if (image.getAttribute('src') !== address) {
        if (!image.getAttribute('src')?.trim())
          tell({ did: 'changed', why: 'lazy picture resolved', text: address });
        image.setAttribute('src', address);
      }
      for (const name of image.getAttributeNames()) {
        if (!KEPT.has(name)) image.removeAttribute(name);
      }
    }
    for (const picture of Array.from(root.querySelectorAll('picture'))) {
      const image = picture.querySelector('img');
      if (image) picture.replaceWith(image);
    }
  },
} satisfies TreeRule;

export const examples: readonly TreeExample[] = [
  {
    before:
      '<img src="data:image/gif;base64,R0lGOD" data-src="/pier.jpg" alt="Pier" loading="lazy">',
    after: '<img src="https://news.example/pier.jpg" alt="Pier">',
  },
  { before: '<img src="/blank.gif"><img src="/p.png" width="1" height="1">', after: '' },
  { before: '<img src="https://count.example/p?c1=2"><img src="/x" style="width:1px">', after: '' },
  {
    before:
      '<picture><source srcset="/w_9,h_9/a.webp 900w, /w_4,h_4/a.webp 400w"><img src="/a.jpg"></picture>',
    after: '<img src="https://news.example/w_9,h_9/a.webp">',
  },
];
