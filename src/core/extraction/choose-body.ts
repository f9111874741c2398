/** Chooses the blocks of the article: the engine's, corrected by the block rules. */

import type { Block } from '../body/blocks.ts';
import { type Body, type BodyAbout, toBody } from '../body/body.ts';
import { correctEngine } from '../body/prose-container.ts';
import type { TrailLog } from '../trail.ts';
import { applyBlockRules } from './apply-rules.ts';
import type { Rules } from './rules.ts';

/** The body after all block rules. `found` are the blocks that the engine took. */
export const chooseBlocks = (
  about: BodyAbout,
  found: ReadonlySet<Block>,
  { blockRules }: Rules,
  trail: TrailLog,
): Body => applyBlockRules(blockRules, toBody(about, correctEngine(about.blocks, found)), trail);
