/** Parts a paragraph where its text does: at empty lines behind which a wide blank indents the next, as in Japanese and Chinese. */

import type { PageFix, PageFixExample } from './page-fix.ts';

const INDENT = /(?<=\S)[ \t]*\n\s*(?=\u3000)/g;

export default {
  stage: 'words',
  apply: (root, { document }) => {
    for (const paragraph of root.querySelectorAll('p'))
      for (const part of Array.from(paragraph.childNodes)) {
        if (part.nodeType !== 3 /* text */) continue;
        const lines = (part.nodeValue ?? '').split(INDENT);
        if (lines.length === 1) continue;
        const parted = lines.flatMap((line, n) =>
          n ? [document.createElement('br'), document.createElement('br'), line] : [line],
        );
        (part as Text).replaceWith(...parted);
      }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<p>\u3000駅は十二年前に閉じた。\n\n\u3000待合室は<b>そのまま</b>残る。\n\u3000入館は無料。</p>',
    after:
      '<p>\u3000駅は十二年前に閉じた。<br><br>\u3000待合室は<b>そのまま</b>残る。<br><br>\u3000入館は無料。</p>',
  },
  { before: '<p>\n\u3000駅は閉じた。\n</p>', after: '<p>\n\u3000駅は閉じた。\n</p>' },
];
