/** Makes the article's element: out of the chosen blocks of a page, or out of what was selected. */

import { Fault } from '../fault.ts';
import { isContentPicture } from '../page/pictures/content.ts';
import type { PageFacts } from '../page.ts';
import { applyTreeRules, type Ruling } from './apply-rules.ts';
import { assemble } from './assemble.ts';
import { type Block, readBlocks } from './blocks.ts';
import type { Body, BodyAbout } from './body.ts';
import { chooseBlocks } from './choose.ts';
import { endsSentence } from './line-signs.ts';
import { largestHome, namedMain } from './own-prose.ts';

/** What every step needs. */
export type Work = Ruling & { readonly page: PageFacts };

/** The article's element, and how many content pictures stood around it. */
export type Finished = { readonly root: Element; readonly found: number };

/** Below this weighted length a text without a sentence is no article. */
const LEAST = 100;

/** Runs the rules that change the page before anything is measured on it. */
export const prepare = (work: Work): void => {
  applyTreeRules('unfold', work.page.document, work);
  applyTreeRules('page', work.page.document, work);
};

const finish = (blocks: readonly Block[], work: Work): Element => {
  const root = assemble(work.page.document, blocks);
  applyTreeRules('article', root, work);
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
export const readArticle = (about: BodyAbout, found: ReadonlySet<Block>, work: Work): Finished => {
  let body = chooseBlocks(about, found, work);
  for (const choose of [namedMain, largestHome])
    if (!isArticle(body)) body = chooseBlocks(about, choose(about.blocks), work);
  if (!isArticle(body)) throw new Fault('no-article');
  const chosen = body.blocks.filter((block) => body.chosen.has(block));
  return { root: finish(chosen, work), found: countPictures(body) };
};
