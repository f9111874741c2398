/** Opens boxes named after what a script does with them, and texts of which only the beginning is shown. */

import { mayUnfold, toTitle } from '../page/unfolded.ts';
import { HIDDEN } from '../page/visibility.ts';
import { textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const FOLD = /accordion|akkordeon|collaps|expand|faq|fold|spoiler|toggle/i;
/** What navigates, and menus, are folded as well. */
const TOOLS =
  'nav, header, footer, aside, form, menu, dialog, p, li, [role="navigation"], [role="menu"], [role="dialog"], [role="search"]';
const HEADINGS = 'h1, h2, h3, h4, h5, h6, summary, dt, li, table, a';
const MAX_TITLE = 150;
const LEAST_BEGINNING = 40;
/** A part of the article says more than its links. */
const MAX_LINKED = 0.3;
const MAX_PARTS = 200;

const isText = (part: Element): boolean => mayUnfold(part, TOOLS, MAX_LINKED);

/** The title of a part, in a box that holds nothing else. */
const titleOf = (part: Element): Element | undefined => {
  const title = part.previousElementSibling;
  const box = part.parentElement;
  if (!title || box?.childElementCount !== 2 || title.hasAttribute(HIDDEN)) return undefined;
  const { length } = textOf(title);
  const isTitle =
    length > 0 &&
    length <= MAX_TITLE &&
    [title, part, box].some(({ className }) => FOLD.test(className)) &&
    !title.matches(`${HEADINGS}, button, [role="button"], [aria-expanded]`) &&
    !title.querySelector(`${HEADINGS}, button, [role="button"], [aria-expanded]`);
  return isTitle ? title : undefined;
};

/** The beginning of a text, shown in place of all of it. */
const beginningOf = (part: Element): Element | undefined => {
  const before = part.previousElementSibling;
  const text = before && !before.hasAttribute(HIDDEN) ? textOf(before) : '';
  const all = textOf(part);
  return before &&
    text.length > LEAST_BEGINNING &&
    all.length > text.length &&
    all.startsWith(text.slice(0, LEAST_BEGINNING))
    ? before
    : undefined;
};

const open = (part: Element): void => {
  for (const name of [HIDDEN, 'hidden', 'style']) part.removeAttribute(name);
  // What it was called no longer says what it is.
  if (part.className) part.className = part.className.replace(/\s*\S*hidden\S*/g, '');
};

export default {
  stage: 'open',
  apply: (root, _page, trail) => {
    for (const part of Array.from(root.querySelectorAll(`[${HIDDEN}]`)).slice(0, MAX_PARTS)) {
      const beginning = beginningOf(part);
      const title = titleOf(part);
      if ((!beginning && !title) || !isText(part)) continue;
      open(part);
      if (title) toTitle(title);
      beginning?.setAttribute(HIDDEN, '');
      trail.record('added', beginning ? 'all of a text' : 'closed below its title', textOf(part));
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before: `<div class="accordion__item"><div><b>+</b><span>Who pays?</span></div><div class="text text-hidden" ${HIDDEN}="" style="display:none"><p>The fund pays. It asks why. It has a limit.</p></div></div>`,
    after:
      '<div class="accordion__item"><h3><span>Who pays?</span></h3><div class="text"><p>The fund pays. It asks why. It has a limit.</p></div></div>',
  },
  {
    before: `<div class="expand"><p>Of <b>oak</b></p><div ${HIDDEN}=""><a href="/oak">The oak.</a> <a href="/elm">The elm.</a> <a href="/ash">The ash.</a></div></div>`,
    after: `<div class="expand"><p>Of <b>oak</b></p><div ${HIDDEN}=""><a href="/oak">The oak.</a> <a href="/elm">The elm.</a> <a href="/ash">The ash.</a></div></div>`,
  },
  {
    before: `<div class="s"><p>The fund met on Monday, and all of its members … <a>Read on</a></p></div><div class="f" ${HIDDEN}="" style="display:none"><p>The fund met on Monday, and all of its members came. They spoke of the piers.</p></div>`,
    after: `<div class="s" ${HIDDEN}=""><p>The fund met on Monday, and all of its members … <a>Read on</a></p></div><div class="f"><p>The fund met on Monday, and all of its members came. They spoke of the piers.</p></div>`,
  },
];
