/** What a block rule is: it judges the blocks of a body, in a named stage. */

import type { Block } from '../body/block.ts';
import type { Body, Stated } from '../body/body.ts';

/**
 * The stages in their order. Every rule of a stage judges the same body; what they found is applied
 * afterwards, at once.
 */
export const BLOCK_STAGES = [
  /** Adds blocks that the engine left out. */
  'restore',
  /** Takes out blocks that are no article text. */
  'drop',
  /** Takes out what only the chosen blocks around it show to be superfluous. */
  'trim',
  /** Takes out what has lost what it belonged to. */
  'tidy',
] as const;

export type BlockStage = (typeof BLOCK_STAGES)[number];

/** The blocks to add or take out, with the reason for each. */
export type Evidence = ReadonlyMap<Block, string>;

export type BlockRule = {
  readonly stage: BlockStage;
  /** Takes out labels and what leads elsewhere: a manual is made of such lines. */
  readonly sparesManuals?: true;
  readonly judge: (body: Body) => Evidence;
};

/** The texts of the blocks that a block rule picks; the engine left out those marked `data-out`. */
export type BlockExample = {
  readonly page: string;
  readonly about?: Partial<Stated>;
  readonly picked: readonly string[];
};
