/** Drops the parts below the text whose labels say that they present its writer, or hold what its readers say. */

import type { Block } from '../body/block.ts';
import { ancestors, type Body } from '../body/body.ts';
import { fold } from '../text/plain-text.ts';
import { endsSentence, namesDate } from '../text/sentences.ts';
import { WORDS } from '../vocabulary/index.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

const MAX_LABEL = 60;
/** Before the part there is a text. */
const LEAST_BEFORE = 150;
/** In no part of their own, so many lines are about a writer. */
const MAX_LINES = 3;

const isLabel = ({ kind, size, text }: Block): boolean =>
  (kind === 'heading' || kind === 'prose') &&
  size <= MAX_LABEL &&
  text !== '' &&
  !endsSentence(text);

const nameOf = ({ text }: Block): string => fold(text.replace(/[\p{N}()[\]:：]/gu, ''));

/** What belongs to a label: the part that it opens, else so many lines up to the next label. */
const belowLabel = (
  body: Body,
  order: readonly Block[],
  n: number,
  most: number,
): readonly Block[] => {
  const label = order[n] as Block;
  const before = order.slice(0, n).findLast(({ text }) => text);
  const part = ancestors(body, label, 1).findLast(
    (element) => !before || !element.contains(before.element),
  );
  const rest = order.slice(n + 1);
  const end = rest.findIndex(({ element }) => !part?.contains(element));
  const inside = end < 0 ? rest : rest.slice(0, end);
  if (inside.some(({ text }) => text)) return inside;
  const lines = rest.slice(0, most);
  const next = lines.findIndex((line) => line.parted || line.kind === 'heading' || isLabel(line));
  return next < 0 ? lines : lines.slice(0, next);
};

/** `0 comments` below `Comments`. */
const counts = (line: string, label: string): boolean =>
  /\p{N}/u.test(line) && fold(line).includes(fold(label));

const sizeOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { size }) => sum + size, 0);

type Kind = {
  readonly why: string;
  readonly names: ReadonlySet<string>;
  readonly lines: number;
  /** A chapter may be called so, too. */
  readonly isOther: (label: Block, below: readonly Block[], before: number) => boolean;
};

const kindsOfParts = (): readonly Kind[] =>
  (
    [
      [
        'about its writer',
        WORDS.aboutAuthor,
        MAX_LINES,
        (_, below, before) => sizeOf(below) <= before,
      ],
      [
        'from its readers',
        WORDS.comments,
        0,
        ({ text }, below) =>
          // `236`, but not the number of a section: `6.7`.
          (/\p{N}/u.test(text) && !/^\d+\.\d/.test(text)) ||
          below.some((line) => line.size < 90 && (namesDate(line.text) || counts(line.text, text))),
      ],
      [
        'another article',
        WORDS.readAlso,
        0,
        (_, below, before) =>
          sizeOf(below) <= before &&
          below.some(({ kind, linked }) => kind === 'heading' && linked > 0.9),
      ],
    ] as const satisfies readonly (readonly [
      string,
      ReadonlySet<string>,
      number,
      Kind['isOther'],
    ])[]
  ).map(([why, words, lines, isOther]) => ({
    why,
    names: new Set([...words].map(fold)),
    lines,
    isOther,
  }));

export default {
  stage: 'drop',
  judge: (body) => {
    const found = new Map<Block, string>();
    const kinds = kindsOfParts();
    const kindOf = (block: Block): Kind | undefined =>
      isLabel(block) ? kinds.find(({ names }) => names.has(nameOf(block))) : undefined;
    // The engine may have left out a label and kept the part.
    const order = body.blocks.filter((block) => body.chosen.has(block) || kindOf(block));
    let before = 0;
    order.forEach((label, n) => {
      const size = before;
      before += label.size;
      const kind = found.has(label) || size < LEAST_BEFORE ? undefined : kindOf(label);
      const below = kind ? belowLabel(body, order, n, kind.lines) : [];
      if (!kind?.isOther(label, below, size)) return;
      for (const block of [label, ...below]) if (body.chosen.has(block)) found.set(block, kind.why);
    });
    return found;
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<html lang="zh"><article><p>${SAID}</p><p>${SPOKEN}</p></article><section><h2>留言</h2><p>共 0 則留言</p><p>規範 發布</p></section></html>`,
    picked: ['留言', '共 0 則留言', '規範 發布'],
  },
  {
    page: `<html lang="en"><article><div><p>${SAID}</p><p>${SPOKEN}</p></div><div><div>Read also</div><a href="/eels"><h2>Eels are back</h2></a><p>${SPOKEN} Again.</p></div></article>`,
    picked: ['Read also', 'Eels are back', `${SPOKEN} Again.`],
  },
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><p><b>About the author</b></p><p>Ann Onym lives by the river and has written about it since 2013.</p></div>`,
    picked: [
      'About the author',
      'Ann Onym lives by the river and has written about it since 2013.',
    ],
  },
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p></div><div><h3>2 Comments</h3><div><b>Bo</b> <i>4 May 2024</i><p>${SAID} Yes.</p></div><div><b>Cem</b> <i>5 May 2024</i><p>${SPOKEN} No.</p></div></div>`,
    picked: ['2 Comments', 'Bo 4 May 2024', `${SAID} Yes.`, 'Cem 5 May 2024', `${SPOKEN} No.`],
  },
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><h2>6.7 Comments</h2><p>${SAID} A line that begins with a mark is one.</p></div>`,
    picked: [],
  },
  // What leads to them may stand above the text.
  {
    page: `<html lang="de"><article><header><p>${SAID} ${SPOKEN}</p><span>236 Kommentare</span></header><p>${SAID}</p><p>${SPOKEN}</p></article>`,
    picked: ['236 Kommentare'],
  },
];
