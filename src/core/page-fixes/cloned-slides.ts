/** Takes out the copies of slides by which a slider seems endless. */

import { wordsOf } from '../page/class-words.ts';
import { collapse } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const COPY = /^(?:clone|cloned|duplicate)$/;
const LEAST = 3;
const MOST = 400;

/** What tells a slide from the others: the URL of its only image. */
const imageOf = (slide: Element): string => {
  const [image, other] = Array.from(slide.getElementsByTagName('img')).slice(0, 2);
  if (!image || other) return '';
  return image.getAttribute('data-src') ?? image.getAttribute('src') ?? '';
};

/** The slides in the middle, each once: copies stand at both ends. */
const copiesAmong = (slides: readonly Element[], keys: readonly string[]): readonly Element[] => {
  const named = slides.filter((slide) => wordsOf(slide).some((word) => COPY.test(word)));
  if (named.length) return named;
  const size = new Set(keys).size;
  const from = Math.floor((keys.length - size) / 2);
  if (new Set(keys.slice(from, from + size)).size < size) return [];
  return slides.filter((_, n) => n < from || n >= from + size);
};

export default {
  stage: 'expand',
  apply: (root) => {
    const tracks = new Set<Element>();
    for (const image of root.querySelectorAll('img')) {
      let slide: Element | null = image;
      for (let n = 0; slide?.parentElement && n < 5; n++, slide = slide.parentElement)
        if (slide.parentElement.children[LEAST - 1]) {
          tracks.add(slide.parentElement);
          break;
        }
    }
    for (const track of tracks) {
      const slides = Array.from(track.children);
      if (slides.length > MOST) continue;
      const images = slides.map(imageOf);
      // Text of its own makes it a part of the article, not a slider.
      if (images.some((key) => !key) || new Set(images).size === images.length) continue;
      const keys = slides.map((slide, n) => `${images[n]} ${collapse(slide.textContent ?? '')}`);
      for (const copy of copiesAmong(slides, keys)) copy.remove();
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<div><i class="slick-cloned"><img src="/2"></i><i><img src="/1"></i><i><img src="/2"></i></div>',
    after: '<div><i><img src="/1"></i><i><img src="/2"></i></div>',
  },
  {
    before:
      '<ul><li><img src="/3"></li><li><img src="/1"></li><li><img src="/2"></li><li><img src="/3"></li><li><img src="/1"></li></ul>',
    after: '<ul><li><img src="/1"></li><li><img src="/2"></li><li><img src="/3"></li></ul>',
  },
  {
    before:
      '<ol><li><img src="/0">Boil.</li><li><img src="/0">Stir.</li><li><img src="/0">Serve.</li></ol>',
    after:
      '<ol><li><img src="/0">Boil.</li><li><img src="/0">Stir.</li><li><img src="/0">Serve.</li></ol>',
  },
  {
    before: '<div><img src="/1"><p>Text</p><img src="/1"></div>',
    after: '<div><img src="/1"><p>Text</p><img src="/1"></div>',
  },
];
