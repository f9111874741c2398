/** Recognises lines that are a link and yet content: a URL written out, a file that comes with the text, sources. */

import { FILE } from '../page/link-line.ts';
import { siteUrlOf } from '../page/site-link.ts';
import type { Block } from './block.ts';
import type { Body } from './body.ts';

/** A label (`Link to the paper:`), an arrow or a number may stand before the URL. */
const WRITTEN_URL =
  /^(?:\[?\d+\]? ?|[^:：.!?。]{2,40}[:：]\s?|(?:[-–—=]*>|→|➔)\s?)?(?:https?:\/\/|www\.|(?:doi:)?\s?10\.\d{4,9}\/|(?:[\w-]+\.)+[a-z]{2,}\/)\S+$/i;

/** The URL or DOI that the text consists of. */
export const writesUrl = ({ kind, text, linked }: Block): boolean =>
  kind === 'prose' && linked > 0 && WRITTEN_URL.test(text);

const LABEL = /^[^:：.!?。]{2,20}[:：]\s?\S/;

/** `附件：渡口名录.pdf`: a label and a link to a file. */
export const namesFile = ({ element, kind, text }: Block): boolean =>
  kind === 'prose' &&
  LABEL.test(text) &&
  Array.from(element.getElementsByTagName('a')).every((link) =>
    FILE.test(link.getAttribute('href') ?? ''),
  ) &&
  element.getElementsByTagName('a').length > 0;

/** The link around a block, or those in it. */
export const linksIn = ({ element }: Block): readonly Element[] => {
  const around = element.closest('a');
  return around ? [around] : Array.from(element.querySelectorAll('a'));
};

/** Lines below a heading of the article, all of which lead to other sites: its sources. */
export const areSources = ({ blocks, chosen, page }: Body, block: Block): boolean => {
  const before = blocks[block.at - 1];
  const links = linksIn(block);
  return (
    links.length > 1 &&
    before?.kind === 'heading' &&
    chosen.has(before) &&
    links.every((link) => !siteUrlOf(link, page))
  );
};
