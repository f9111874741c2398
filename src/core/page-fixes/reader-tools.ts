/** Takes out what stands within headings and lines for readers who edit or link: `[edit]`, `¶`, `citation needed`. */
import { screenReaderLabels } from '../page/screen-readers.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const TOOLS =
  '.mw-editsection, .editsection, sup.noprint, .headerlink, .anchorjs-link, .heading-anchor, .header-anchor';
const ANCHOR_MARK = /^[#¶§🔗⚓\s]*$/u;

const shownText = (link: Element): string =>
  screenReaderLabels(link).reduce(
    (text, label) => text.replace(label.textContent ?? '', ''),
    link.textContent ?? '',
  );

export default {
  stage: 'details',
  apply: (root) => {
    for (const tool of Array.from(root.querySelectorAll(TOOLS))) tool.remove();
    for (const link of Array.from(root.querySelectorAll('h1 a, h2 a, h3 a, h4 a, h5 a, h6 a')))
      if (!link.querySelector('img') && ANCHOR_MARK.test(shownText(link))) link.remove();
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before: '<h2>History<span class="mw-editsection">[<a href="/e">edit</a>]</span></h2>',
    after: '<h2>History</h2>',
  },
  { before: '<h3>Piers <a href="#piers">¶</a></h3>', after: '<h3>Piers </h3>' },
  {
    before: '<h3>Piers<a href="#piers"><span class="sr-only">Link to this part</span>#</a></h3>',
    after: '<h3>Piers</h3>',
  },
  { before: '<h3><a href="/x">Piers</a></h3>', after: '<h3><a href="/x">Piers</a></h3>' },
];
