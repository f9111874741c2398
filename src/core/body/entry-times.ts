/** Finds the times of a live report's entries, which look like any date line but belong to the text. */
import type { Block } from './blocks.ts';
import type { Body } from './body.ts';

/** So many entries make a live report. */
const LEAST = 3;
const MAX_SIZE = 60;

const cache = new WeakMap<Body, ReadonlySet<Block>>();

const hasTime = ({ element }: Block): boolean =>
  element.localName === 'time' ||
  element.querySelector('time') !== null ||
  element.closest('time') !== null;

const nameOf = (element: Element | null): string =>
  `${element?.localName}.${element?.getAttribute('class') ?? ''}`;

/** Short blocks with a `<time>`, each in an entry of its own with text, and several of a kind. */
export const entryTimes = (body: Body): ReadonlySet<Block> => {
  const known = cache.get(body);
  if (known) return known;
  const kinds = new Map<string, Block[]>();
  for (const block of body.chosen) {
    if (!block.text || block.size > MAX_SIZE || !hasTime(block)) continue;
    const kind = `${nameOf(block.element)} ${nameOf(block.element.parentElement)}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), block]);
  }
  const found = new Set<Block>();
  for (const blocks of kinds.values()) {
    if (blocks.length >= LEAST) for (const block of blocks) found.add(block);
  }
  cache.set(body, found);
  return found;
};
