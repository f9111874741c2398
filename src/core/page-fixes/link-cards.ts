/** Makes a link of a card that shows another site's page amid the text, or a file: its title, and the host or size beneath. */

import { FILE, toLinkLine } from '../page/link-line.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { endsSentence } from '../text/sentences.ts';
import { collapse, textOf } from '../text/text-length.ts';
import { isWithin } from '../urls/domain.ts';
import { parseUrl } from '../urls/parse-url.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

/** Boards and writing tools show a link as a card of such a name. */
const NAMED = 'aside.onebox, figure > a[class*="bookmark"]';
/** Quotations and their speakers stay as they are. */
const QUOTES = 'blockquote, aside:has(> blockquote)';
/** What names the page that a card shows. */
const TITLES = ':is(div, span, p, strong)[class*="title" i]';
/** Amid other words, a link is no card, however its own are laid out. */
const LINES = 'p, li, td';
const WRITTEN_URL = /^https?:\/\/\S+$/;
/** Beside the name of a file stand its size and a button. */
const MAX_BESIDE = 20;
const MAX_TEXT = 600;
const MAX_BOXES = 6;

type Card = { readonly title: string; readonly url: string };

const titleOf = (link: Element): string => textOf(link.querySelector(TITLES) ?? link);

const namedCard = (card: Element, { base }: PageFacts): Card | undefined => {
  const isLink = card.localName === 'a';
  const link = isLink ? card : card.querySelector(':is(h3, h4) a[href]') || card.querySelector('a');
  const url = parseUrl(link?.getAttribute('href') ?? '', base);
  const title = link ? titleOf(link) : '';
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

/** The largest box around a card that says nothing else, or so much `beside` it. */
const boxOf = (card: Element, beside = 0): Element => {
  const most = textOf(card).length + beside;
  let box = card;
  for (let n = beside ? MAX_BOXES - 2 : 0; n < MAX_BOXES && box.parentElement; n++) {
    if (!/^(?:div|figure|aside|section|p|span)$/.test(box.parentElement.localName)) break;
    if (textOf(box.parentElement).length > most) break;
    box = box.parentElement;
  }
  return box;
};

/** Whether a sentence stands beside a card, which makes it a part of the text. */
const isAmongText = (box: Element): boolean =>
  [box.previousElementSibling, box.nextElementSibling].some(
    (one) => one?.localName === 'p' && endsSentence(textOf(one)),
  );

/** A link on a line of its own whose text ends in the host that it leads to, or has a title amid the text. */
const cardIn = (link: Element, { base, domain }: PageFacts): Card | undefined => {
  const text = textOf(link);
  if (!link.firstElementChild || text.length > MAX_TEXT || WRITTEN_URL.test(text)) return undefined;
  const line = link.closest(LINES);
  if (link.closest('h2, h3, h4') || (line && textOf(line) !== text)) return undefined;
  const url = targetOf(link, base);
  if (!url || isWithin(url.href, domain)) return undefined;
  const lines = Array.from(link.querySelectorAll('*'), (one) =>
    one.firstElementChild ? '' : collapse(one.textContent ?? ''),
  ).filter(Boolean);
  const host = bareHost(url.host);
  const isHost = (line: string): boolean => bareHost(line) === host;
  const isNamed = link.querySelector(TITLES);
  const title = isNamed ? titleOf(link) : lines.find((line) => !isHost(line));
  const isCard = lines.some(isHost) || (isNamed && isAmongText(boxOf(link)));
  return title && isCard ? { title, url: url.href } : undefined;
};

/** A link to a file in a box of its own, where at most its size or a button stands beside its name. */
const fileIn = (link: Element, { base }: PageFacts): Card | undefined => {
  const url = parseUrl(link.getAttribute('href') ?? '', base);
  const title = titleOf(link);
  const isAlone = !link.closest(`${LINES}, nav`) && boxOf(link, MAX_BESIDE) !== link;
  return url && title && isAlone ? { title, url: url.href } : undefined;
};

export default {
  stage: 'quotes',
  apply: (root, page) => {
    const show = (element: Element, card: Card | undefined, beside?: number): void => {
      if (card && !element.closest(QUOTES))
        boxOf(element, beside).replaceWith(toLinkLine(page.document, card.url, card.title));
    };
    for (const card of Array.from(root.querySelectorAll(NAMED))) show(card, namedCard(card, page));
    for (const link of Array.from(root.querySelectorAll('a[href]')))
      if (!FILE.test(link.getAttribute('href') ?? '')) show(link, cardIn(link, page));
      else if (link.isConnected) show(link, fileIn(link, page), MAX_BESIDE);
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
  // A URL written in parts, amid a sentence and alone.
  {
    before:
      '<p>See <a href="https://trees.example/elm/old"><span>https://</span><span>trees.example/elm</span><span>/old</span></a> first.</p><p><a href="https://trees.example/elm"><span>https://</span><span>trees.example/elm</span></a></p>',
    after:
      '<p>See <a href="https://trees.example/elm/old"><span>https://</span><span>trees.example/elm</span><span>/old</span></a> first.</p><p><a href="https://trees.example/elm"><span>https://</span><span>trees.example/elm</span></a></p>',
  },
  // Amid the text, and in a row of others.
  {
    before:
      '<p>The elms are old.</p><div><a href="https://trees.example/elm"><div>Trees</div><div class="post-title">All elms</div><div>3 likes</div></a></div><div><a href="https://trees.example/oak"><div class="title">Oaks</div></a></div>',
    after:
      '<p>The elms are old.</p><p data-presscut-embed=""><a href="https://trees.example/elm">All elms</a></p><div><a href="https://trees.example/oak"><div class="title">Oaks</div></a></div>',
  },
  {
    before:
      '<div><div><a href="/plan.pdf">The plan</a><a href="/plan.pdf">Download</a></div><p>The plan is <a href="/old.pdf">old</a>.</p></div><div><a href="/all.zip"><div class="title">All plans</div><div>2 MB</div></a></div>',
    after:
      '<div><p data-presscut-embed=""><a href="https://news.example/plan.pdf">The plan</a></p><p>The plan is <a href="/old.pdf">old</a>.</p></div><p data-presscut-embed=""><a href="https://news.example/all.zip">All plans</a></p>',
  },
];
