/** Keeps quotations that stand in a box, and the words that say whose they are. */

import { renameElement, unwrap } from '../page/elements.ts';
import { textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const MAX_NAME = 120;

const plainLine = (line: Element): Element => {
  for (const part of Array.from(line.querySelectorAll('img, svg, button'))) part.remove();
  for (const link of Array.from(line.querySelectorAll('a'))) unwrap(link);
  return renameElement(line, 'p', []);
};

/** A quotation in an `aside`, below the name of the one who is quoted: the words of a pull quote have none above them. */
const openBox = (box: Element): void => {
  const quotes = Array.from(box.children).filter((one) => one.localName === 'blockquote');
  const [quote] = quotes;
  if (!quote || quotes.length > 1) return;
  const others = Array.from(box.children).filter((one) => one !== quote && textOf(one));
  const [name] = others;
  if (!name || others.length > 1 || textOf(name).length > MAX_NAME) return;
  if (name.compareDocumentPosition(quote) !== 4 /* following */) return;
  quote.prepend(plainLine(name));
  box.replaceWith(quote);
};

/** The line above the words of a quotation, or below them, that says whose they are. */
const keepName = (quote: Element): void => {
  const [first] = quote.children;
  if (
    first &&
    quote.childElementCount > 1 &&
    first.localName === 'div' &&
    textOf(first).length <= MAX_NAME &&
    /[:：]$/.test(textOf(first))
  )
    plainLine(first);
  for (const line of Array.from(quote.querySelectorAll('footer')))
    if (textOf(line).length <= MAX_NAME && !line.querySelector('p, div, ul'))
      renameElement(line, 'p', []);
};

export default {
  stage: 'quotes',
  apply: (root) => {
    for (const quote of Array.from(root.querySelectorAll('aside > blockquote')))
      if (quote.parentElement) openBox(quote.parentElement);
    for (const quote of root.querySelectorAll('blockquote')) keepName(quote);
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<aside class="quote"><div class="title"><img src="/a.png"><a href="/u/1">Ann:</a></div><blockquote><p>It has to dry.</p></blockquote></aside>',
    after: '<blockquote><p>Ann:</p><p>It has to dry.</p></blockquote>',
  },
  {
    before:
      '<blockquote><div class="title"><a href="/p/8">Bob wrote:</a></div><div>It has to dry.</div></blockquote><blockquote><p>A train may come.</p><footer>— the porter</footer></blockquote>',
    after:
      '<blockquote><p>Bob wrote:</p><div>It has to dry.</div></blockquote><blockquote><p>A train may come.</p><p>— the porter</p></blockquote>',
  },
  {
    before: '<aside class="pull"><blockquote>It has to dry.</blockquote><cite>Ann</cite></aside>',
    after: '<aside class="pull"><blockquote>It has to dry.</blockquote><cite>Ann</cite></aside>',
  },
  {
    before:
      '<aside><h3>More</h3><p>It was read by many.</p><blockquote><p>It has to dry.</p></blockquote></aside>',
    after:
      '<aside><h3>More</h3><p>It was read by many.</p><blockquote><p>It has to dry.</p></blockquote></aside>',
  },
  {
    before:
      '<blockquote><p>It leans.</p><footer class="quote-footer"><cite>Bo Lock</cite></footer></blockquote>',
    after: '<blockquote><p>It leans.</p><p><cite>Bo Lock</cite></p></blockquote>',
  },
];
