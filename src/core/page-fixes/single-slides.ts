/** Makes a figure of a slider with one slide. */

import { textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const SLIDES = ':is(ul, ol)[class*="slide"] > li:only-child';

export default {
  stage: 'expand',
  apply: (root) => {
    for (const slide of Array.from(root.querySelectorAll(SLIDES))) {
      const list = slide.parentElement;
      if (!list || textOf(list) || slide.querySelectorAll('img').length !== 1) continue;
      const figure = slide.ownerDocument.createElement('figure');
      figure.append(...Array.from(slide.childNodes));
      list.replaceWith(figure);
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<table></table><ul class="slides"><li><a href="/pier"><img src="/a.jpg"></a></li></ul><ul class="slides"><li><img src="/b.jpg"></li><li><img src="/c.jpg"></li></ul>',
    after:
      '<table></table><figure><a href="/pier"><img src="/a.jpg"></a></figure><ul class="slides"><li><img src="/b.jpg"></li><li><img src="/c.jpg"></li></ul>',
  },
];
