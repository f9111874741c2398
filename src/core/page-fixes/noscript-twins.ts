/** Takes the real image out of `<noscript>`, where it stands beside a placeholder or alone. */

import { imageUrl, isPlaceholder } from '../page/images/image-url.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

/** A `noscript` stands in for a few images at most; more would be a page within the page. */
const MAX_TEXT = 20_000;
const MAX_IMAGES = 50;

/** The images in a noscript, whose content is text where scripts run and elements where not. */
const imagesIn = (noscript: Element): Element[] => {
  const inside = Array.from(noscript.querySelectorAll('img'));
  const text = noscript.textContent ?? '';
  if (inside.length || text.length > MAX_TEXT || !/<img\b/i.test(text)) return inside;
  // The clone has no window: nothing in it loads or runs.
  const parsed = noscript.ownerDocument.createRange().createContextualFragment(text);
  return Array.from(parsed.querySelectorAll('img'));
};

const isWaiting = (image: Element): boolean =>
  isPlaceholder(image.getAttribute('src') ?? '') || /lazy/i.test(image.className);

const placeholderBefore = (noscript: Element): Element | null => {
  const before = noscript.previousElementSibling ?? noscript.nextElementSibling;
  if (!before || before.textContent?.trim()) return null;
  const images = before.localName === 'img' ? [before] : Array.from(before.querySelectorAll('img'));
  return images.length === 1 && images[0] && isWaiting(images[0]) ? images[0] : null;
};

const fileOf = (image: Element): string | undefined => image.getAttribute('src')?.split('?')[0];

/** Whether an image beside it shows the same already, in some size. */
const hasTwin = (noscript: Element, image: Element): boolean =>
  [noscript.previousElementSibling, noscript.nextElementSibling].some(
    (one) =>
      one?.localName === 'img' && !isWaiting(one) && fileOf(one) && fileOf(one) === fileOf(image),
  );

/** As the page writes it, and as an image will have it that waits for its script. */
const urlsOf = (image: Element, base: string): string[] => [
  image.getAttribute('src') ?? '',
  imageUrl(image, base) ?? '',
];

/** The URLs of the images that the page shows with scripts. */
const shownIn = (root: ParentNode, base: string): ReadonlySet<string> =>
  new Set(
    Array.from(root.querySelectorAll('img'))
      .filter((image) => !image.closest('noscript'))
      .flatMap((image) => urlsOf(image, base)),
  );

export default {
  stage: 'unhide',
  apply: (root, { base }) => {
    const shown = shownIn(root, base);
    for (const noscript of Array.from(root.querySelectorAll('noscript'))) {
      const images = imagesIn(noscript)
        .slice(0, MAX_IMAGES)
        .filter(
          (image) => image.getAttribute('width') !== '1' && image.getAttribute('height') !== '1',
        );
      const [image] = images;
      const placeholder = images.length === 1 && placeholderBefore(noscript);
      if (image && placeholder) {
        for (const name of ['src', 'srcset', 'alt', 'width', 'height']) {
          const value = image.getAttribute(name);
          if (value) placeholder.setAttribute(name, value);
        }
        noscript.remove();
      } else if (image && hasTwin(noscript, image)) noscript.remove();
      else
        noscript.replaceWith(
          ...images
            // Where no image waits for it, a GIF only counts readers.
            .filter(
              (one) =>
                !urlsOf(one, base).some((url) => shown.has(url)) && !fileOf(one)?.endsWith('.gif'),
            )
            .map((one) => root.ownerDocument?.importNode(one, true) ?? one),
        );
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before: '<noscript><img src="/a.jpg"></noscript><img src="/a.jpg?w=500" alt="Pier">',
    after: '<img src="/a.jpg?w=500" alt="Pier">',
  },
  {
    before: '<img src="/b.jpg"><noscript><img src="/a.jpg"></noscript>',
    after: '<img src="/b.jpg"><img src="/a.jpg">',
  },
  {
    before:
      '<img class="lazy" src="/blank.gif"><noscript>&lt;img src="/a.jpg" alt="Pier"&gt;</noscript>',
    after: '<img class="lazy" src="/a.jpg" alt="Pier">',
  },
  {
    before:
      '<a href="/large.jpg"><img src="/a.jpg"></a><p>Pier</p><noscript><img src="/a.jpg"></noscript>',
    after: '<a href="/large.jpg"><img src="/a.jpg"></a><p>Pier</p>',
  },
  {
    before: '<div><img data-src="/a.jpg"></div><div><noscript><img src="/a.jpg"></noscript></div>',
    after: '<div><img data-src="/a.jpg"></div><div></div>',
  },
  { before: '<p>Text</p><noscript><img src="/meter.gif"></noscript>', after: '<p>Text</p>' },
  {
    before: '<noscript><img src="/a.jpg"></noscript><noscript>Turn on scripts!</noscript>',
    after: '<img src="/a.jpg">',
  },
];
