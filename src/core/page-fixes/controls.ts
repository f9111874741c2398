/**
 * Takes out programs, drawings and controls, which are no text, but keeps an image that serves as a
 * button.
 */
import { unwrap } from '../page/elements.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

export default {
  stage: 'strip',
  apply: (root) => {
    for (const element of Array.from(
      root.querySelectorAll(
        'script, svg, canvas, select, textarea, input, datalist, progress, meter, dialog:not([open])',
      ),
    ))
      element.remove();
    for (const button of Array.from(root.querySelectorAll('button'))) {
      // The heading of a part that unfolds is often a button.
      const keep = button.closest('h1, h2, h3, h4, h5, h6, summary');
      if (keep) {
        unwrap(button);
        continue;
      }
      for (const image of button.querySelectorAll('img')) {
        // With its sources, among which its URL may be.
        const pictureElement = image.closest('picture');
        button.before(pictureElement && button.contains(pictureElement) ? pictureElement : image);
      }
      button.remove();
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before: '<p>Text<button>Share</button></p><h2><button>Opening hours</button></h2>',
    after: '<p>Text</p><h2>Opening hours</h2>',
  },
  {
    before: '<button><img src="/a.jpg"></button><select><option>1</option></select>',
    after: '<img src="/a.jpg">',
  },
  {
    before: '<button><picture><source srcset="/a.webp 900w"><img src="/a.gif"></picture>x</button>',
    after: '<picture><source srcset="/a.webp 900w"><img src="/a.gif"></picture>',
  },
];
