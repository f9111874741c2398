/** Tells which block says what the page gives as its description. */

import { fold } from '../text/plain-text.ts';
import type { Block } from './blocks.ts';
import type { Body } from './body.ts';

/** Folded signs that must agree; descriptions are often cut short. */
const COMPARED = 60;
const LEAST = 25;

const cache = new WeakMap<Body, string>();

const summaryOf = (body: Body): string => {
  const known = cache.get(body) ?? fold(body.summary).slice(0, COMPARED);
  cache.set(body, known);
  return known;
};

/** Whether a block begins as the description does, or the description as the block. */
export const isDescription = (body: Body, block: Block): boolean => {
  const summary = summaryOf(body);
  if (summary.length < LEAST || block.size < 40) return false;
  const text = fold(block.text.slice(0, 400)).slice(0, COMPARED);
  return text.startsWith(summary) || (text.length > 40 && summary.startsWith(text));
};
