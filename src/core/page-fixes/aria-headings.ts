/** Makes headings of what only says that it is one, and of the buttons that open a region below them. */

import { renameElement, unwrap } from '../page/elements.ts';
import { HIDDEN } from '../page/visibility.ts';
import { linkShare, textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

/** Without a level it is of the second. */
const LEVEL = /^[2-6]$/;
const MAX_HEADING = 250;
const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, ul, ol, table, img, [role="heading"]';

/** What navigates, and menus, are folded as well. */
const TOOLS =
  'nav, header, footer, aside, form, menu, dialog, [role="navigation"], [role="dialog"]';
const OPENS = ':is(div, span)[role="button"][aria-expanded]';
const MAX_TITLE = 150;
const LEAST_TEXT = 20;
const MAX_LINKED = 0.3;

const isText = (part: Element): boolean => {
  const { length } = textOf(part);
  return (
    length >= LEAST_TEXT &&
    linkShare(part, length) < MAX_LINKED &&
    !part.querySelector('input, select, textarea')
  );
};

const openRegions = (root: ParentNode): void => {
  for (const part of Array.from(root.querySelectorAll(`${OPENS} + [role="region"]`))) {
    const title = part.previousElementSibling;
    const text = title ? textOf(title) : '';
    if (!title || !text || text.length > MAX_TITLE || title.querySelector(`${BLOCKS}, input`))
      continue;
    if (part.closest(TOOLS) || !isText(part)) continue;
    for (const name of [HIDDEN, 'hidden', 'style']) part.removeAttribute(name);
    for (const link of Array.from(title.querySelectorAll('a'))) unwrap(link);
    renameElement(title, 'h3', ['class', 'id']);
  }
};

export default {
  stage: 'roles',
  apply: (root) => {
    openRegions(root);
    for (const element of Array.from(root.querySelectorAll('[role="heading"]'))) {
      const level = element.getAttribute('aria-level') ?? '2';
      const text = textOf(element);
      if (/^h[1-6]$/.test(element.localName) || !LEVEL.test(level) || !text) continue;
      if (text.length > MAX_HEADING || element.querySelector(BLOCKS)) continue;
      if (element.closest('h1, h2, h3, h4, h5, h6, summary, table, a, button')) continue;
      renameElement(element, `h${level}`, ['class', 'id', 'data-hidden']);
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<div role="button" aria-expanded="false"><span></span><a tabindex="0">Who rows?</a></div><div role="region" data-presscut-hidden=""><p>Two of the four, and never the cook.</p></div><div role="button" aria-expanded="false">Menu</div><div role="region"><a href="/a">All the boats that we have</a></div>',
    after:
      '<h3><span></span>Who rows?</h3><div role="region"><p>Two of the four, and never the cook.</p></div><div role="button" aria-expanded="false">Menu</div><div role="region"><a href="/a">All the boats that we have</a></div>',
  },
  {
    before:
      '<div role="heading" aria-level="3" class="r-1">The piers</div><p role="heading">Who pays?</p>',
    after: '<h3 class="r-1">The piers</h3><h2>Who pays?</h2>',
  },
  {
    before:
      '<div role="heading" aria-level="1">The pier</div><a href="/a"><span role="heading">More</span></a>',
    after:
      '<div role="heading" aria-level="1">The pier</div><a href="/a"><span role="heading">More</span></a>',
  },
];
