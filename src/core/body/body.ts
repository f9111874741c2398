/** The article while its blocks are being chosen, and what rules may ask about it. */

import type { PageFacts } from '../page/page-facts.ts';
import type { Block } from './block.ts';
import { findProseContainer, type ProseContainer, proseOf } from './prose-container.ts';

/**
 * What the page states about the article, as far as it helps to recognise its blocks; texts may be
 * empty.
 */
export type Stated = {
  readonly title: string;
  readonly summary: string;
  /** The authors; empty if the page names none. */
  readonly authors: readonly string[];
  /** The article's text, where the page states it apart. */
  readonly text: string;
  /** URL of the image that the page names as the article's; `''` where it names none. */
  readonly lead: string;
};

/** What is known of the article before its blocks are chosen. */
export type BodyAbout = Stated & {
  readonly page: PageFacts;
  readonly blocks: readonly Block[];
  /** Those that are prose, hidden ones as well. */
  readonly prose: readonly Block[];
  readonly container: ProseContainer | undefined;
};

export const toAbout = (page: PageFacts, blocks: readonly Block[], stated: Stated): BodyAbout => {
  const prose = proseOf(blocks);
  return { ...stated, page, blocks, prose, container: findProseContainer(prose) };
};

export type Body = BodyAbout & {
  readonly chosen: ReadonlySet<Block>;
  /** Weighted length of the chosen blocks. */
  readonly size: number;
  /** Templates that carry much of the chosen prose: their blocks are article text. */
  readonly trusted: ReadonlySet<string>;
  /** Positions of the first and last chosen block that holds text; -1 where nothing is chosen. */
  readonly first: number;
  readonly last: number;
  /** Share of the chosen text below an element, 0 to 1. */
  readonly shareOf: (element: Element) => number;
};

/** A template is trusted from this share of the chosen text on. */
const TRUSTED_SHARE = 0.15;

/** A body with these blocks chosen. */
export const toBody = (about: BodyAbout, chosen: ReadonlySet<Block>): Body => {
  let size = 0;
  let first = -1;
  let last = -1;
  const templates = new Map<string, number>();
  const below = new Map<Element, number>();
  for (const block of about.blocks) {
    if (!chosen.has(block) || !block.size) continue;
    size += block.size;
    if (first < 0) first = block.at;
    last = block.at;
    for (let above: Element | null = block.element; above; above = above.parentElement)
      below.set(above, (below.get(above) ?? 0) + block.size);
    if (block.kind === 'heading' || block.linked > 0.5) continue;
    templates.set(block.template, (templates.get(block.template) ?? 0) + block.size);
  }
  const trusted = new Set<string>();
  for (const [template, share] of templates)
    if (share > TRUSTED_SHARE * size) trusted.add(template);
  const shareOf = (element: Element): number => (size ? (below.get(element) ?? 0) / size : 0);
  return { ...about, chosen, size, trusted, first, last, shareOf };
};

/** The elements from a block upward that hold no more than `share` of the chosen text. */
export const ancestors = (body: Body, block: Block, share: number): Element[] => {
  const around: Element[] = [];
  for (let above: Element | null = block.element; above; above = above.parentElement) {
    if (above.localName === 'body' || body.shareOf(above) > share) break;
    around.push(above);
  }
  return around;
};

/** Whether a block lies in what holds most of the article. */
export const isInside = (body: Body, block: Block): boolean => {
  const top = ancestors(body, block, 0.6).at(-1)?.parentElement;
  return top ? body.shareOf(top) > 0.6 && top.localName !== 'body' : true;
};
