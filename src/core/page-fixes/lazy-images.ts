/** Gives every image its real URL, absolute; takes out placeholders that have none. */

import { imageUrl } from '../page/images/image-url.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

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
  /^https?:\/\/[^/]+\/(?:[a-z]{1,2}|__utm|pixel|tr|collect|count(?:er)?|track(?:er|ing)?)(?:\.gif)?\?/i;

/** Sides of a shape that pages name instead of a size; styles may name any other. */
const RATIO = /^(?:16x(?:9|10)|9x16|4x[35]|3x[24]|2x3|5x4|21x9)$/;

/** Whether what is stated as an image's size is the ratio of its sides. */
const isRatio = (image: Element): boolean => {
  const [width = '', height = ''] = ['width', 'height'].map(
    (side) => image.getAttribute(side) ?? '',
  );
  return (
    RATIO.test(`${width}x${height}`) ||
    (/^\d\d?$/.test(width) &&
      /^\d\d?$/.test(height) &&
      Math.max(Number(width), Number(height)) < 24 &&
      /aspect-ratio/i.test(image.getAttribute('style') ?? ''))
  );
};

const isPixel = (image: Element): boolean =>
  ['width', 'height'].some((side) => /^[0-3](?:px)?$/.test(image.getAttribute(side) ?? '')) ||
  PIXEL_STYLE.test(image.getAttribute('style') ?? '') ||
  COUNTER.test(image.getAttribute('src') ?? '');

export default {
  stage: 'media',
  apply: (root, page, trail) => {
    for (const image of Array.from(root.querySelectorAll('img'))) {
      if (isRatio(image)) for (const side of ['width', 'height']) image.removeAttribute(side);
      const url = isPixel(image) ? undefined : imageUrl(image, page.base);
      if (!url) {
        image.remove();
        continue;
      }
      if (image.getAttribute('src') !== url) {
        if (!image.getAttribute('src')?.trim())
          trail.record('changed', 'lazy picture resolved', url);
        image.setAttribute('src', url);
      }
      for (const name of image.getAttributeNames()) {
        if (!KEPT.has(name)) image.removeAttribute(name);
      }
    }
    for (const pictureElement of Array.from(root.querySelectorAll('picture'))) {
      const image = pictureElement.querySelector('img');
      if (image) pictureElement.replaceWith(image);
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<img src="https://cdn.example/1/gpt.jpg!o" data-src="/up/gpt.jpg"><img src="https://cdn.example/1/a.jpg" class="lazyloaded" data-src="/up/b.jpg"><img src="/small/gpt.jpg" data-src="/up/gpt.jpg">',
    after:
      '<img src="https://cdn.example/1/gpt.jpg!o"><img src="https://cdn.example/1/a.jpg" class="lazyloaded"><img src="https://news.example/up/gpt.jpg">',
  },
  {
    before:
      '<img src="/f/-1x-1.png" srcset="/f/60x-1.png 60w"><img src="/img/leer.gif" data-retina-src="/b/sheep.jpg"><img src="/dot.gif" data-big="/b/boat.jpg">',
    after:
      '<img src="https://news.example/f/-1x-1.png"><img src="https://news.example/b/sheep.jpg"><img src="https://news.example/b/boat.jpg">',
  },
  {
    before:
      '<img src="data:image/gif;base64,R0lGOD" data-src="/pier.jpg" alt="Pier" loading="lazy">',
    after: '<img src="https://news.example/pier.jpg" alt="Pier">',
  },
  { before: '<img src="/blank.gif"><img src="/p.png" width="1" height="1">', after: '' },
  {
    before:
      '<img src="/pier.jpg" width="16" height="9"><img src="/b.jpg" width="3" height="2"><img src="/c.jpg" width="1" height="1" style="aspect-ratio: 1">',
    after:
      '<img src="https://news.example/pier.jpg"><img src="https://news.example/b.jpg"><img src="https://news.example/c.jpg" style="aspect-ratio: 1">',
  },
  { before: '<img src="https://count.example/p?c1=2"><img src="/x" style="width:1px">', after: '' },
  {
    before:
      '<picture><source srcset="/w_9,h_9/a.webp 900w, /w_4,h_4/a.webp 400w"><img src="/a.jpg"></picture>',
    after: '<img src="https://news.example/w_9,h_9/a.webp">',
  },
];
