/** Takes out what stands within headings and lines for readers who edit or link: `[edit]`, `¶`, `citation needed`. */
import type { PageFix, PageFixExample } from './page-fix.ts';

const TOOLS =
  '.mw-editsection, .editsection, sup.noprint, .headerlink, .anchorjs-link, .heading-anchor, .header-anchor';
const SIGN = /^[#¶§🔗⚓\s]*$/u;

export default {
  stage: 'strip',
  apply: (root) => {
    for (const tool of Array.from(root.querySelectorAll(TOOLS))) tool.remove();
    for (const link of Array.from(root.querySelectorAll('h1 a, h2 a, h3 a, h4 a, h5 a, h6 a')))
      if (SIGN.test(link.textContent ?? '') && !link.querySelector('img')) link.remove();
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before: '<h2>History<span class="mw-editsection">[<a href="/e">edit</a>]</span></h2>',
    after: '<h2>History</h2>',
  },
  { before: '<h3>Piers <a href="#piers">¶</a></h3>', after: '<h3>Piers </h3>' },
  { before: '<h3><a href="/x">Piers</a></h3>', after: '<h3><a href="/x">Piers</a></h3>' },
];
