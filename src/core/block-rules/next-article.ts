/** Drops the articles that a page appends below its own, built alike, each under a headline of its own. */

import type { Block } from '../body/block.ts';
import { headlineAt } from '../body/block-queries.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

/** More of the text than this is the article itself, wherever a second headline stands. */
const MOST_SHARE = 0.8;

/** By what two parts of a page are alike: their kind and their classes, but for numbers. */
const lookOf = (element: Element): string =>
  `${element.localName}.${(element.getAttribute('class') ?? '').replace(/\d+/g, '0')}`;

/** The outermost element around `element` that does not hold `own` as well. */
const apartFrom = (element: Element, own: Element): Element => {
  let top = element;
  while (top.parentElement && !top.parentElement.contains(own)) top = top.parentElement;
  return top;
};

export default {
  stage: 'drop',
  judge: (body) => {
    const found = new Map<Block, string>();
    const own = body.blocks[headlineAt(body)]?.element;
    if (!own) return found;
    for (const { element, at, hidden } of body.blocks) {
      if (hidden || at <= body.first || element.closest('h1') === null || own.contains(element))
        continue;
      const top = apartFrom(element, own);
      const beside: Element | undefined = Array.from(top.parentElement?.children ?? []).find(
        (one) => one.contains(own),
      );
      if (!beside || beside === own || lookOf(beside) !== lookOf(top)) continue;
      if (body.shareOf(top) > MOST_SHARE) continue;
      for (const block of body.chosen)
        if (top.contains(block.element)) found.set(block, 'belongs to the next article');
    }
    return found;
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<div class="s"><h1>The bridge</h1><p>${SAID}</p><p>${SPOKEN}</p></div><div class="s"><h1>The eels</h1><p>X ${SAID}</p></div>`,
    about: { title: 'The bridge' },
    picked: ['The eels', `X ${SAID}`],
  },
];
