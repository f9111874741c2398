/** Tells a standfirst by the name that pages give it. */

import { wordsOf } from '../page/class-words.ts';
import type { Block } from './blocks.ts';

const NAMED = new Set(
  'standfirst lead lede lead deck dek chapo chapeau vorspann ingress intro excerpt summary subtitle subheadline subhead subheading teaser abstract sommario occhiello entradilla bajada strapline sapo zhaiyao perex leadtext spot subtitulo subtitulos anons teasertext introtext'.split(
    ' ',
  ),
);
/** Whether a block, or one of the two elements around it, is called a standfirst. */
export const isNamedStandfirst = (block: Block): boolean => {
  const { element } = block;
  const near = [element, element.parentElement, element.parentElement?.parentElement];
  return near.some((one) => one && wordsOf(one).some((word) => NAMED.has(word)));
};
