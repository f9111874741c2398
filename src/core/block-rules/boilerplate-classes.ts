/** Drops blocks that stand in a part of the page whose class names say what else it is. */

import type { Block } from '../body/block.ts';
import { descriptionTest, elementsAround, entryTimes, isProse } from '../body/block-queries.ts';
import { ancestors, type Body } from '../body/body.ts';
import { FOREIGN } from '../body/foreign-names.ts';
import { findHomes, findSubheadings } from '../body/homes.ts';
import { holdsImagesOnly, holdsSentences } from '../body/part-content.ts';
import { sizeOf } from '../body/prose-container.ts';
import { findSpeakers } from '../body/speakers.ts';
import { remembering, type WordsOf, wordsOf } from '../page/class-words.ts';
import { groupBy } from '../text/group.ts';
import { fold } from '../text/plain-text.ts';
import { endsSentence } from '../text/sentences.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

/** Named like foreign parts, and yet often the article's own. */
const AMBIGUOUS = new Set(
  'support premium date headline category published updated topic topics app'.split(' '),
);
/** Parts that a subscription opens hold the rest of the article as often as an offer. */
const WALL =
  /^(?:paywall|premium|promoted|subscribers?|subscriptions?|registration|loading|loader)$/;
const WALL_SHARE = 0.08;
const SHARE = 0.25;
/** These are foreign even where they hold more. */
const STRONG = new Set(
  'related recommended comments newsletter outbrain taboola disqus'.split(' '),
);
const STRONG_SHARE = 0.45;
/** All parts of one name that together hold more are the article, unless others wrote them. */
const MOST_OF_TEXT = 0.5;
const OF_OTHERS =
  /^(?:comment|kommentar|reaction|disqus|related|recommend|newsletter|cookie|consent)/;

const OF_READERS = /^(?:comment|kommentar|reaction)/;

/** Whether the page says nothing besides: it is a thread. */
const isAll = ({ blocks }: Body, named: readonly Block[]): boolean => {
  const own = new Set(named);
  return !blocks.some(
    (block) =>
      !own.has(block) &&
      !block.hidden &&
      !block.zone &&
      block.size >= 40 &&
      block.linked < 0.3 &&
      endsSentence(block.text),
  );
};

/** Names that an image's own parts bear. */
const OF_IMAGES = new Set(
  'caption credit credits copyright legend headline placeholder'.split(' '),
);

/** The id of a heading or an anchor is made of words of the text, which name no part. */
const namesIn = (element: Element): readonly string[] => {
  const words = wordsOf(element);
  if (!element.id) return words;
  if (!/^(?:h[1-6]|a)$/.test(element.localName)) {
    // So is the id of a section that its own heading spells out.
    const heading = element.querySelector('h2, h3, h4')?.textContent ?? '';
    if (fold(element.id).length < 3 || !fold(heading).includes(fold(element.id))) return words;
  }
  const names = (element.getAttribute('class') ?? '').toLowerCase();
  return words.filter((word) => names.includes(word));
};

/** Names that say how a part with images is shown, or what buttons it has. */
const ROUND_IMAGES = new Set(
  'share shares sharing sharebar social socials related modal popup overlay loading loader tooltip toolbar tools download hidden popular rating ratings vote reaction reactions menu'.split(
    ' ',
  ),
);
/** What the article's own paragraphs are named after says nothing of others. */
const wordsOfOwn = (body: Body): ReadonlySet<string> => {
  const words = new Set<string>();
  const seen = new Set<string>();
  for (const block of body.chosen) {
    if (seen.has(block.template) || !isTemplate(body, block) || !isProse(block, 80)) continue;
    seen.add(block.template);
    for (const word of wordsOf(block.element)) words.add(word);
  }
  return words;
};

const isTemplate = (body: Body, block: Block): boolean => body.trusted.has(block.template);

/** Says of a heading where a click on it leads, or how it is shown. */
const OF_LAYOUT = /^(?:headline|hed$|nav|menu|skip|tool|side|foot|topic|categ)/;

/** What advertisements are in, and other things as well whose names are short. */
const OF_ADS = /^(?:ads?|adv)$/;

/** A part so named that says things, and hardly links: steps to take; a box among the paragraphs. */
const NAVIGATES = /^(?:nav|navigation|menu|sidebar|tools)$/;

