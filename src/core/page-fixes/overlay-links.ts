/** Makes a link of the heading of a card, where one laid over the whole card leads to the page that the heading names. */

import { moveChildren } from '../page/elements.ts';
import { fold } from '../text/plain-text.ts';
import { textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const HEADINGS = 'h2, h3, h4, h5, h6';
const LEAST_TITLE = 8;
/** From a link up to its card. */
const MAX_STEPS = 2;

/** What the link says, or says to those who cannot see the card. */
const nameOf = (link: Element): string =>
  fold(textOf(link) || (link.getAttribute('aria-label') ?? link.getAttribute('title') ?? ''));

/** The headings of each card that was asked for: a list of many links asks for the same one. */
type Headings = Map<Element, readonly Element[]>;

const headingsIn = (card: Element, known: Headings): readonly Element[] => {
  const headings = known.get(card) ?? Array.from(card.querySelectorAll(HEADINGS));
  known.set(card, headings);
  return headings;
};

/** The only heading of the card that a link lies over. */
const headingBeside = (link: Element, known: Headings): Element | undefined => {
  let card = link.parentElement;
  for (let n = 0; n < MAX_STEPS && card; n++, card = card.parentElement) {
    const [heading, ...more] = headingsIn(card, known);
    if (more.length) return undefined;
    if (heading) return heading;
  }
  return undefined;
};

export default {
  stage: 'links',
  apply: (root, { document }) => {
    const known: Headings = new Map();
    for (const link of Array.from(root.querySelectorAll('a[href]'))) {
      const name = nameOf(link);
      if (name.length < LEAST_TITLE || link.closest(HEADINGS) || link.querySelector('img, h1'))
        continue;
      const heading = headingBeside(link, known);
      if (!heading || heading.closest('a') || heading.querySelector('a')) continue;
      if (fold(textOf(heading)) !== name) continue;
      const inside = document.createElement('a');
      inside.setAttribute('href', link.getAttribute('href') ?? '');
      moveChildren(heading, inside);
      heading.append(inside);
      link.remove();
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<div class="card"><a class="over" href="/2"><span class="sr-only">Three faults of tenders</span></a><div><span>3 May</span><h3>Three faults <i>of tenders</i></h3><p>They go wrong.</p></div></div>',
    after:
      '<div class="card"><div><span>3 May</span><h3><a href="/2">Three faults <i>of tenders</i></a></h3><p>They go wrong.</p></div></div>',
  },
  {
    before:
      '<article><a href="/2" aria-label="Eels are back"></a><h2>Eels are back</h2></article><div><a href="/3">Read on</a><h2>The piers of the town</h2></div>',
    after:
      '<article><h2><a href="/2">Eels are back</a></h2></article><div><a href="/3">Read on</a><h2>The piers of the town</h2></div>',
  },
];
