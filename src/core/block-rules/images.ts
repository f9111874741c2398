/**
 * Adds the images and embeds that stand among the article's text, their captions, and the lead
 * image.
 */

import type { Block } from '../body/block.ts';
import { headlineAt } from '../body/block-queries.ts';
import { type Body, isInside } from '../body/body.ts';
import { isContentImage, isPhotograph, sameFile } from '../body/images.ts';
import { OUTER_ZONES } from '../body/zones.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

/** How far before the text, in blocks, the lead image may stand. */
const REACH = 30;
/** Layers between the element around the text and the one that holds the headline, too. */
const LAYERS = 3;

/** Whether the article's container holds the headline as well, and so what stands between it and the text. */
const isBelowHeadline = (body: Body, block: Block, from: number): boolean => {
  let top: Element | null = block.element;
  while (top && top.localName !== 'body' && body.shareOf(top) < 0.6) top = top.parentElement;
  const headline = body.blocks[from]?.element ?? null;
  for (let n = 0; headline && top && top.localName !== 'body' && n < LAYERS; n++) {
    if (top.contains(headline)) return true;
    top = top.parentElement;
  }
  return false;
};

const isLead = (body: Body, block: Block): boolean => {
  const images = block.element.getElementsByTagName('img');
  for (const image of block.element.localName === 'img' ? [block.element] : images)
    if (body.lead && sameFile(image.getAttribute('src') ?? '', body.lead)) return true;
  return false;
};

/** Right behind the last paragraph, beside it, in a part without words. */
const endsText = ({ blocks, last }: Body, { element, at }: Block): boolean => {
  const home = blocks[last]?.element.parentElement;
  let part: Element | null = element;
  while (part && part.parentElement !== home) part = part.parentElement;
  return part?.textContent?.trim() === '' && blocks.slice(last + 1, at).every(({ text }) => !text);
};

const why = (body: Body, block: Block, from: number): string | undefined => {
  if (block.hidden || OUTER_ZONES.has(block.zone)) return undefined;
  if (block.kind !== 'embed' && (block.text || !isContentImage(block))) return undefined;
  if (block.at > body.first && block.at < body.last)
    return isInside(body, block) ? 'picture amid the text' : undefined;
  if (block.at > body.last)
    return isPhotograph(block) && endsText(body, block) ? 'picture behind the text' : undefined;
  if (block.at < body.first - REACH) return undefined;
  if (isLead(body, block)) return 'the lead picture';
  if (block.at < from) return undefined;
  const shown =
    block.element.closest('figure') ||
    ((block.kind === 'embed' || isPhotograph(block)) && isBelowHeadline(body, block, from));
  return shown ? 'below the headline' : undefined;
};

export default {
  stage: 'restore',
  judge: (body) => {
    const found = new Map<Block, string>();
    const figures = new Set<Element>();
    const title = body.blocks.findLast(
      (block) => block.at <= body.first && block.element.localName === 'h1' && !block.hidden,
    );
    const shown = title ? title.at : headlineAt(body);
    const from = shown < 0 ? body.blocks.length : shown;
    for (const block of body.blocks) {
      const reason = why(body, block, from);
      if (!reason && !(body.chosen.has(block) && block.images)) continue;
      if (reason) found.set(block, reason);
      const figure = block.element.closest('figure');
      if (figure) figures.add(figure);
    }
    for (const block of body.blocks) {
      const figure =
        block.kind === 'caption' && block.text ? block.element.closest('figure') : null;
      if (figure && figures.has(figure)) found.set(block, 'the caption of a picture');
    }
    return found;
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<div><h1 data-out>The bridge</h1><div class="ph" data-out><img src="/a.jpg"></div><div><p>${SAID}</p><p>${SPOKEN}</p></div></div>`,
    about: { title: 'The bridge' },
    picked: [''],
  },
  {
    page: `<div><h1 data-out>The bridge</h1><p data-out><img src="/ann.jpg?w=105&h=105"></p><p data-out><img src="/sign.png"></p><div><p>${SAID}</p><p>${SPOKEN}</p></div></div>`,
    about: { title: 'The bridge' },
    picked: [],
  },
  {
    page: `<div data-out><h1>The bridge</h1><img src="/a.jpg"></div><div><p>${SAID}</p><p>${SPOKEN}</p></div>`,
    about: { title: 'The bridge' },
    picked: [],
  },
  {
    page: `<div><p>${SAID}</p><figure data-out><img src="/a.jpg"><figcaption>The pier.</figcaption></figure><p>${SPOKEN}</p></div>`,
    picked: ['', 'The pier.'],
  },
  {
    page: `<div><div><p>${SAID}</p><p>${SPOKEN}</p><div data-out><img src="/a.jpg" width="800" height="500"></div><div data-out><img src="/ann.jpg"><b>Ann</b></div></div><div data-out><img src="/b.jpg" width="800" height="500"></div></div>`,
    picked: [''],
  },
  {
    page: `<div><p>${SAID}</p><p data-out><a href="/story"><img src="/a.jpg"></a></p><p>${SPOKEN}</p></div>`,
    picked: [],
  },
  {
    page: `<div><p>${SAID}</p><p data-out><a href="https://blogger.googleusercontent.com/img/a/AVvX_1=s1600"><img src="https://blogger.googleusercontent.com/img/a/AVvX_1=s320"></a></p><p>${SPOKEN}</p></div>`,
    picked: [''],
  },
  {
    page: `<div data-out><img src="https://blogger.googleusercontent.com/img/b/R/AVvX_1/s1600/pier.jpg"></div><p>${SAID}</p><p>${SPOKEN}</p>`,
    about: {
      lead: 'https://blogger.googleusercontent.com/img/b/R/AVvX_1/w1200-h630-p-k-no-nu/pier.jpg',
    },
    picked: [''],
  },
];