const foreignWord = (
  body: Body,
  block: Block,
  namesOf: WordsOf,
  owned: ReadonlySet<string>,
  messages: ReadonlySet<Element>,
  hasSentences: (part: Element) => boolean,
  heads: ReadonlySet<string>,
  homes: ReadonlySet<Element | null>,
): string | undefined => {
  const around = ancestors(body, block, STRONG_SHARE);
  // What most of the text is made of is called whatever it is called.
  const shows = block.kind === 'caption' || block.kind === 'embed' || !block.text;
  const own = isTemplate(body, block);
  const prose = isProse(block, 120);
  const isSubheading =
    (block.kind === 'heading' || heads.has(block.template)) && block.linked < 0.5;
  const text = isSubheading ? body.blocks[block.at + 1] : block;
  const isOwnText = text !== undefined && isTemplate(body, text) && isProse(text, 60);
  for (const element of around.slice(own ? 2 : 0)) {
    // What holds nothing but a heading is named after how it is shown, as the heading itself is.
    const isBlock =
      element === block.element ||
      (block.kind === 'heading' &&
        element.textContent?.trim() === block.element.textContent?.trim());
    const share = body.shareOf(element);
    for (const word of namesOf(element)) {
      if (isBlock && owned.has(word)) continue;
      if (OF_ADS.test(word) && messages.has(element)) continue;
      if (NAVIGATES.test(word)) {
        const part = around.findLast((one) => namesOf(one).includes(word)) ?? element;
        if ((word !== 'sidebar' || homes.has(part.parentElement)) && hasSentences(part)) continue;
      }
      if (word === 'caption' && /^(?:cell|code)$/.test(body.blocks[block.at + 1]?.kind ?? ''))
        continue;
      if (shows && (OF_IMAGES.has(word) || (ROUND_IMAGES.has(word) && holdsImagesOnly(element))))
        continue;
      if (prose && (own || share > WALL_SHARE) && WALL.test(word)) continue;
      // Shown bit by bit.
      if (block.kind === 'quote' && word === 'hidden') continue;
      if (isSubheading && (isBlock ? OF_LAYOUT : /^(?:headline|hed)$/).test(word)) continue;
      if (
        block.kind === 'heading' &&
        element.localName === block.element.localName &&
        /^(?:caption|legend|headline|hed)$/.test(word)
      )
        continue;
      if (block.kind === 'embed' && /^(?:social|embed)/.test(word)) continue;
      if (
        share > SHARE
          ? STRONG.has(word)
          : FOREIGN.has(word) && !(AMBIGUOUS.has(word) && (isOwnText || share > 0.08))
      )
        return word;
    }
  }
  return undefined;
};

export default {
  stage: 'drop',
  judge: (body) => {
    const found = new Map<Block, string>();
    const times = entryTimes(body);
    const own = new Set([...times, ...findSpeakers(body)]);
    // No advertisement says when it was written.
    const messages = elementsAround(times);
    const isDescription = descriptionTest(body.summary);
    const namesOf = remembering(namesIn);
    const owned = wordsOfOwn(body);
    const heads = new Set(Array.from(findSubheadings(body), ({ template }) => template));
    const hasSentences = remembering(holdsSentences);
    const homes = findHomes(body);
    const named = groupBy(body.chosen, (block) =>
      own.has(block) || isDescription(block)
        ? null
        : foreignWord(body, block, namesOf, owned, messages, hasSentences, heads, homes),
    );
    for (const [word, blocks] of named) {
      // What most of the article is called, part by part, says nothing of them.
      const isMost = sizeOf(blocks) > MOST_OF_TEXT * body.size;
      if (isMost && !(OF_OTHERS.test(word) && !(OF_READERS.test(word) && isAll(body, blocks))))
        continue;
      for (const block of blocks) found.set(block, `stands in a part named "${word}"`);
    }
    return found;
  },
} satisfies BlockRule;

const COMMENTS = [1, 2, 3, 4, 5].map((n) => `${SPOKEN} It was number ${n} of them.`);
const comment = (text: string): string => `<div class="comment"><div><p>${text}</p></div></div>`;

