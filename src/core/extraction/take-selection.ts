/** Makes an article's body of what the user selected, whole. */

import { readBlocks } from '../body/blocks.ts';
import { Fault } from '../fault.ts';
import { finishBody } from './choose-body.ts';
import { fixPage, type Work } from './fix-page.ts';
import type { ArticleBody } from './to-article.ts';

/** The selected part takes the page's place. Faults: `empty-selection`. */
export const takeSelection = (selected: Element, work: Work): ArticleBody => {
  const { document } = work.page;
  document.body.replaceChildren(selected);
  fixPage(work);
  const blocks = readBlocks(document, work.checkTime);
  if (!blocks.length) throw new Fault('empty-selection');
  return finishBody(blocks, document.body.getElementsByTagName('img').length, work);
};
