/** Brings the messages of a thread into one form: who wrote it and when, what was written, and nothing else. */

import { renameElement } from '../page/elements.ts';
import type { Message } from '../page/thread/candidates.ts';
import { HEAD, MESSAGE } from '../page/thread/marks.ts';
import { BESIDE } from '../page/thread/message-elements.ts';
import { findMessages } from '../page/thread/messages.ts';
import { readWhoWhen, timeIn, type WhoWhen } from '../page/thread/who-when.ts';
import { HIDDEN } from '../page/visibility.ts';
import { endsSentence } from '../text/sentences.ts';
import { collapse, textLength, textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

/** Below the headline and before the first message, so much is an article that the messages comment on. */
const MOST_AMID = 250;
const LEAST_SENTENCE = 60;
/** A page may say so little of what its comments are about. */
const MOST_AMID_COMMENTS = 40;
const COMMENTS = /comment|kommentar|respond|review|disqus/i;
const LEAST_HEADLINE = 25;
/** In a heading of the first level, or one with a link. */
const LEAST_TITLE = 12;

const isBefore = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & 4) !== 0;

/** The sentences below the headline that stand before the last message and in none, in characters. */
const saidAmid = (root: Document, messages: readonly Message[], least: number): number => {
  const headline = root.querySelector('h1');
  const last = messages.at(-1)?.element;
  const own = new Set(messages.map(({ element }) => element));
  const isInside = (one: Element): boolean => {
    let above: Element | null = one;
    while (above && !own.has(above)) above = above.parentElement;
    return above !== null;
  };
  let sum = 0;
  for (const one of root.body.querySelectorAll('p, div, li, td, blockquote, span, section')) {
    if (last && !isBefore(one, last)) break;
    if (headline && (headline.contains(one) || !isBefore(headline, one))) continue;
    if (one.closest(`nav, header, footer, aside, form, ${BESIDE}, [${HIDDEN}]`)) continue;
    if (isInside(one)) continue;
    for (const { nodeType, textContent } of Array.from(one.childNodes)) {
      const text = nodeType === 3 ? collapse(textContent ?? '') : '';
      if (text.length >= least && endsSentence(text)) sum += text.length;
    }
  }
  return sum;
};

const isCommented = ({ element }: Message): boolean => {
  for (let at: Element | null = element; at && at.localName !== 'body'; at = at.parentElement)
    if (COMMENTS.test(`${at.className} ${at.id}`)) return true;
  return false;
};

/** Whether these are articles of their own, each with a headline or a link to it, and no messages. */
const areTeasers = (messages: readonly Message[], said: readonly WhoWhen[]): boolean => {
  const headlines = messages.flatMap(({ element, place, isAround }, n) => {
    const { who, when } = said[n] ?? {};
    for (const one of element.querySelectorAll('a, h1, h2, h3, h4, h5, h6')) {
      const text = textOf(one).replace(/^re\s?[:：]\s*/i, '');
      const least = one.matches('h1, h2:has(a), h3:has(a)') ? LEAST_TITLE : LEAST_HEADLINE;
      if (textLength(text) < least || (who && text.includes(who))) continue;
      if (when && one.contains(when)) continue;
      const isLink = one.closest('a') !== null || one.querySelector('a') !== null;
      // Behind the text stand the names of those who liked it.
      if (isAround(one) ? isBefore(one, place) : isLink && one.localName !== 'a') return [text];
    }
    return [];
  });
  return headlines.length * 2 >= messages.length && new Set(headlines).size > 1;
};

const isThread = (root: Document, messages: readonly Message[]): boolean =>
  messages.some(isCommented)
    ? saidAmid(root, messages, LEAST_SENTENCE / 2) < MOST_AMID_COMMENTS
    : saidAmid(root, messages, LEAST_SENTENCE) < MOST_AMID;

/** `Ann Onym · 3 May 2024`: the time as the page writes it, without the writer in it. */
const headOf = (document: Document, { who, when }: WhoWhen): Element => {
  const head = document.createElement('p');
  head.setAttribute(HEAD, '');
  const name = document.createElement('strong');
  name.textContent = who ?? '';
  if (who) head.append(name);
  if (!when) return head;
  if (who) head.append(' · ');
  const text = textOf(when);
  const rest = who && text.includes(who) ? text.split(who) : [text];
  const time = document.createElement('time');
  const datetime = timeIn(when)?.getAttribute('datetime');
  if (datetime) time.setAttribute('datetime', datetime);
  time.textContent = rest
    .reduce((best, part) => (part.length > best.length ? part : best))
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}.)]+$/gu, '');
  head.append(time);
  return head;
};

/** The headline of a thread that its first message holds: a heading, or what is named a title and begins the tab's. */
const headlineIn = (element: Element, document: Document): Element | undefined => {
  const heading = element.querySelector('h1');
  if (heading) return heading;
  const title = Array.from(element.querySelectorAll('.title')).find((one) => {
    const text = textOf(one);
    return text.length >= LEAST_HEADLINE && document.title.trim().startsWith(text);
  });
  return title && renameElement(title, 'h1');
};

