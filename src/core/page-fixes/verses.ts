/** Makes lines of text of a `pre` that is named as verse: it is no code. */

import { wordsOf } from '../page/class-words.ts';
import { renameElement } from '../page/elements.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const NAMES = /^(?:verse|verses|poem|poetry|lyrics)$/;

const breakLines = (verse: Element): void => {
  const document = verse.ownerDocument;
  const walker = document.createTreeWalker(verse, 4 /* text */);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const lines = text.data.split(/\r?\n/);
    text.replaceWith(
      ...lines.flatMap((line, n) => (n > 0 ? [document.createElement('br'), line] : [line])),
    );
  }
};

export default {
  stage: 'openers',
  apply: (root) => {
    for (const verse of Array.from(root.querySelectorAll('pre[class]'))) {
      if (!wordsOf(verse).some((word) => NAMES.test(word)) || verse.querySelector('code')) continue;
      breakLines(verse);
      renameElement(verse, 'p');
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before: '<pre class="block-verse">The pier\n<em>the\nsea</em></pre><pre class="v">a\nb</pre>',
    after: '<p class="block-verse">The pier<br><em>the<br>sea</em></p><pre class="v">a\nb</pre>',
  },
];
