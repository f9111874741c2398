/** Drops lines that are a link and little else: teasers, "read also", tags. */

import { type Block, kinds } from '../body/block.ts';
import { entryTimes } from '../body/block-queries.ts';
import type { Body } from '../body/body.ts';
import { headsText, isOwnStatement } from '../body/homes.ts';
import { areSources, linksIn, namesFile, writesUrl } from '../body/pointers.ts';
import { CALLOUT } from '../page/callout.ts';
import { toAbsolute } from '../page/images/image-url.ts';
import { groupBy } from '../text/group.ts';
import { endsSentence } from '../text/sentences.ts';
import { isWithin } from '../urls/domain.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

const NO_TEASERS = kinds('cell', 'caption', 'code', 'embed');

/** A button made of a link. */
const leadsNowhere = (block: Block): boolean =>
  block.size < 40 &&
  block.linked > 0.85 &&
  block.kind !== 'heading' &&
  linksIn(block).every((link) => /^(?:#!?$|javascript:)/.test(link.getAttribute('href') ?? 'x'));

/** Links, and nothing between them but characters that part: `« Older | Newer »`. */
const isAllLinks = (block: Block): boolean =>
  !/[\p{L}\p{N}]/u.test(
    linksIn(block).reduce((text, link) => text.replace(link.textContent ?? '', ''), block.text),
  );

/** `Related: the ferry is back`, in any language: a label, and a link to another page of the site. */
const isLabelled = ({ page }: Body, block: Block): boolean =>
  block.kind === 'prose' &&
  block.linked > 0.4 &&
  block.size < 200 &&
  /^[^:：.!?]{2,30}(?:[:：]|\s[–—-])\s?\S/.test(block.text) &&
  !endsSentence(block.text) &&
  linksIn(block).every((link) => {
    const url = toAbsolute(link.getAttribute('href') ?? '', page.base);
    return url !== undefined && isWithin(url, page.domain) && !/\.\w{2,4}$/.test(url);
  });

const isTeaser = (body: Body, block: Block, alike: ReadonlyMap<string, number>): boolean => {
  if (isLabelled(body, block)) return true;
  if (block.size >= 250 || !block.linked) return false;
  if (block.linked <= 0.85 && !isAllLinks(block)) return false;
  if (NO_TEASERS.has(block.kind) || block.element.closest(`[${CALLOUT}]`)) return false;
  // A URL written out is what the article says.
  if (writesUrl(block) || namesFile(block) || areSources(body, block)) return false;
  // An article that lists things links each of their headings.
  if (block.kind === 'heading')
    return !headsText(body, block, (alike.get(block.template) ?? 0) > 1);
  // Lists are judged whole.
  return block.kind !== 'item' && !isOwnStatement(body, block);
};

const LEAST_ENTRIES = 3;

/** Whether each of these lines stands in a part of its own, and the parts make up the article: it lists others. */
const areEntries = (body: Body, lines: readonly Block[]): boolean => {
  const parts = new Set(lines.map(({ element }) => element.parentElement));
  if (parts.size < LEAST_ENTRIES || parts.size < lines.length) return false;
  let share = 0;
  for (const part of parts) if (part) share += body.shareOf(part);
  return share > 0.35;
};

export default {
  stage: 'drop',
  sparesManuals: true,
  judge: (body) => {
    const alike = new Map<string, number>();
    for (const { kind, linked, template } of body.chosen)
      if (kind === 'heading' && linked > 0.85) alike.set(template, (alike.get(template) ?? 0) + 1);
    const found = new Map<Block, string>();
    const heads = entryTimes(body);
    for (const block of body.chosen)
      if (!heads.has(block) && isTeaser(body, block, alike))
        found.set(block, 'is a link and nothing else');
    // Where most headings that look alike have text below them, the others have less of it.
    const areFew = (lines: readonly Block[]): boolean =>
      (alike.get(lines[0]?.template ?? '') ?? 0) > 2 * lines.length;
    for (const lines of groupBy(found.keys(), ({ template }) => template).values())
      if (areEntries(body, lines) || areFew(lines)) for (const line of lines) found.delete(line);
    for (const block of body.chosen)
      if (block.text && leadsNowhere(block)) found.set(block, 'is a button');
    return found;
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><p>« <a href="/1">Older</a> | <a href="/2">Newer</a> »</p><p>1. <a href="/3">Wick</a></p></div>`,
    picked: ['« Older | Newer »'],
  },
  {
    page: `<div>${[SAID, SPOKEN, 'Wet.'].map((text, n) => `<h2><a href="/${n}">Pier ${n}</a></h2><p>${text}</p>`).join('')}<p>${SAID}</p></div>`,
    picked: [],
  },
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><p>论文链接：<a href="https://doi.example/10.5">https://doi.example/10.5</a></p><p>-&gt; <a href="https://doi.example/10.6">doi.example/10.6</a></p></div>`,
    picked: [],
  },
  {
    page: `<div><p>${SAID}</p><p><b>Kwa hiyo - <a href="/n/4">Mashua mpya</a></b></p><p>Price list: <a href="/p.pdf">prices</a></p><p>${SPOKEN}</p><ul><li>${SAID} <div><a href="#">Share</a></div></li></ul></div>`,
    picked: ['Kwa hiyo - Mashua mpya', 'Share'],
  },
  {
    page: `<h2><a href="https://hotel.example/">1. The old mill</a></h2><p>${SAID}</p><h2><a href="https://inn.example/">2. The pier</a></h2><p>${SPOKEN}</p>`,
    picked: [],
  },
  {
    page: `<p>${SAID}</p><p>${SPOKEN}</p><p><a href="/x">Why the ferry stays in port</a></p><p>${SAID}</p><p>${SPOKEN}</p>`,
    picked: ['Why the ferry stays in port'],
  },
  {
    page: `<p>Three reports of this week:</p>${['Eels', 'Tides', 'Nets'].map((one) => `<article><a href="/${one}">${one}</a><div>${SAID}</div></article>`).join('')}`,
    picked: [],
  },
  {
    page: `<p>${SAID}</p><p>${SPOKEN}</p><h3>Sources</h3><p><a href="https://eels.example/">Eels of the North</a><br><a href="https://nets.example/">Nets and Knots</a></p>`,
    picked: [],
  },
  {
    page: `<p>${SAID}</p><p>${SPOKEN}</p><div ${CALLOUT}="note"><p><a href="/x">How the piers are measured</a></p></div>`,
    picked: [],
  },
  {
    page: `<p>${SAID}</p><p>${SPOKEN}</p><p>As <a href="/x">reported</a>, the ferry stays.</p>`,
    picked: [],
  },
];
