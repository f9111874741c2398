/** Makes one line of a heading that only labels a fact and the words behind it: `Author:` Ann Onym. */

import { textOf } from '../text/text-length.ts';
import { hasLabel, isAuthorLabel } from '../vocabulary/index.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const HEADINGS = 'h2, h3, h4, h5, h6';
const MAX_LABEL = 30;
const MAX_VALUE = 80;
const BLOCK = /^(?:p|div|h[1-6]|ul|ol|dl|table|figure|section|article|blockquote|pre|hr|br)$/;

const isLabel = (text: string): boolean =>
  text.length <= MAX_LABEL &&
  /[:：]$/.test(text) &&
  (isAuthorLabel(text) || hasLabel(text, 'published') || hasLabel(text, 'updated'));

/** What stands in the line behind a heading. */
function lineBehind(heading: Element): ChildNode[] {
  const line: ChildNode[] = [];
  for (let next = heading.nextSibling; next; next = next.nextSibling) {
    if (BLOCK.test((next as Element).localName ?? '')) break;
    line.push(next);
  }
  return line;
}

export default {
  stage: 'roles',
  apply: (root, _page, trail) => {
    for (const heading of root.querySelectorAll(HEADINGS)) {
      const label = textOf(heading);
      if (!isLabel(label)) continue;
      const line = lineBehind(heading);
      const value = line
        .map((node) => node.textContent ?? '')
        .join('')
        .trim();
      if (!value || value.length > MAX_VALUE) continue;
      const paragraph = heading.ownerDocument.createElement('p');
      paragraph.append(`${label} `, ...line);
      heading.replaceWith(paragraph);
      trail.record('changed', 'labels a fact', `${label} ${value}`);
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<div><h5>Published: </h5>3 May 2024<br><h5>Author:</h5><a href="/ann">Ann Onym</a></div>',
    after: '<div><p>Published: 3 May 2024</p><br><p>Author: <a href="/ann">Ann Onym</a></p></div>',
  },
  {
    before: '<h5>Author:</h5><p>She was born by the sea.</p><h5>Next:</h5>the pier',
    after: '<h5>Author:</h5><p>She was born by the sea.</p><h5>Next:</h5>the pier',
  },
];
