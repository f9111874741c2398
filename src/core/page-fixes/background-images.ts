/** Makes an image of the background that a figure shows its image with. */

import { emojiOf } from '../page/images/emoji.ts';
import { isPlaceholder } from '../page/images/image-url.ts';
import { imageTex } from '../page/math/tex-source.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const PLACES =
  'figure [style*="url"], figure[style*="url"], [class*="hero"][style*="url"], [class*="gallery"] [style*="url"], figure [data-bg], figure [data-background-image]';

/** The pattern goes back and forth in it. */
const MAX_STYLE = 2000;

const urlOf = (element: Element): string =>
  element.getAttribute('data-bg') ??
  element.getAttribute('data-background-image') ??
  /background(?:-image)?\s*:[^;]*url\(\s*(["']?)(.+?)\1\s*\)/i.exec(
    element.getAttribute('style')?.slice(0, MAX_STYLE) ?? '',
  )?.[2] ??
  '';

/** Whether an element shows an image anyhow: an emoji or a formula is none. */
const showsImage = (element: Element): boolean =>
  element.localName === 'img' ||
  Array.from(element.querySelectorAll('img')).some((image) => !emojiOf(image) && !imageTex(image));

export default {
  stage: 'figures',
  apply: (root, page) => {
    for (const element of Array.from(root.querySelectorAll(PLACES))) {
      const url = urlOf(element).replace(/^url\(["']?|["']?\)$/g, '');
      if (isPlaceholder(url) || showsImage(element)) continue;
      const image = page.document.createElement('img');
      image.setAttribute('src', url);
      image.setAttribute('alt', element.getAttribute('aria-label') ?? '');
      element.prepend(image);
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<figure><div aria-label="Pier" style="background-image: url(/pier.jpg)"></div></figure>',
    after:
      '<figure><div aria-label="Pier" style="background-image: url(/pier.jpg)"><img src="/pier.jpg" alt="Pier"></div></figure>',
  },
  {
    before:
      '<div class="hero" style="background:url(/a.jpg)"><p>Open! <img alt="🎉" src="/p.svg"></p></div>',
    after:
      '<div class="hero" style="background:url(/a.jpg)"><img src="/a.jpg" alt=""><p>Open! <img alt="🎉" src="/p.svg"></p></div>',
  },
  {
    before: '<p style="background: url(/paper.png)">Text</p>',
    after: '<p style="background: url(/paper.png)">Text</p>',
  },
];
