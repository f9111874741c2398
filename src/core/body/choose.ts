/** Chooses the blocks of the article: the engine's, corrected by the block rules. */

import { applyBlockRules, type Ruling } from './apply-rules.ts';
import type { Block } from './blocks.ts';
import { type Body, type BodyAbout, toBody } from './body.ts';
import { correctEngine } from './own-prose.ts';

/** The body after all block rules. `found` are the blocks that the engine took. */
export const chooseBlocks = (about: BodyAbout, found: ReadonlySet<Block>, ruling: Ruling): Body =>
  (['restore', 'drop', 'trim', 'tidy'] as const).reduce(
    (body, stage) => applyBlockRules(stage, body, ruling),
    toBody(about, correctEngine(about.blocks, found)),
  );
