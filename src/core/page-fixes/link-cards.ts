/** Makes a link of a card that shows another site's page amid the text: its title, and the host beneath. */

import { toLinkLine } from '../page/link-line.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { collapse, textOf } from '../text/text-length.ts';
import { isWithin } from '../urls/domain.ts';
import { parseUrl } from '../urls/parse-url.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

/** Boards and writing tools show a link as a card of such a name. */
const NAMED = 'aside.onebox, figure > a[class*="bookmark"]';
/** Quotations and their speakers stay as they are. */
const QUOTES = 'blockquote, aside:has(> blockquote)';
const MAX_TEXT = 600;
const MAX_BOXES = 6;

type Card = { readonly title: string; readonly url: string };

const namedCard = (card: Element, { base }: PageFacts): Card | undefined => {
  const isLink = card.localName === 'a';
  const link = isLink ? card : card.querySelector(':is(h3, h4) a[href]') || card.querySelector('a');
  const url = parseUrl(link?.getAttribute('href') ?? '', base);
  const named = isLink && card.querySelector('[class*="title"]');
  const title = collapse((named || link)?.textContent ?? '');
  return url && title ? { title, url: url.href } : undefined;
};

/** Where a link leads in the end: many sites lead out by a page of their own. */
const targetOf = (link: Element, base: string): URL | undefined => {
  const url = parseUrl(link.getAttribute('href') ?? '', base);
  const next = [...(url?.searchParams ?? [])].find(([, value]) => /^https?:\/\//.test(value));
  return (next && parseUrl(next[1])) || url;
};

const bareHost = (text: string): string =>
  text.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?|\/\S*$/g, '');

/** A link whose text ends in the host that it leads to, on a line of its own. */
const cardIn = (link: Element, { base, domain }: PageFacts): Card | undefined => {
  if (!link.firstElementChild || textOf(link).length > MAX_TEXT) return undefined;
  const url = targetOf(link, base);
  if (!url || isWithin(url.href, domain)) return undefined;
  const lines = Array.from(link.querySelectorAll('*'), (one) =>
    one.firstElementChild ? '' : collapse(one.textContent ?? ''),
  ).filter(Boolean);
  const host = bareHost(url.host);
  const isHost = (line: string): boolean => bareHost(line) === host;
  const title = lines.find((line) => !isHost(line));
  return title && lines.some(isHost) ? { title, url: url.href } : undefined;
};

/** The largest box around a card that says nothing else. */
const boxOf = (card: Element): Element => {
  let box = card;
  for (let n = 0; n < MAX_BOXES && box.parentElement; n++) {
    if (!/^(?:div|figure|aside|section|p|span)$/.test(box.parentElement.localName)) break;
    if (textOf(box.parentElement) !== textOf(card)) break;
    box = box.parentElement;
  }
  return box;
};

export default {
  stage: 'quotes',
  apply: (root, page) => {
    const show = (element: Element, card: Card | undefined): void => {
      if (card && !element.closest(QUOTES))
        boxOf(element).replaceWith(toLinkLine(page.document, card.url, card.title));
    };
    for (const card of Array.from(root.querySelectorAll(NAMED))) show(card, namedCard(card, page));
    for (const link of Array.from(root.querySelectorAll('a[href]'))) show(link, cardIn(link, page));
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<figure><a class="bookmark-box" href="https://trees.example/elm"><div class="bookmark-title">All elms</div><div>Find yours.</div><img src="/icon.png"></a></figure>',
    after: '<p data-presscut-embed=""><a href="https://trees.example/elm">All elms</a></p>',
  },
  {
    before:
      '<figure><a href="https://go.test/?to=https%3A%2F%2Ftrees.example%2Felm"><div><strong>All elms</strong><p>Find yours.</p><p>trees.example</p></div></a></figure><p><a href="https://trees.example/"><b>Elms</b></a></p>',
    after:
      '<p data-presscut-embed=""><a href="https://trees.example/elm">All elms</a></p><p><a href="https://trees.example/"><b>Elms</b></a></p>',
  },
];
