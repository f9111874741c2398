/** Says of a box that lies over the page and asks for something that it is a dialog. */

import { OVER } from '../page/in-view.ts';
import { setApart } from '../page/zone.ts';
import { paragraphsLength, textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const MAX_TEXT = 1_500;
const ASKS = 'input:not([type="hidden"]), select, button, form';
const ARTICLE = 'h1, article, main, [itemprop~="articleBody"]';

export default {
  stage: 'zones',
  apply: (root, _page, trail) => {
    for (const box of root.querySelectorAll(`[${OVER}]`)) {
      if (!box.querySelector(ASKS) || box.querySelector(ARTICLE) || box.closest('body') === box)
        continue;
      // What shows the article itself over a list of others has more to say than the page below it.
      const said = paragraphsLength(box);
      if (textOf(box).length > MAX_TEXT || said * 2 > paragraphsLength(root) - said) continue;
      setApart(box, 'lies over the page', trail);
    }
  },
} satisfies PageFix;

const TEXT =
  'The bridge over the river was opened to carts again, and by noon two hundred had crossed it. ';

export const examples: readonly PageFixExample[] = [
  {
    before: `<p>${TEXT}</p><div class="o" ${OVER}=""><b>Do not miss it</b><p>Nine thousand read our letter.</p><input type="email"></div><p>${TEXT}</p>`,
    after: `<p>${TEXT}</p><div class="o" ${OVER}="" role="navigation"><b>Do not miss it</b><p>Nine thousand read our letter.</p><input type="email"></div><p>${TEXT}</p>`,
  },
  {
    before: `<p>Boats of today</p><div ${OVER}=""><button>Close</button><p>${TEXT}</p><p>${TEXT}</p></div>`,
    after: `<p>Boats of today</p><div ${OVER}=""><button>Close</button><p>${TEXT}</p><p>${TEXT}</p></div>`,
  },
];
