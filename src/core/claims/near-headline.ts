/** Reads the lines around the headline, where pages show date and byline. */

import { HIDDEN, NO_FACT } from '../page/visibility.ts';
import { toPlain } from '../text/plain-text.ts';
import { textLength } from '../text/text-length.ts';
import { textOf } from './claims.ts';

export type Line = { readonly text: string; readonly element: Element };

const SKIPPED = `script, style, noscript, template, select, svg, figure, figcaption, nav, dialog:not([open]), footer:not(article footer:first-child, header footer), [${HIDDEN}], [${NO_FACT}]`;
const MAX_LINES = 40;
/** A text this heavy is prose: a standfirst, or the article itself. */
const LONG = 135;

/** The lines after the headline, to the second long text; none where the page shows no headline. */
export function linesAfter(headline: Element | undefined): readonly Line[] {
  const lines: Line[] = [];
  if (!headline) return lines;
  const { ownerDocument } = headline;
  const walker = ownerDocument.createTreeWalker(ownerDocument.body, 4 /* text */);
  walker.currentNode = headline;
  let long = 0;
  for (
    let node = walker.nextNode(), seen = 0;
    node && seen < 3_000;
    node = walker.nextNode(), seen++
  ) {
    const element = node.parentElement;
    if (!element || headline.contains(node)) continue;
    const text = toPlain((node.nodeValue ?? '').slice(0, 2_000));
    if (!text || element.closest(SKIPPED)) continue;
    lines.push({ text, element });
    if (textLength(text) > LONG && ++long === 2) break;
    if (lines.length === MAX_LINES) break;
  }
  return lines;
}

const MAX_ABOVE = 8;

/** The lines before the headline in the box that they share: some pages show the byline there. */
export function linesBefore(headline: Element | undefined): readonly Line[] {
  let box = headline?.parentElement ?? null;
  for (let n = 0; box && headline && n < 3; n++, box = box.parentElement) {
    if (box === box.ownerDocument.body) break;
    const walker = box.ownerDocument.createTreeWalker(box, 4 /* text */);
    const lines: Line[] = [];
    while (walker.nextNode() && lines.length <= MAX_ABOVE) {
      const element = walker.currentNode.parentElement;
      if (headline.contains(walker.currentNode)) break;
      const text = toPlain((walker.currentNode.nodeValue ?? '').slice(0, 500));
      if (!text || !element || element.closest(`${SKIPPED}, body > header, [role="banner"]`))
        continue;
      lines.push({ text, element });
    }
    if (lines.length) return lines.length <= MAX_ABOVE ? lines : [];
  }
  return [];
}

export const isLong = (text: string): boolean => textLength(text) > LONG;

/** The largest element around a line that still holds no more than a line of text, and not `headline`. */
export function blockOf(line: Line, limit = 90, headline?: Element): Element {
  let block = line.element;
  while (block.parentElement && block.parentElement !== block.ownerDocument.body) {
    if (headline && block.parentElement.contains(headline)) break;
    if (textOf(block.parentElement, limit + 1).length > limit) break;
    block = block.parentElement;
  }
  return block;
}
