/**
 * Drops a card among the text: a headline and an image that lead to the same other article of the
 * site.
 */

import type { Block } from '../body/block.ts';
import { ancestors, type Body } from '../body/body.ts';
import { toAbsolute } from '../facts/canonical.ts';
import { isWithin } from '../urls/domain.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

/** How far up from its headline a card reaches, and how much it says besides. */
const STEPS = 4;
const MAX_SHARE = 0.25;
const MAX_TEXT = 250;
/** All cards, as a share of the article. */
const MAX_CARDS = 0.3;

/** More links than any card has. */
const MAX_LINKS = 30;

const linkIn = ({ element }: Block): string =>
  (element.querySelector('a[href]') ?? element.closest('a[href]'))?.getAttribute('href') ?? '';

/** The smallest part around a headline in which an image leads where it leads. */
const cardOf = (body: Body, heading: Block, href: string): Element | undefined =>
  ancestors(body, heading, MAX_SHARE)
    .slice(1, STEPS)
    .find((part) => {
      const links = part.getElementsByTagName('a');
      return (
        links.length <= MAX_LINKS &&
        Array.from(links).some(
          (link) => link.getAttribute('href') === href && link.querySelector('img'),
        )
      );
    });

/** They stand side by side. */
const blocksIn = ({ blocks }: Body, card: Element, { at }: Block): readonly Block[] => {
  const isInside = (n: number): boolean => card.contains(blocks[n]?.element ?? null);
  let first = at;
  while (isInside(first - 1)) first -= 1;
  let end = at + 1;
  while (isInside(end)) end += 1;
  return blocks.slice(first, end);
};

export default {
  stage: 'drop',
  judge: (body) => {
    const found = new Map<Block, string>();
    const { page } = body;
    for (const heading of body.blocks) {
      if (heading.kind !== 'heading' || heading.linked < 0.9 || heading.hidden) continue;
      const href = linkIn(heading);
      const url = toAbsolute(href, page.base);
      if (!url || url === page.url || !isWithin(url, page.domain)) continue;
      const card = cardOf(body, heading, href);
      if (!card) continue;
      const inside = blocksIn(body, card, heading);
      const text = inside.reduce((sum, one) => sum + (one === heading ? 0 : one.size), 0);
      if (text > MAX_TEXT || inside.filter(({ kind }) => kind === 'heading').length > 1) continue;
      for (const block of inside) found.set(block, 'another article');
    }
    // An article that lists others is made of such cards.
    const sizeOf = (blocks: Iterable<Block>): number =>
      Array.from(blocks).reduce((sum, { size }) => sum + size, 0);
    const cards = sizeOf(Array.from(body.chosen).filter((block) => found.has(block)));
    return cards > MAX_CARDS * sizeOf(body.chosen) ? new Map() : found;
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<p>${SAID}</p><p>${SPOKEN}</p><div><a href="/eels"><img src="/eels.jpg"></a><h4><a href="/eels">Eels return</a></h4><p>They were gone for twelve years, and nobody knows why.</p></div><p>${SAID}</p><p>${SPOKEN}</p>`,
    picked: ['', 'Eels return', 'They were gone for twelve years, and nobody knows why.'],
  },
  {
    page: `<p>${SAID}</p><div><a href="https://shop.example/eel"><img src="/eels.jpg"></a><h4><a href="https://shop.example/eel">The eel trap</a></h4><p>Holds twelve.</p></div><div><a href="/eels"><img src="/eels.jpg"></a><h4><a href="/eels">Eels return</a></h4><p>${SAID}</p><p>${SPOKEN}</p></div>`,
    picked: [],
  },
  {
    page: `<p>${SAID}</p><h2>The best of the year</h2>${[1, 2, 3, 4].map((n) => `<div><h3><a href="/films/${n}">Film number ${n}</a></h3><a href="/films/${n}"><img src="/films/${n}.jpg"></a><p>A man with a boat, a woman with a map and ${n} islands that are on none of them.</p></div>`).join('')}`,
    picked: [],
  },
];
