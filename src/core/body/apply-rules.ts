/** Runs the clean-up rules of one stage and writes down what they did. */

import type { BlockRule, Cleanup, TreeRule } from '../cleanup.ts';
import type { CheckTime } from '../deadline.ts';
import type { PageFacts } from '../page.ts';
import type { Registry } from '../registry.ts';
import type { TrailEntry } from '../stages.ts';
import type { Block } from './blocks.ts';
import { type Body, toBody } from './body.ts';

/** The rules there are, where to write down what they did, and the time, looked at before each. */
export type Ruling = {
  readonly rules: Registry<Cleanup>;
  readonly trail: TrailEntry[];
  readonly checkTime: CheckTime;
};

const MAX_TEXT = 120;
const MAX_ENTRIES = 500;

const note = (trail: TrailEntry[], entry: TrailEntry): void => {
  if (trail.length < MAX_ENTRIES) trail.push({ ...entry, text: entry.text.slice(0, MAX_TEXT) });
};

/** Applies the rules of a tree stage to `root`, one after another; their order does not matter. */
export const applyTreeRules = (
  stage: TreeRule['stage'],
  root: ParentNode,
  { page, rules, trail, checkTime }: Ruling & { readonly page: PageFacts },
): void => {
  for (const [rule, cleanup] of rules) {
    if (cleanup.stage !== stage) continue;
    checkTime();
    cleanup.apply(root, page, (entry) => note(trail, { rule, ...entry }));
  }
};

/** The body after the rules of a block stage: all judge the same body, then all is applied at once. */
export const applyBlockRules = (
  stage: BlockRule['stage'],
  body: Body,
  { rules, trail, checkTime }: Ruling,
): Body => {
  const chosen = new Set(body.chosen);
  const adds = stage === 'restore';
  const judged = new Map<Block, TrailEntry>();
  for (const [rule, cleanup] of rules) {
    if (cleanup.stage !== stage) continue;
    checkTime();
    for (const [block, why] of cleanup.judge(body)) {
      if (chosen.has(block) === adds || judged.has(block)) continue;
      judged.set(block, { rule, did: adds ? 'added' : 'removed', why, text: block.text });
    }
  }
  if (!judged.size) return body;
  for (const [block, entry] of judged) {
    if (adds) chosen.add(block);
    else chosen.delete(block);
    note(trail, entry);
  }
  return toBody(body, chosen);
};
