/** Adds the sections that the engine left out beside others of the article, and the headings of those that it took. */

import type { Block } from '../body/block.ts';
import { nameOf } from '../body/blocks.ts';
import { type Body, isInside } from '../body/body.ts';
import { placeOf } from '../body/homes.ts';
import { NOT_ARTICLE, standsIn } from '../body/prose-container.ts';
import { groupBy } from '../text/group.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';
import { isOwn } from './look-alikes.ts';

type Section = { readonly part: Element; readonly heading: Block };

const isOpen = ({ hidden, zone }: Block): boolean => !hidden && !zone;

/** The elements that a heading opens. */
const openedBy = ({ blocks }: Body, heading: Block): readonly Section[] => {
  const opened: Section[] = [];
  const before = blocks[heading.at - 1]?.element ?? null;
  let part = placeOf(heading).parentElement;
  for (; part && !part.contains(before); part = part.parentElement) opened.push({ part, heading });
  return opened;
};

/** All of a section, unless one of its lines leads elsewhere: to the rest of a card. */
const textOf = ({ blocks }: Body, { part, heading }: Section): readonly Block[] => {
  let end = heading.at;
  while (part.contains(blocks[end]?.element ?? null)) end++;
  const inside = blocks.slice(heading.at, end).filter(isOpen);
  return isOwn(inside) && inside.every(({ kind, linked }) => kind !== 'prose' || linked < 0.9)
    ? inside
    : [];
};

export default {
  stage: 'restore',
  judge: (body) => {
    const found = new Map<Block, string>();
    const isForeign = standsIn(NOT_ARTICLE);
    const hasOwn = ({ part }: Section): boolean => body.shareOf(part) > 0;
    const sections = body.blocks
      .filter(
        (block) =>
          block.kind === 'heading' && isOpen(block) && block.linked < 0.5 && isInside(body, block),
      )
      .flatMap((heading) => openedBy(body, heading));
    const alike = groupBy(sections, ({ part, heading }) =>
      [part, part.parentElement, placeOf(heading)].map(nameOf).join(),
    );
    for (const all of alike.values())
      if (all[1] && all.some(hasOwn))
        for (const one of all)
          if (!isForeign(one.part))
            for (const block of hasOwn(one) ? [one.heading] : textOf(body, one))
              found.set(block, 'part like the article');
    return found;
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<div><h1 data-out>The piers</h1><div class="s"><div data-out><h2>One</h2></div><p>${SAID}</p><p>${SPOKEN}</p></div><div class="s" data-out><div><h2>Two</h2></div><p>Count it:</p><pre>pier -c</pre></div><div class="s" data-out><h2>See also</h2><ul><li><a href="/a">Eels of the basin</a></li></ul></div></div>`,
    picked: ['One', 'Two', 'Count it:', 'pier -c'],
  },
  {
    page: `<main><div class="s"><h2>One</h2><p>${SAID}</p><p>${SPOKEN}</p></div><div class="s" data-out><h2><a href="/e">Eels are back</a></h2><p>${SPOKEN}</p></div><div class="s" data-out><h2>Boats</h2><p>${SPOKEN}</p><a href="/b">All of the boats</a></div></main>`,
    picked: [],
  },
];