const rebuild = (
  document: Document,
  { element, place }: Message,
  said: WhoWhen,
  inner: readonly Element[],
): void => {
  // A cell, or a quotation that quotes no one.
  const text = place.localName === 'div' ? place : renameElement(place, 'div');
  const message = document.createElement('div');
  message.setAttribute(MESSAGE, '');
  element.before(message);
  const headline = headlineIn(element, document);
  if (headline && !place.contains(headline)) message.before(headline);
  message.append(headOf(document, said), text, ...inner);
  if (element !== place) element.remove();
};

export default {
  stage: 'threads',
  apply: (_root, page, trail) => {
    const { document } = page;
    if (!document.body) return;
    const messages = findMessages(document.body);
    const said = readWhoWhen(messages);
    if (!said || areTeasers(messages, said) || !isThread(document, messages)) return;
    for (const [n, message] of [...messages.entries()].reverse()) {
      const { element } = message;
      // Those within it are built already.
      const inner = Array.from(element.querySelectorAll(`[${MESSAGE}]`)).filter(
        (one) => one.parentElement?.closest(`[${MESSAGE}]`) === null,
      );
      rebuild(document, message, said[n] ?? {}, inner);
      trail.record('changed', 'is a message of a thread', textOf(message.place));
    }
    // Where they stood, rows of a table or items of a list would be around them.
    const thread = document.createElement('article');
    for (const message of Array.from(document.querySelectorAll(`[${MESSAGE}]`)))
      if (!thread.contains(message)) thread.append(message);
    document.body.append(thread);
  },
} satisfies PageFix;

const ASKED = 'Has anyone measured the gap between the third and the fourth pile since Tuesday?';
const FOUND = 'The pile is cracked just below the waterline, and the pier closes on Monday.';
const post = (who: string, when: string, text: string, head = ''): string =>
  `<div class="post">${head}<a href="/u/${who}">${who}</a><b>Harbour crew</b><i>${when}</i><div class="said">${text}</div><button>Like</button></div>`;
const message = (who: string, when: string, text: string): string =>
  `<div ${MESSAGE}=""><p ${HEAD}=""><strong>${who}</strong> · <time>${when}</time></p><div class="said">${text}</div></div>`;
const ranked = (who: string, box: string, rank: string, text: string): string =>
  `<div class="post"><i>3 May 2024, 9:14</i><${box}><a class="username" href="/u/${who}">${who}</a></${box}><div class="small">${rank}</div><div class="said">${text}</div></div>`;
const ARTICLE = `<h1>The pier</h1><div><p>${ASKED} ${ASKED}</p><p>${FOUND} ${FOUND}</p></div>`;
const stories = (heading: string): string =>
  `${post('Ann', '3 May 2024, 9:14', ASKED, '<h1>The pier leans</h1>')}${post('Ben', '4 May 2024, 9:14', FOUND, heading)}`;
const ASKS = `<h1><span>Has anyone measured the old harbour wall?</span></h1><div class="side"><div class="said"><p>${FOUND} ${ASKED}</p></div></div>`;
const comments = (): string =>
  `${post('Ann', '3 May 2024, 9:14', `${ASKED} Yes?`)}${post('Ben', '4 May 2024, 9:14', `${FOUND} So be it.`)}`;

export const examples: readonly PageFixExample[] = [
  {
    before: `<h1>The pier</h1><main>${post('Ann', '3 May 2024, 9:14', ASKED)}${post('Ben', '4 May 2024, 9:14', 'Forty.')}${post('Cem', '5 मई 2024 को', FOUND)}</main>`,
    after: `<h1>The pier</h1><main></main><article>${message('Ann', '3 May 2024, 9:14', ASKED)}${message('Ben', '4 May 2024, 9:14', 'Forty.')}${message('Cem', '5 मई 2024 को', FOUND)}</article>`,
  },
  {
    before: `<h1>The pier</h1><main>${ranked('Ann', 'p', 'Old hand', ASKED)}${ranked('Ben', 'b', 'Keeper', FOUND)}</main>`,
    after: `<h1>The pier</h1><main></main><article>${message('Ann', '3 May 2024, 9:14', ASKED)}${message('Ben', '3 May 2024, 9:14', FOUND)}</article>`,
  },
  {
    before: `<main>${post('Ann', '3 May 2024, 9:14', ASKED, '<h1>The pier</h1>')}${post('Ben', '4 May 2024, 9:14', FOUND)}</main>`,
    after: `<main><h1>The pier</h1></main><article>${message('Ann', '3 May 2024, 9:14', ASKED)}${message('Ben', '4 May 2024, 9:14', FOUND)}</article>`,
  },
  // Two articles, the second under a linked headline.
  {
    before: `<main>${stories('<h2><a href="/eels">The eels return</a></h2>')}</main>`,
    after: `<main>${stories('<h2><a href="/eels">The eels return</a></h2>')}</main>`,
  },
  { before: `${ARTICLE}${comments()}`, after: `${ARTICLE}${comments()}` },
  // A title that asks, and a column that speaks of the board itself.
  {
    before: `${ASKS}${post('Ann', '3 May 2024', `${ASKED} Yes?`)}${post('Ben', '4 May 2024', FOUND)}`,
    after: `${ASKS}<article>${message('Ann', '3 May 2024', `${ASKED} Yes?`)}${message('Ben', '4 May 2024', FOUND)}</article>`,
  },
];
