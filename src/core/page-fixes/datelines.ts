/** Parts the place before a text from its first word, where only a style parts them. */

import { wordsOf } from '../page/class-words.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const PLACE = new Set('location dateline place city placeline'.split(' '));
const MAX_PLACE = 40;

export default {
  stage: 'words',
  apply: (root) => {
    for (const place of root.querySelectorAll('p > span[class]')) {
      const text = place.textContent ?? '';
      const next = place.nextSibling;
      const isGlued =
        /[\p{L}\p{M}]$/u.test(text) &&
        next?.nodeType === 3 &&
        /^[\p{Lu}\p{Lo}]/u.test(next.nodeValue ?? '');
      if (!isGlued || text.length > MAX_PLACE || place.previousSibling?.textContent?.trim())
        continue;
      if (wordsOf(place).some((word) => PLACE.has(word))) place.after(' – ');
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before: '<p><span class="location-stamp">Old Port</span>After the storm it is calm.</p>',
    after: '<p><span class="location-stamp">Old Port</span> – After the storm it is calm.</p>',
  },
  {
    before:
      '<p><span class="location-stamp">Old Port</span> – After the storm. <span class="city">Mc</span>Donald</p>',
    after:
      '<p><span class="location-stamp">Old Port</span> – After the storm. <span class="city">Mc</span>Donald</p>',
  },
];
