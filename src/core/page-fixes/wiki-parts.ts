/** Takes the headings of a wiki out of the boxes around them, and says of its notices to readers that they are no text. */

import { setApart } from '../page/zone.ts';
import { textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const BOXED = ':is(h2, h3, h4, h5, h6)';
/** Notices of a wiki to its readers, and the categories of the page. */
const NOTICES = '#siteNotice, table.ambox, .mw-parser-output div.ambox, #catlinks, .printfooter';

export default {
  stage: 'zones',
  apply: (root, _page, trail) => {
    for (const notice of root.querySelectorAll(NOTICES))
      setApart(notice, 'is a notice of the wiki', trail);
    for (const heading of Array.from(root.querySelectorAll(`.mw-heading > ${BOXED}`))) {
      const box = heading.parentElement;
      const tools = Array.from(box?.children ?? []).filter((one) => one !== heading);
      if (box && tools.every((tool) => tool.matches('.mw-editsection') || !textOf(tool)))
        box.replaceWith(heading);
    }
    for (const caption of root.querySelectorAll('.infobox-caption'))
      caption.setAttribute('class', 'infobox-text');
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<div id="siteNotice">Send us your piers.</div><table><tbody><tr><td>Wick</td></tr></tbody></table><div class="mw-heading mw-heading2"><h2>The piers</h2><span class="mw-editsection">[<a href="/edit">edit</a>]</span></div><p>They stand.</p>',
    after:
      '<div id="siteNotice" role="navigation">Send us your piers.</div><table><tbody><tr><td>Wick</td></tr></tbody></table><h2>The piers</h2><p>They stand.</p>',
  },
];
