/** Drops the articles that a page appends below its own, built alike, each under a headline of its own. */

import type { Block } from '../body/block.ts';
import { headlineAt, isProse } from '../body/block-queries.ts';
import { nameOf } from '../body/blocks.ts';
import type { Body } from '../body/body.ts';
import { isOwnProse } from '../body/homes.ts';
import { toAbsolute } from '../facts/canonical.ts';
import { fold } from '../text/plain-text.ts';
import { isWithin } from '../urls/domain.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

/** More of the text than this is the article itself, wherever a second headline stands. */
const MOST_SHARE = 0.8;

/** The outermost element around `element` that is none of those `around` the headline. */
const apartFrom = (element: Element, around: ReadonlySet<Element>): Element => {
  let top = element;
  while (top.parentElement && !around.has(top.parentElement)) top = top.parentElement;
  return top;
};

/** Whether an element, or one around it, is one of `tops`. */
const isBelow = (element: Element, tops: ReadonlySet<Element>): boolean => {
  for (let above: Element | null = element; above; above = above.parentElement)
    if (tops.has(above)) return true;
  return false;
};

/** What tells an article from a section of one. */
const OF_ARTICLES =
  'article, h1 a[href], time, [rel~="author"], [class*="byline" i], [class*="author" i], [class*="date" i]';

/** So many headings of the first level below one that is not the title are a page's sections. */
const MANY = 3;

/** Whether the parts are the sections of one article, each under a heading of the first level. */
const areSections = (tops: ReadonlySet<Element>, isTitled: boolean): boolean =>
  [...tops].every((top) => top.querySelector(OF_ARTICLES) === null) &&
  ((tops.size > 1 && [...tops].every((top) => top.matches('section'))) ||
    (!isTitled && tops.size >= MANY));

/** Whether the page's title includes the headline. */
const saysTitle = ({ title }: Body, headline: Element): boolean => {
  const said = fold(headline.textContent ?? '');
  return said !== '' && fold(title).includes(said);
};

/** Whether text stands in a part before the heading: then it heads no article of its own. */
const followsText = ({ blocks }: Body, at: number, top: Element): boolean => {
  for (let n = at - 1; n >= 0; n--) {
    const before = blocks[n];
    if (!before || !top.contains(before.element)) return false;
    if (isProse(before, 60)) return true;
  }
  return false;
};

const homeOf = (body: Body): Element | null | undefined =>
  body.blocks.find((block) => body.chosen.has(block) && isOwnProse(body, block, 60))?.element
    .parentElement;

/**
 * The parts below the article that a linked headline opens, and whose text stands in an element like
 * that of the article's own.
 */
const appendedTops = (body: Body, around: ReadonlySet<Element>): readonly Element[] => {
  const home = homeOf(body);
  if (!home?.getAttribute('class')) return [];
  const looked = new Map<Element, boolean>();
  for (const { element, kind, linked, at, hidden } of body.blocks) {
    if (kind !== 'heading' || linked < 0.9 || hidden || at <= body.first + 1) continue;
    const href = (element.closest('a') ?? element.querySelector('a'))?.getAttribute('href') ?? '';
    const url = toAbsolute(href, body.page.base);
    if (!url || url.split('#')[0] === body.page.url || !isWithin(url, body.page.domain)) continue;
    const top = apartFrom(element, around);
    if (
      body.shareOf(top) > MOST_SHARE ||
      looked.has(top) ||
      top.contains(home) ||
      home.contains(top)
    )
      continue;
    const alike = Array.from(top.getElementsByTagName(home.localName));
    looked.set(
      top,
      alike.some((one) => nameOf(one) === nameOf(home) && one.querySelector('p')),
    );
  }
  return [...looked].flatMap(([top, isArticle]) => (isArticle ? top : []));
};

export default {
  stage: 'drop',
  judge: (body) => {
    const found = new Map<Block, string>();
    const own = body.blocks[headlineAt(body)]?.element;
    if (!own) return found;
    const around = new Set<Element>();
    /** By its parent, the element that holds the article's own headline. */
    const beside = new Map<Element, Element>();
    for (let above: Element | null = own; above; above = above.parentElement) {
      around.add(above);
      if (above.parentElement) beside.set(above.parentElement, above);
    }
    const tops = new Set<Element>();
    for (const { element, at, hidden } of body.blocks) {
      if (hidden || at <= body.first || element.closest('h1') === null || own.contains(element))
        continue;
      const top = apartFrom(element, around);
      const other = top.parentElement && beside.get(top.parentElement);
      if (!other || other === own || nameOf(other) !== nameOf(top) || tops.has(top)) continue;
      if (body.shareOf(top) <= MOST_SHARE && !followsText(body, at, top)) tops.add(top);
    }
    if (areSections(tops, saysTitle(body, own))) tops.clear();
    for (const top of appendedTops(body, around)) tops.add(top);
    for (const block of tops.size ? body.chosen : [])
      if (isBelow(block.element, tops)) found.set(block, 'of the next article');
    return found;
  },
} satisfies BlockRule;

const sections = ['One', 'Two', 'Three', 'Four'].map(
  (name) =>
    `<div class="c"><div class="t"><h1>${name}</h1><p>${SAID}</p><p>${SPOKEN}</p></div></div>`,
);

export const examples: readonly BlockExample[] = [
  { page: sections.join(''), about: { title: 'How it works' }, picked: [] },
  {
    page: `<div class="s"><h1>The bridge</h1><p>${SAID}</p><p>${SPOKEN}</p></div><div class="s"><h1>The eels</h1><p>X ${SAID}</p></div>`,
    about: { title: 'The bridge' },
    picked: ['The eels', `X ${SAID}`],
  },
];
