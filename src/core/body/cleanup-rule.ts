/** What a clean-up rule is: a named stage, and what it does there. */

import type { PageFacts } from '../page/page-facts.ts';
import type { TrailEntry } from '../stages.ts';
import type { Block } from './blocks.ts';
import type { Body, BodyAbout } from './body.ts';

/** What a rule did, told while it does it. */
export type Tell = (entry: Omit<TrailEntry, 'rule'>) => void;

/**
 * The stages in their order; inside a stage rules commute.
 * - `unfold`: brings out what the page holds back (noscript twins, custom elements).
 * - `page`: changes the guarded clone before anything is measured on it.
 * - `article`: shapes the article once its blocks are chosen.
 */
export type TreeRule = {
  readonly stage: 'unfold' | 'page' | 'article';
  readonly apply: (root: ParentNode, page: PageFacts, tell: Tell) => void;
};

/**
 * - `restore`: adds blocks that the engine left out.
 * - `drop`: takes out blocks that are no article text.
 * - `trim`: takes out what only the chosen blocks around it show to be superfluous.
 * - `tidy`: takes out what has lost what it belonged to.
 *
 * Every rule of a stage judges the same body; what they found is applied afterwards, at once.
 */
export type BlockRule = {
  readonly stage: 'restore' | 'drop' | 'trim' | 'tidy';
  /** The blocks to add or take out, with the reason for each. */
  readonly judge: (body: Body) => ReadonlyMap<Block, string>;
};

export type Cleanup = TreeRule | BlockRule;

/** What a tree rule makes of a body. */
export type TreeExample = { readonly before: string; readonly after: string };

/** The texts of the blocks that a block rule picks; the engine left out those marked `data-out`. */
export type BlockExample = {
  readonly page: string;
  readonly about?: Partial<Pick<BodyAbout, 'title' | 'summary' | 'authors' | 'text' | 'lead'>>;
  readonly picked: readonly string[];
};
