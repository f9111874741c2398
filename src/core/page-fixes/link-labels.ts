/** Says of the lines of links that end a text below a bold label that they lead elsewhere, label and all. */

import type { PageFacts } from '../page/page-facts.ts';
import { siteUrlOf } from '../page/site-link.ts';
import { setApart } from '../page/zone.ts';
import { textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const MAX_LABEL = 60;
const LEAST_HEADLINE = 8;
const MAX_LINES = 20;
const TEXT = /^(?:p|h[1-6]|ul|ol|dl|figure|blockquote|pre|table)$/;

const isLabel = (line: Element): boolean => {
  const text = textOf(line);
  const bold = line.querySelector('b, strong');
  return text !== '' && text.length <= MAX_LABEL && bold !== null && textOf(bold) === text;
};

/** Nothing but a mark and a link to a page of the site. */
const isLink = (line: Element, page: PageFacts): boolean => {
  const [link, ...more] = Array.from(line.querySelectorAll('a[href]'));
  const text = link ? textOf(link) : '';
  return (
    link !== undefined &&
    !more.length &&
    text.length >= LEAST_HEADLINE &&
    siteUrlOf(link, page) !== undefined &&
    !/[\p{L}\p{N}]/u.test(textOf(line).replace(text, ''))
  );
};

export default {
  stage: 'zones',
  apply: (root, page, trail) => {
    for (const label of Array.from(root.querySelectorAll('p')).filter(isLabel)) {
      if (label.querySelector('a, img') || label.previousElementSibling?.localName !== 'p')
        continue;
      const lines: Element[] = [];
      let next = label.nextElementSibling;
      for (; next?.localName === 'p' && isLink(next, page); next = next.nextElementSibling)
        lines.push(next);
      // Text goes on behind a list of its own.
      for (; next && !TEXT.test(next.localName); ) next = next.nextElementSibling;
      if (next || lines.length < 2 || lines.length > MAX_LINES) continue;
      for (const line of [label, ...lines]) setApart(line, 'leads to other articles', trail);
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<table><tbody><tr><td><p>It is open.</p><p><b>More of it</b></p><p>- <a href="/8">The eels are back</a></p><p>- <a href="/9">The piers lean</a></p></td></tr></tbody></table>',
    after:
      '<table><tbody><tr><td><p>It is open.</p><p role="navigation"><b>More of it</b></p><p role="navigation">- <a href="/8">The eels are back</a></p><p role="navigation">- <a href="/9">The piers lean</a></p></td></tr></tbody></table>',
  },
  // Where the text comes from.
  {
    before:
      '<table><tbody><tr><td><p>It is open.</p><p><b>Sources</b></p><p>- <a href="https://lake.test/8">The report on eels</a></p><p>- <a href="https://lake.test/9">The map</a></p></td></tr></tbody></table>',
    after:
      '<table><tbody><tr><td><p>It is open.</p><p><b>Sources</b></p><p>- <a href="https://lake.test/8">The report on eels</a></p><p>- <a href="https://lake.test/9">The map</a></p></td></tr></tbody></table>',
  },
];
