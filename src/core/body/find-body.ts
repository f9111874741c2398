/** Finds the blocks of a page, and those among them that the engine takes for the article. */

import type { CheckTime } from '../deadline.ts';
import type { Block } from './block.ts';
import { readBlocks } from './blocks.ts';
import { askEngine, type EngineAnswer } from './engine.ts';
import { revealHeldBack } from './held-back.ts';

export type FoundBody = EngineAnswer & { readonly blocks: readonly Block[] };

export const findBody = (document: Document, checkTime: CheckTime): FoundBody => {
  const blocks = revealHeldBack(document, readBlocks(document, checkTime));
  return { blocks, ...askEngine(document, blocks, checkTime) };
};
