/** Makes the article's element: out of the chosen blocks of a page, or out of what was selected. */

import { type Block, readBlocks } from '../body/blocks.ts';
import type { Body, BodyAbout } from '../body/body.ts';
import { isContentPicture } from '../body/images.ts';
import { largestHome, namedMain } from '../body/prose-container.ts';
import { Fault } from '../fault.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { BODY_STAGES, PAGE_STAGES } from '../page-fixes/page-fix.ts';
import { endsSentence } from '../text/sentences.ts';
import type { TrailLog } from '../trail.ts';
import { applyPageFixes } from './apply-rules.ts';
import { assemble } from './assemble.ts';
import { chooseBlocks } from './choose-body.ts';
import type { Rules } from './rules.ts';

/** What every step needs: the page, the rules, and where to write down what they did. */
export type Work = {
  readonly page: PageFacts;
  readonly rules: Rules;
  readonly trail: TrailLog;
};

/** The article's element, and how many content pictures stood around it. */
export type Finished = { readonly root: Element; readonly found: number };

/** Below this weighted length a text without a sentence is no article. */
const LEAST = 100;

/** Runs the rules that change the page before anything is measured on it. */
export const prepare = ({ page, rules, trail }: Work): void => {
  applyPageFixes(rules.pageFixes, PAGE_STAGES, page.document, page, trail);
};

const finish = (blocks: readonly Block[], { page, rules, trail }: Work): Element => {
  const root = assemble(page.document, blocks);
  applyPageFixes(rules.pageFixes, BODY_STAGES, root, page, trail);
  return root;
};

/** The selected part, which takes the page's place. Faults: `empty-selection`. */
export const readSelection = (selected: Element, work: Work): Finished => {
  const { document } = work.page;
  document.body.replaceChildren(selected);
  prepare(work);
  const blocks = readBlocks(document);
  if (!blocks.length) throw new Fault('empty-selection');
  const found = document.body.getElementsByTagName('img').length;
  return { root: finish(blocks, work), found };
};

/** Content pictures between the ends of the article, whether they were kept or not. */
const countPictures = (body: Body): number =>
  body.blocks.slice(body.first, body.last + 1).reduce((sum, block) => {
    const counts =
      body.chosen.has(block) || (!block.hidden && !block.zone && isContentPicture(block));
    return counts ? sum + block.pictures : sum;
  }, 0);

const isArticle = ({ size, chosen }: Body): boolean =>
  size >= LEAST ||
  Array.from(chosen).some(
    ({ kind, text, size: own }) => kind !== 'heading' && own >= 40 && endsSentence(text),
  );

/** The article of a page of which the engine found these blocks. Faults: `no-article`. */
export const readArticle = (
  about: BodyAbout,
  found: ReadonlySet<Block>,
  { page, rules, trail }: Work,
): Finished => {
  let body = chooseBlocks(about, found, rules, trail);
  for (const choose of [namedMain, largestHome])
    if (!isArticle(body)) body = chooseBlocks(about, choose(about.blocks), rules, trail);
  if (!isArticle(body)) throw new Fault('no-article');
  const chosen = body.blocks.filter((block) => body.chosen.has(block));
  return { root: finish(chosen, { page, rules, trail }), found: countPictures(body) };
};
