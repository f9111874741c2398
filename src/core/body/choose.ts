/** Chooses the blocks of the article: the engine's, corrected by the block rules. */

import type { Registry } from '../registry.ts';
import type { TrailEntry } from '../stages.ts';
import { applyBlockRules } from './apply-rules.ts';
import type { Block } from './blocks.ts';
import { type Body, type BodyAbout, toBody } from './body.ts';
import type { Cleanup } from './cleanup-rule.ts';
import { correctEngine } from './own-prose.ts';

/** The body after all block rules. `found` are the blocks that the engine took. */
export const chooseBlocks = (
  about: BodyAbout,
  found: ReadonlySet<Block>,
  rules: Registry<Cleanup>,
  trail: TrailEntry[],
): Body =>
  (['restore', 'drop', 'trim', 'tidy'] as const).reduce(
    (body, stage) => applyBlockRules(rules, stage, body, trail),
    toBody(about, correctEngine(about.blocks, found)),
  );
