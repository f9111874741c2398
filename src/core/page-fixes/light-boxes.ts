/** Leaves the image of a link that opens it, large or the same, without the name and size of its file, and without its number. */

import { unwrap } from '../page/elements.ts';
import { textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const LINKS =
  'a:is([href*=".jp" i], [href*=".png" i], [href*=".webp" i], [href*=".gif" i], [class*="lightbox" i]), .separator > a';
/** Behind the URL of an image, how large it is to be: the link to it has none. */
const SIZED = /=[swh]\d+(?:-\w+)*$/;
const SIZE = /\d{2,5}\s?[×x]\s?\d{2,5}/;
const MAX_SIZE = 120;
/** Which image it is of how many. */
const COUNT = /^\d{1,3}\s?\/\s?\d{1,3}$/;
const WORDS = 'p, li, td, th, figcaption, pre, h1, h2, h3, h4';
const PART = 'span, div';
/** So near behind its image stands a count. */
const NEAR = 4;

/** What stands in figures, and right behind images. */
const aroundImages = (root: ParentNode): ReadonlySet<Element> => {
  const parts = new Set(root.querySelectorAll('figure span, figure div'));
  for (const image of root.querySelectorAll('img')) {
    let next = image.nextElementSibling;
    for (let n = 0; next && n < NEAR; n++, next = next.nextElementSibling)
      if (next.matches(PART)) parts.add(next);
  }
  return parts;
};

export default {
  stage: 'openers',
  apply: (root) => {
    for (const link of Array.from(root.querySelectorAll(LINKS))) {
      const image = link.querySelector('img');
      if (!image) continue;
      if (!textOf(link)) {
        const src = image.getAttribute('src') ?? '';
        if ([src, src.replace(SIZED, '')].includes(link.getAttribute('href') ?? '')) unwrap(link);
        continue;
      }
      for (const part of Array.from(link.querySelectorAll('div, span')))
        if (
          SIZE.test(textOf(part)) &&
          textOf(part).length <= MAX_SIZE &&
          !part.querySelector('img')
        )
          part.remove();
      if (!textOf(link)) unwrap(link);
    }
    for (const part of aroundImages(root))
      if (COUNT.test(textOf(part)) && !part.closest(WORDS) && !part.querySelector('img'))
        part.remove();
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<table></table><div class="separator"><a href="https://img.example/a/pier"><img src="https://img.example/a/pier=w640-h480"></a></div>',
    after:
      '<table></table><div class="separator"><img src="https://img.example/a/pier=w640-h480"></div>',
  },
  {
    before:
      '<a href="/pier.jpg"><img src="/pier.jpg"></a><a href="/large/quay.jpg"><img src="/quay.jpg"></a>',
    after: '<img src="/pier.jpg"><a href="/large/quay.jpg"><img src="/quay.jpg"></a>',
  },
  {
    before:
      '<a class="lightbox" href="/large/pier.jpeg"><img src="/pier.jpeg"><div class="meta"><span>pier</span><span>1024×768 214 KB</span></div></a>',
    after: '<img src="/pier.jpeg">',
  },
  {
    before:
      '<figure><div><img src="/pier.jpg"><span>1/2</span></div><figcaption>The pier, 1/2 open</figcaption></figure>',
    after:
      '<figure><div><img src="/pier.jpg"></div><figcaption>The pier, 1/2 open</figcaption></figure>',
  },
];
