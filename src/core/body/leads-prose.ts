/** Tells a heading of the article from the label of something else by what follows it. */

import { endsSentence } from '../text/sentences.ts';
import type { Block } from './blocks.ts';
import type { Body } from './body.ts';

/** The next chosen block after a heading, where it is a paragraph of at least `least` weighted characters. */
export const proseAfter = (body: Body, { at }: Block, least: number): Block | undefined => {
  const next = body.blocks.find((one) => one.at > at && body.chosen.has(one) && one.text);
  const isProse = next?.kind === 'prose' && next.linked < 0.5 && next.size >= least;
  return isProse && endsSentence(next.text) ? next : undefined;
};
