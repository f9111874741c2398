/** Makes paragraphs of the bare boxes in which an editor leaves lines, steps and quotations. */

import { renameElement, unwrap } from '../page/elements.ts';
import { isLine } from '../page/lines.ts';
import { textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const ELSEWHERE =
  'nav, aside, footer, header, form, figure, table, dl, pre, [role="navigation"], [role="complementary"], [role="search"]';
/** Others write there, or it is about others. */
const OTHERS =
  ':is([class], [id]):is([class*="comment" i], [id*="comment" i], [class*="discuss" i], [id*="discuss" i], [class*="related" i], [class*="sidebar" i])';
/** Less around lines is no text of its own. */
const LEAST_HOME = 200;
/** What says that an editor wrote the box, and no template. */
const STYLES = new Set(['style', 'dir', 'align', 'lang']);

const isBare = (box: Element): boolean => box.getAttributeNames().every((name) => STYLES.has(name));

/** Lines beside what an editor makes of other lines. */
const BESIDE =
  ':is(p, h2, h3, h4, ul, ol, blockquote) + div, div + :is(h2, h3, h4, ul, ol, blockquote)';

const toParagraphs = (root: ParentNode): void => {
  const homes = new Set<Element>();
  for (const found of root.querySelectorAll(BESIDE)) {
    const box = found.localName === 'div' ? found : found.previousElementSibling;
    const home = box?.parentElement;
    if (home && isBare(box) && isLine(box) && !home.closest(`${ELSEWHERE}, ${OTHERS}`))
      homes.add(home);
  }
  for (const home of homes)
    if (textOf(home).length >= LEAST_HOME)
      for (const line of Array.from(home.children))
        if (line.localName === 'div' && isBare(line) && isLine(line))
          renameElement(line, 'p', ['dir']);
};

export default {
  stage: 'lines',
  apply: (root) => {
    for (const box of Array.from(root.querySelectorAll('li > div:only-child, blockquote > div')))
      if (isLine(box) && !box.closest('nav, footer, form')) {
        if (box.parentElement?.localName === 'blockquote') renameElement(box, 'p', []);
        else if (textOf(box) === textOf(box.parentElement as Element)) unwrap(box);
      }
    for (const words of Array.from(
      root.querySelectorAll('[class*="testimonial"][class*="content"]'),
    ))
      if (words.localName === 'div' && isLine(words)) renameElement(words, 'p', []);
    toParagraphs(root);
  },
} satisfies PageFix;

const LONG =
  'Pull until your hands are close to your chest, lift the oars out of the water, and let them go forward again while you lean over your knees. Then do the same a hundred times, as those do who live on the island and have no motor.';

export const examples: readonly PageFixExample[] = [
  {
    before: `<h2>How to row</h2><div>Sit down.</div><div><br></div><div style="text-align: left">Take both oars.</div><div class="ad">Buy.</div><div><p>${LONG}</p></div><div id="discussion"><h4>Yours</h4><div>${LONG}</div></div>`,
    after: `<h2>How to row</h2><p>Sit down.</p><div><br></div><p>Take both oars.</p><div class="ad">Buy.</div><div><p>${LONG}</p></div><div id="discussion"><h4>Yours</h4><div>${LONG}</div></div>`,
  },
  {
    before:
      '<ul><li class="step"><div class="text"><span>Sit down.</span></div></li><li><div><a href="/row">How to row</a></div></li></ul><blockquote><div class="words">It is late.</div><p>Ann</p></blockquote>',
    after:
      '<ul><li class="step"><span>Sit down.</span></li><li><div><a href="/row">How to row</a></div></li></ul><blockquote><p>It is late.</p><p>Ann</p></blockquote>',
  },
  {
    before: '<div class="testimonial-content">They rowed me home.</div>',
    after: '<p>They rowed me home.</p>',
  },
];
