/** Drops short lines that are no sentence, and lines about a date, outside the article's own templates. */

import type { Block } from '../body/block.ts';
import { entryTimes } from '../body/block-queries.ts';
import type { Body } from '../body/body.ts';
import { findOwnLines } from '../body/box-lines.ts';
import { findSubheadings } from '../body/homes.ts';
import { isContentImage } from '../body/images.ts';
import { recipeIn } from '../body/recipe.ts';
import { findSpeakers } from '../body/speakers.ts';
import { endsSentence, isStatement, namesDate } from '../text/sentences.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

const isBold = (element: Element): boolean => /^(?:strong|b)$/.test(element.localName);

/** `4 min read`, `Lesezeit: 4 Minuten`, `约 1200 字，阅读时间 4 分钟` */
export const READING_TIME =
  /^(?:.{1,20}[,，·|]\s?)?(?:\P{N}{0,30}[約约需要间間读讀\P{L}])?\d{1,3}[-\s’']{0,2}(?:min(?:ut\w*|s)?\b|мин|хв|λεπτ|dk|dakika|phút|menit|นาที|دق|דק|分钟|分鐘|分|분)/iu;
/** So many lines alike are the article's own. */
const RUN = 4;

/** What an image shows stands below it, in brackets or amid the text. */
const isNote = ({ blocks, trusted }: Body, { text, at, linked }: Block): boolean => {
  const isText = (n: number): boolean => trusted.has(blocks[n]?.template ?? '');
  const image = blocks[at - 1];
  return (
    Boolean(image?.images) &&
    (/^[（(][^()（）]{4,}[）)]$/.test(text) ||
      (!linked && !image?.text && isText(at - 2) && isText(at + 1)))
  );
};

const isHeaded = ({ blocks, chosen }: Body, { at }: Block): boolean => {
  const before = blocks[at - 1];
  return before?.kind === 'heading' && before.element.localName !== 'h1' && chosen.has(before);
};

/** `Score: 8/10` below the name of what is reviewed. */
const SCORE = /^[^:：]{2,20}[:：]\s?\d{1,3}(?:[.,]\d)?(?:\s?\/\s?\d{1,3})?$/;

/** A sentence. */
const LEAST_SAID = 40;

const why = (body: Body, block: Block): string | undefined => {
  if (!block.text || block.kind !== 'prose' || body.trusted.has(block.template)) return undefined;
  // The words behind an image are its caption.
  if (block.images && isContentImage(block)) return undefined;
  if (isNote(body, block)) return undefined;
  const says = SCORE.test(block.text) || (block.size >= LEAST_SAID && isStatement(block.text));
  if (says && isHeaded(body, block)) return undefined;
  // `Dear Ann,`
  if (/[,，]$/.test(block.text) && body.chosen.has(body.blocks[block.at + 1] ?? block)) return;
  if (block.size < 50 && !endsSentence(block.text)) return 'short, and no sentence';
  if (block.size < 60 && READING_TIME.test(block.text)) return 'reading time';
  if (block.size < 90 && namesDate(block.text)) return 'a line that states a date';
  return undefined;
};

/** The lines of sections that have nothing besides, among others under headings of the same kind: a name and a street. */
const linesOfSections = (body: Body, found: ReadonlyMap<Block, string>): readonly Block[] => {
  const kept: Block[] = [];
  let heading: Block | undefined;
  let lines: Block[] = [];
  for (const block of body.blocks) {
    if (!body.chosen.has(block) || !block.text) continue;
    if (block.kind !== 'heading') {
      lines.push(block);
      continue;
    }
    const isAmong = heading?.template === block.template && heading.linked < 0.5;
    if (isAmong && lines.every((line) => found.has(line) && line.linked < 0.5)) kept.push(...lines);
    heading = block;
    lines = [];
  }
  return kept;
};

export default {
  stage: 'drop',
  sparesManuals: true,
  judge: (body) => {
    const found = new Map<Block, string>();
    const alike = new Map<string, number>();
    const own = new Set([
      ...entryTimes(body),
      ...findSubheadings(body),
      ...findSpeakers(body),
      ...recipeIn(body),
      ...findOwnLines(body),
    ]);
    for (const block of body.chosen) {
      if (own.has(block)) continue;
      const reason = why(body, block);
      if (reason) found.set(block, reason);
      if (reason && block.linked < 0.5)
        alike.set(block.template, (alike.get(block.template) ?? 0) + 1);
    }
    for (const block of found.keys()) {
      const home = block.element.parentElement;
      // Sub-headings made of plain paragraphs come in numbers, among the text.
      const enough = isBold(block.element) ? 1 : RUN;
      if ((alike.get(block.template) ?? 0) >= enough && home && body.shareOf(home) > 0.5)
        found.delete(block);
    }
    for (const line of linesOfSections(body, found)) found.delete(line);
    return found;
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<div><div><h3>The pier</h3></div><p>${SAID}</p><p>${SPOKEN}</p><div><h3>Who answers for it</h3></div><div class="m"><div class="n">Ann Onym</div></div><div class="m"><div class="n">4 Pier Road</div></div><div><h3>The boats</h3></div><p>${SPOKEN}</p></div>`,
    picked: [],
  },
  {
    page: `<div><p>${SAID}</p><div class="b"><div><p class="title"><b>IN SHORT Planks</b></p></div><a id="x"></a><div class="w">A plank of oak lasts for eleven years and a winter.</div></div><p>${SPOKEN}</p></div>`,
    picked: [],
  },
  {
    page: `<p>${SAID}</p><div>« The pier leans. »</div><p>${SPOKEN}</p>`,
    picked: [],
  },
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><div class="headline">The house</div><p>${SAID}</p><p>${SPOKEN}</p></div>`,
    picked: [],
  },
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><div><div><p class="x">It was tried with rustc 1.94 on the boat.</p></div></div><p>${SPOKEN}</p></div>`,
    picked: [],
  },
  {
    page: `<div><p>${SAID}</p><aside><h3>What you need</h3><ul><li>Tar: three litres</li><li>Oil: one litre</li></ul><p class="x">Lähde: Puuveneveistäjät</p></aside><p>${SPOKEN}</p></div>`,
    picked: [],
  },
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><div><h4>The night train</h4><div><p class="s">It leaves for town at 1.20 and takes bicycles.</p><p class="t">Last changed on 3 May 2024 by Ann Onym.</p></div></div><p>${SPOKEN}</p></div>`,
    picked: ['Last changed on 3 May 2024 by Ann Onym.'],
  },
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><div><h2>Lantern</h2><p class="s">Score: 8/10</p></div><p>${SPOKEN}</p></div>`,
    picked: [],
  },
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><p class="m">Harbour news</p><p>${SAID}</p><p>${SPOKEN}</p></div>`,
    picked: ['Harbour news'],
  },
  {
    page: `<div><p class="m">この記事は約3分で読めます。</p><p>${SAID}</p><p>${SPOKEN}</p></div>`,
    picked: ['この記事は約3分で読めます。'],
  },
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><p>No one spoke</p><p>${SAID}</p><p>${SPOKEN}</p></div>`,
    picked: [],
  },
  {
    page: `<div><p>${SAID}</p><p><img src="/a.jpg"></p><p class="m">(The second of the piers)</p><p>${SPOKEN}</p></div>`,
    picked: [],
  },
  {
    page: `<div><p class="m">Harbour</p><p class="m"><img src="/a.jpg"></p><p class="m">By boat</p><p>${SAID}</p><p>${SPOKEN}</p><div><img src="/b.jpg" width="800" height="500"></div><div><span>The pier in May</span></div><p>${SPOKEN} Twice.</p></div>`,
    picked: ['Harbour', 'By boat'],
  },
];
