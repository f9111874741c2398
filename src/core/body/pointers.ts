/** Recognises lines that are a link and yet content: a URL written out, a file that comes with the text. */

import type { Block } from './block.ts';

/** A label (`Link to the paper:`), an arrow or a number may stand before the URL. */
const WRITTEN_URL =
  /^(?:\[?\d+\]? ?|[^:：.!?。]{2,40}[:：]\s?|(?:[-–—=]*>|→|➔)\s?)?(?:https?:\/\/|www\.|(?:doi:)?\s?10\.\d{4,9}\/|(?:[\w-]+\.)+[a-z]{2,}\/)\S+$/i;

/** The URL or DOI that the text consists of. */
export const writesUrl = ({ kind, text, linked }: Block): boolean =>
  kind === 'prose' && linked > 0 && WRITTEN_URL.test(text);

const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|csv|zip|rar|7z|epub)(?:[?#]|$)/i;
const LABEL = /^[^:：.!?。]{2,20}[:：]\s?\S/;

/** `附件：渡口名录.pdf`: a label and a link to a file. */
export const namesFile = ({ element, kind, text }: Block): boolean =>
  kind === 'prose' &&
  LABEL.test(text) &&
  Array.from(element.getElementsByTagName('a')).every((link) =>
    FILE.test(link.getAttribute('href') ?? ''),
  ) &&
  element.getElementsByTagName('a').length > 0;
