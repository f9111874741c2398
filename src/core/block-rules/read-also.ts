/** Drops lines that lead to another article: "read also", "lesen Sie auch". */

import type { Block } from '../body/block.ts';
import { proseAfter } from '../body/block-queries.ts';
import type { Body } from '../body/body.ts';
import { linksIn } from '../body/pointers.ts';
import { siteUrlOf } from '../page/site-link.ts';
import { isLatin } from '../text/letters.ts';
import { once } from '../text/once.ts';
import { endsSentence } from '../text/sentences.ts';
import { readAlsoWords } from '../vocabulary/index.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

const MAX_SIZE = 300;

/** Characters that point elsewhere. */
const POINTS = /^(?:>>|»|›|▶|►|➤|➡|→|⇒|👉|🔗|📌|\+\+\+)/u;

const LATIN_LEAD_IN = /^[^a-z\dªµº²³¹¼-¾ß-öø-\u024f]+/;
const anyLeadIn = once(() => /^[^\p{L}\p{N}]+/u);
const endsInLetter = once(() => /[\p{Ll}\p{sc=Arabic}]$/u);
/** The characters before the first word of a lower-case text. */
const leadIn = (lower: string): RegExp => (isLatin(lower) ? LATIN_LEAD_IN : anyLeadIn());

const opener = (text: string): string | undefined => {
  // A capital I with a dot leaves its dot behind.
  const lower = text
    .slice(0, 80)
    .toLowerCase()
    .replace(/\u0307/g, '');
  const line = /^[a-z\d]/.test(lower) ? lower : lower.replace(leadIn(lower), '');
  for (const words of readAlsoWords(line)) {
    if (!line.startsWith(words)) continue;
    const after = line.slice(words.length);
    if (!/^[\p{L}\p{N}]/u.test(after) || !endsInLetter().test(words)) return after;
  }
  return undefined;
};

/** Whether a heading names sources: the first item below it leads to another site. */
const headsSources = ({ blocks, page }: Body, { at }: Block): boolean => {
  const next = blocks[at + 1];
  return next?.kind === 'item' && linksIn(next).every((link) => !siteUrlOf(link, page));
};

const leadsAway = (body: Body, block: Block): boolean => {
  if (block.size > MAX_SIZE || block.kind === 'cell' || block.kind === 'code') return false;
  if (POINTS.test(block.text) && block.linked > 0.25) return true;
  const rest = opener(block.text);
  if (rest === undefined) return false;
  return (
    block.linked > 0.25 ||
    /^\s*[:：>»→]/.test(rest) ||
    (block.size < 60 &&
      (block.kind === 'heading'
        ? (!/[\p{L}\p{N}]/u.test(rest) || !proseAfter(body, block, 80)) &&
          !headsSources(body, block)
        : rest === '' || !endsSentence(block.text)))
  );
};

/** The list of cards right below a heading: each has a linked heading, and perhaps a line of its article. */
const cardsBelow = ({ kind, element }: Block): Element[] => {
  const list = kind === 'heading' ? element.nextElementSibling : null;
  return list?.matches('ul, ol') && list.querySelector('li > :is(h3, h4) > a[href]') ? [list] : [];
};

export default {
  stage: 'drop',
  sparesManuals: true,
  judge: (body) => {
    const chosen = Array.from(body.chosen);
    const away = new Set(chosen.filter((block) => leadsAway(body, block)));
    const cards = Array.from(away).flatMap(cardsBelow);
    return new Map(
      chosen
        .filter((block) => away.has(block) || cards.some((list) => list.contains(block.element)))
        .map((block) => [block, 'another article']),
    );
  },
} satisfies BlockRule;

const leading = (also: string): string =>
  `<p>${SAID}</p><p>${SPOKEN}</p><p>${also} <a href="/x">22 → 23</a></p>`;

export const examples: readonly BlockExample[] = [
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><h2>Elsewhere on the Daily</h2><ul><li><h3><a href="/eels">The eels</a></h3><p>Why do they leave the harbour in May?</p></li></ul></div>`,
    picked: ['Elsewhere on the Daily', 'The eels', 'Why do they leave the harbour in May?'],
  },
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><h2>Further reading</h2><ul><li><a href="https://b.example/1">Piers of the north</a></li></ul><h2>Further reading</h2><ul><li><a href="/1">Piers of the south</a></li></ul></div>`,
    picked: ['Further reading'],
  },
  {
    page: `<div><p>${SAID}</p><p>ასევე წაიკითხეთ: ხიდი, რომელსაც</p><p>Оқи отырыңыз: Жаңа жол</p><p>${SPOKEN}</p></div>`,
    picked: ['ასევე წაიკითხეთ: ხიდი, რომელსაც', 'Оқи отырыңыз: Жаңа жол'],
  },
  {
    page: `<p>${SAID}</p><h2>Watch for ice on the ramps</h2><p>${SPOKEN}</p>`,
    picked: [],
  },
  {
    page: `<p>${SAID}</p><p>${SPOKEN}</p><p>&gt;&gt; All <a href="/x">dates of the ferry</a></p><p>${SAID}</p>`,
    picked: ['>> All dates of the ferry'],
  },
  {
    page: `<p>${SAID}</p><p>${SPOKEN}</p><p>Read also: <a href="/x">the ferry</a></p><p><b>ALSO:</b></p>`,
    picked: ['Read also: the ferry', 'ALSO:'],
  },
  { page: `${leading('İlginizi çekebilir:')}`, picked: ['İlginizi çekebilir: 22 → 23'] },
  { page: `${leading('Διαβάστε επίσης:')}`, picked: ['Διαβάστε επίσης: 22 → 23'] },
  { page: `${leading('اقرأ أيضًا:')}`, picked: ['اقرأ أيضًا: 22 → 23'] },
  { page: `${leading('यह भी पढ़ें:')}`, picked: ['यह भी पढ़ें: 22 → 23'] },
  { page: `${leading('延伸阅读：')}`, picked: ['延伸阅读： 22 → 23'] },
  {
    page: `<p>${SAID}</p><p>${SPOKEN}</p><p>Related questions were put off until the summer.</p>`,
    picked: [],
  },
];
