/** Finds the ingredients and steps of the recipe that a page states, where it shows them. */

import { isObject, toList } from '../page/json-ld.ts';
import { fold, toPlain } from '../text/plain-text.ts';
import type { Block } from './block.ts';
import type { Body } from './body.ts';
import { sizeOf } from './prose-container.ts';
import { OUTER_ZONES } from './zones.ts';

/** Fewer lines may stand anywhere. */
const LEAST_LINES = 3;
/** So much of what is stated must be shown, and so much of that in one part of the page. */
const SHOWN = 0.6;
const TOGETHER = 0.9;
/** A part with more around them, weighed by what they say, is no list of them. */
const MOST_AROUND = 3;

/** A longer text holds all the steps, with or without breaks. */
const LONG = 200;
const SENTENCES = /\n|(?<=\S{4}[.!?])\s/;

/** Texts, objects with a text, and sections with lists of either, as they may be stated. */
const linesOf = (value: unknown): readonly string[] =>
  toList(value).flatMap((item) => {
    if (isObject(item)) return linesOf(item.itemListElement ?? item.text ?? item.name);
    if (typeof item !== 'string') return [];
    const lines = item.length > LONG ? item.split(SENTENCES) : [item];
    return lines.flatMap((line) => fold(toPlain(line, 5_000)) || []);
  });

/** The blocks of the smallest part that shows the lines, with the heading above it. */
const partOf = (blocks: readonly Block[], stated: readonly string[]): readonly Block[] => {
  const lines = [...new Set(stated)];
  if (lines.length < LEAST_LINES) return [];
  const below = new Map<Element, Set<string>>();
  const all = new Set<string>();
  for (const { element, text } of blocks) {
    const said = fold(text);
    if (said.length < 3) continue;
    for (const line of lines) {
      if (!line.includes(said) && !said.includes(line)) continue;
      all.add(line);
      for (let above: Element | null = element; above; above = above.parentElement)
        below.set(above, (below.get(above) ?? new Set()).add(line));
    }
  }
  if (all.size < Math.max(LEAST_LINES, SHOWN * lines.length)) return [];
  let part = blocks;
  for (const [element, said] of below) {
    if (said.size < TOGETHER * all.size) continue;
    const inside = blocks.filter((block) => element.contains(block.element));
    if (inside.length < part.length) part = inside;
  }
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  if (sizeOf(part) > MOST_AROUND * length) return [];
  const head = blocks[blocks.indexOf(part[0] as Block) - 1];
  return head?.kind === 'heading' ? [head, ...part] : part;
};

/** Empty where the page states no recipe, or shows it otherwise. */
export const recipeIn = ({ page, blocks }: Body): ReadonlySet<Block> => {
  const recipe = page.jsonLd.find((node) => toList(node['@type']).includes('Recipe'));
  if (!recipe) return new Set();
  const shown = blocks.filter(
    ({ hidden, zone, text, linked }) => !hidden && !OUTER_ZONES.has(zone) && text && linked < 0.5,
  );
  return new Set(
    [recipe.recipeIngredient, recipe.recipeInstructions].flatMap((value) =>
      partOf(shown, linesOf(value)),
    ),
  );
};
