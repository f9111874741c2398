/** Reads a byline out of markup that parts by-word, names and offices by elements alone. */

import { toPlain } from '../text/plain-text.ts';
import { isAuthorLabel } from '../vocabulary/index.ts';

const MAX_PARTS = 30;

/**
 * The text of an element with a bar between its parts, but for a by-word before a name, and the
 * words of one name.
 */
export function creditText(element: Element, limit = 300): string {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* text */);
  let text = '';
  let last = '';
  for (let n = 0; n < MAX_PARTS && text.length < limit && walker.nextNode(); n++) {
    const part = toPlain(walker.currentNode.nodeValue ?? '', limit);
    if (!part || walker.currentNode.parentElement?.closest('script, style, svg')) continue;
    const isWord = !part.includes(' ') && !last.includes(' ');
    const isJoined =
      !last || isAuthorLabel(last) || isWord || /[,;:|&(/]$/.test(last) || /^[,;:|&)/]/.test(part);
    text += isJoined ? ` ${part}` : ` | ${part}`;
    last = part;
  }
  return text.trim();
}
