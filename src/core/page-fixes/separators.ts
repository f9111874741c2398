/** Makes a rule of a line of stars or dashes that parts the text. */

import type { PageFix, PageFixExample } from './page-fix.ts';

const LINE = /^(?:[*＊•·∙●○◇◆✻✽❖☆★~～_–—―─━=-]\s*){3,}$|^(?:\*\s*){2}$|^[＊⁂❦✻☙❧◇◆※❖]$/u;
const MAX = 60;

export default {
  stage: 'details',
  apply: (root, page) => {
    for (const line of Array.from(root.querySelectorAll('p, div, center, [role="separator"]'))) {
      const text = line.childElementCount > 3 ? '' : (line.textContent ?? '').trim();
      const isRule = line.getAttribute('role') === 'separator' && text === '';
      if (!isRule && (text === '' || text.length > MAX || !LINE.test(text))) continue;
      if (
        line.querySelector('img, p, div, br, input') ||
        line.closest('table, pre, li, figure, nav')
      )
        continue;
      if (line.localName !== 'hr') line.replaceWith(page.document.createElement('hr'));
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before: '<p>a</p><p>* * *</p><p>b</p><div>◇</div><p>――――</p>',
    after: '<p>a</p><hr><p>b</p><hr><hr>',
  },
  {
    before: '<p>—</p><ul><li><p>***</p></li></ul><p>*** Note</p>',
    after: '<p>—</p><ul><li><p>***</p></li></ul><p>*** Note</p>',
  },
  { before: '<div role="separator"></div>', after: '<hr>' },
];