export const examples: readonly BlockExample[] = [
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><div class="step-nav"><div class="step-nav-item"><h2>Step by step</h2></div></div><p>${SAID}</p><p>${SPOKEN}</p><div class="related"><h2>More of it</h2></div></div>`,
    picked: ['More of it'],
  },
  {
    page: `<div><p>${SAID}</p><div><p>“The map is right even in fog.”</p><b class="author-name">Berit Gran</b></div><div><p class="quote">It sank.</p><b class="author">Carl Malm</b></div><p>${SPOKEN}</p><b class="author">Ann Onym</b></div>`,
    picked: ['Ann Onym'],
  },
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><div class="caption"><p>Sailors by ship</p></div><div><table><tr><th>Ship</th><th>Sailors</th></tr><tr><td>Gudrun</td><td>21</td></tr></table></div></div>`,
    picked: [],
  },
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><p>${SAID}</p><section data-hook="comments"><h3>What you say</h3><p>Write a line...</p></section><table class="navbox"><tr><th>Islands</th><td><a href="/1">Goose Island</a></td></tr></table></div>`,
    picked: ['What you say', 'Write a line...', 'Islands', 'Goose Island'],
  },
  {
    page: `<div><div class="ads"><p>${SAID}</p></div><div class="ads"><p>${SPOKEN}</p></div><div class="ads"><p>${SAID} ${SPOKEN}</p></div><div class="ads"><p>${SPOKEN} ${SAID}</p></div></div>`,
    picked: [],
  },
  {
    page: `<div><p>${SAID}</p><figure class="fig has-shares"><img src="/a.jpg"><div class="block-share"><a href="/s">Post</a></div></figure><p>${SPOKEN}</p><p>${SAID}</p><p>${SPOKEN}</p></div>`,
    picked: ['Post'],
  },
  {
    page: `<article><p>${SAID}</p><section id="how-to-vote"><h2>How to vote</h2><p>${SPOKEN}</p></section></article>`,
    picked: [],
  },
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><p>${SAID}</p><p>${SPOKEN}</p><div class="newsletter-box"><p>News in your inbox.</p></div></div>`,
    picked: ['News in your inbox.'],
  },
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><p>${SAID}</p><p>${SPOKEN}</p><div class="paywall"><p>${SAID}</p></div></div>`,
    picked: [],
  },
  {
    page: `<div><p>${SAID}</p><h2 id="comments-of-the-mayor" class="headline">Comments of the mayor</h2><p>${SPOKEN}</p><p>${SAID}</p><p>${SPOKEN}</p></div>`,
    picked: [],
  },
  {
    page: `<div><div class="col">${`<p>${SAID}</p><p>${SPOKEN}</p>`.repeat(5)}</div><div class="topic"><div><div class="col"><h2>A pier in short</h2><p>It stands in the mud on eleven legs, and none of them is straight.</p></div></div></div></div>`,
    picked: [],
  },
  {
    page: `<div><div class="section-headline">The timber</div><ul><li>Oak of the valley</li></ul><p>${SAID}</p><div class="section-headline">The pier</div><p>${SPOKEN}</p><div class="section-headline">The eels</div><p>${SAID}</p></div>`,
    picked: [],
  },
  {
    page: `<div><p>${SAID}</p><h2 class="targetBelowNavbar_x1">The pier</h2><p>${SPOKEN}</p><p>${SAID}</p><p>${SPOKEN}</p></div>`,
    picked: [],
  },
  {
    page: `<div>${`<p>${SAID}</p><p>${SPOKEN}</p>`.repeat(3)}<div class="step-nav"><h3>Find the number</h3><div class="step-nav-panel"><p>It is below the deck, and often below the paint.</p></div><h3>Come to the pier</h3><div class="step-nav-panel"><p>Bring:</p><ul><li><a href="/p">a passport</a></li></ul></div></div><div class="local-nav"><p><a href="/w">Weather for the five piers.</a></p><p>News</p></div></div>`,
    picked: ['Weather for the five piers.', 'News'],
  },
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><div class="field label-visually_hidden"><img src="/a.jpg"><div class="visually-hidden">Image</div></div><p>${SAID}</p><p>${SPOKEN}</p></div>`,
    picked: ['Image'],
  },
  {
    page: `<div>${`<p>${SAID}</p><p>${SPOKEN}</p>`.repeat(3)}<div class="sidebar"><div><p class="title"><b>IN SHORT Planks</b></p></div><a id="x"></a><div class="para">A plank of oak lasts for eleven years and a winter.</div></div><p><a id="use_of_tools"><b>Take a saw.</b></a></p><section id="saws-and-other-tools"><h3>鋸</h3><p>A saw of steel lasts for eleven years and a winter.</p></section><p>${SAID}</p></div><div class="sidebar"><p>A boat is for sale since the storm of May.</p></div>`,
    picked: ['A boat is for sale since the storm of May.'],
  },
  { page: COMMENTS.map(comment).join(''), picked: [] },
  {
    page: `<p data-out>The eels are back in the old basin, it seems.</p>${COMMENTS.map(comment).join('')}`,
    picked: COMMENTS,
  },
  { page: `<div class="newsletter"><p>${SAID}</p><p>${SPOKEN}</p></div>`, picked: [] },
  {
    page: `<div><p>${SAID}</p><div class="code-caption"><span>Listing 1: the tide</span></div><pre>tide()</pre><p>${SPOKEN}</p></div>`,
    picked: [],
  },
];
