/** Drops offers to subscribe: parts named after a wall that state a price. */

import type { Block } from '../body/block.ts';
import { ancestors, type Body } from '../body/body.ts';
import { wordsOf } from '../page/class-words.ts';
import { isWithin } from '../urls/domain.ts';
import { patternTest } from '../vocabulary/patterns.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

const WALL =
  /^(?:paywall|regwall|piano|premium|plus|abo|subscri(?:be|ption|ptions|bers?)|offer|offers|angebot|membership|barrier|gate|wall|meter)$/;
const MAX_SHARE = 0.7;
const PRICE =
  /(?:[€$£¥₹₽₩₺]|\b(?:eur|usd|chf|kr|r\$)\.?)\s?\d|\d(?:[.,]\d\d)?\s?(?:[€$£¥₹₽₩₺]|euros?\b|eur\b|kr(?:on(?:er|or|a))?\b|zł|kč|ft\b|lei\b|лв|руб|грн|円|元|원)/iu;

const isShort = ({ size }: Block): boolean => size < 300;

/** The outermost part around a block that is named after a wall. */
const wallOf = (body: Body, block: Block): Element | undefined =>
  ancestors(body, block, MAX_SHARE)
    .filter((part) => !/^(?:p|li|h\d|span|a)$/.test(part.localName))
    .findLast((part) => wordsOf(part).some((word) => WALL.test(word)));

const speaksOfSubscribers = patternTest('news');

/** The outermost box around a price that closes the article and speaks of subscriptions. */
const lastBoxOf = (body: Body, block: Block): Element | undefined => {
  const box = ancestors(body, block, 0.5).at(-1);
  return box?.matches('div, section') &&
    box.querySelector('a') &&
    speaksOfSubscribers(box.textContent?.toLowerCase() ?? '') &&
    body.blocks.slice(block.at).every((one) => !body.chosen.has(one) || box.contains(one.element))
    ? box
    : undefined;
};

const hrefOf = (link: Element): string => link.getAttribute('href') ?? '';

/** A price, in a box with an image and words that lead to the same other site. */
const isShopCard = (body: Body, block: Block): boolean => {
  if (block.linked === 0 || !isShort(block)) return false;
  const href = hrefOf(block.element.querySelector('a[href^="http"]') ?? block.element);
  const box = ancestors(body, block, body.shareOf(block.element)).at(-1);
  return (
    href !== '' &&
    !isWithin(href, body.page.domain) &&
    Array.from(box?.querySelectorAll('a img') ?? []).some(
      (image) => hrefOf(image.closest('a') ?? image) === href,
    )
  );
};

export default {
  stage: 'drop',
  judge: (body) => {
    const found = new Map<Block, string>();
    for (const block of body.chosen)
      if (PRICE.test(block.text) && isShopCard(body, block)) found.set(block, 'offers goods');
    const priced = new Set<Element>();
    for (const block of body.chosen) {
      const isPriced = isShort(block) && PRICE.test(block.text);
      const wall = isPriced && (wallOf(body, block) ?? lastBoxOf(body, block));
      if (wall) priced.add(wall);
    }
    for (const wall of priced) {
      const blocks = Array.from(body.chosen).filter(({ element }) => wall.contains(element));
      if (blocks.every(isShort))
        for (const block of blocks) found.set(block, 'offers a subscription');
    }
    return found;
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<div class="x"><p>${SAID}</p><p>${SPOKEN}</p><div class="k"><a href="https://shop.test/1"><img src="/f.jpg"></a><p>A flute for beginners, 149 €. <a href="https://shop.test/1">Buy</a></p></div><p>${SAID} It costs 3 €.</p></div>`,
    picked: ['A flute for beginners, 149 €. Buy'],
  },
  {
    page: `<p>${SAID}</p><p>${SPOKEN}</p><div class="js-paywall"><h2>Read on</h2><p>Only 2,95 Euro a week.</p></div>`,
    picked: ['Read on', 'Only 2,95 Euro a week.'],
  },
  {
    page: `<html lang="en"><div><div><p>${SAID}</p><p>${SPOKEN}</p></div><div class="x"><p>This article is for subscribers.</p><p>Only $2 a month.</p><ul><li>All the news</li></ul><a href="/join">Join</a></div></div></html>`,
    picked: ['This article is for subscribers.', 'Only $2 a month.', 'All the news', 'Join'],
  },
  {
    page: `<html lang="en"><div><p>${SAID}</p><div><p>The newsletter of the harbour costs $2 a month. <a href="/join">Join</a></p></div><p>${SPOKEN}</p></div></html>`,
    picked: [],
  },
  {
    page: `<div class="paywall"><p>${SAID}</p><p>${SPOKEN}</p><p>The bridge costs €2 to cross.</p></div>`,
    picked: [],
  },
];
