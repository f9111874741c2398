/** Takes short lines off the article's ends, where bylines, labels and calls gather. */

import type { Block } from '../body/block.ts';
import {
  descriptionTest,
  entryTimes,
  headlineAt,
  isNamedStandfirst,
  isTimeLine,
  namesWriter,
} from '../body/block-queries.ts';
import type { Body } from '../body/body.ts';
import { findOwnLines } from '../body/box-lines.ts';
import { headBoxLines, isDated } from '../body/head-lines.ts';
import { findSubheadings, isOwnStatement } from '../body/homes.ts';
import { areSources, namesFile, writesUrl } from '../body/pointers.ts';
import { isRole } from '../claims/is-name.ts';
import { CALLOUT } from '../page/callout.ts';
import { endsSentence, isWordy, namesDate } from '../text/sentences.ts';
import { hasLabel, startsWithBy, withoutBy } from '../vocabulary/index.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';
import { READING_TIME } from './short-labels.ts';

/** How far in from an end a rule looks. */
const REACH = 8;

/** `(ann/bo)`: initials and agencies that close a text. */
const INITIALS = /^[(（]\p{L}{2,7}(?:[/,]\s?\p{L}{2,7}){0,3}[)）]$/u;
const MAX_SIGNATURE = 90;

/** A writer's name, behind `By` perhaps, with nothing but a job title or an e-mail address. */
const isSignature = ({ authors }: Body, { text, size }: Block): boolean => {
  const said = withoutBy(text) ?? text;
  const name = size < MAX_SIGNATURE && authors.find((one) => said.startsWith(one));
  if (!name) return false;
  const rest = said
    .slice(name.length)
    .replace(/\S+@\S+/g, '')
    .trim();
  return rest === '' || isRole(rest);
};

type End = 'beginning' | 'end';

/** A date alone, or how long it takes to read: whatever it is made like. A letter may end in its date. */
const isLineAbout = ({ page }: Body, block: Block, end: End): boolean => {
  const { text, size } = block;
  // `2026. október 9.`
  if (end === 'beginning' && size < 50 && isTimeLine(block, page))
    return !(endsSentence(text) && isWordy(text));
  return (
    size < 80 &&
    !endsSentence(text) &&
    (READING_TIME.test(text) ||
      (namesDate(text) &&
        (end === 'beginning' || hasLabel(text, 'published') || hasLabel(text, 'updated'))))
  );
};

const isLoose = (body: Body, block: Block, end: End): boolean => {
  if (!block.text || block.kind === 'caption' || block.kind === 'embed') return false;
  if (block.kind === 'cell' || block.kind === 'code' || block.kind === 'quote') return false;
  if (block.kind === 'heading' || block.element.closest(`[${CALLOUT}]`)) return false;
  if (isSignature(body, block)) return true;
  if (end === 'end' && (namesFile(block) || writesUrl(block) || areSources(body, block)))
    return false;
  if (block.linked > 0.7 && block.size < 300)
    return end === 'beginning' || (block.kind !== 'item' && !isOwnStatement(body, block));
  if (block.kind === 'item') return block.size < 60 && namesDate(block.text);
  if (isLineAbout(body, block, end)) return true;
  if (body.trusted.has(block.template)) return false;
  return block.size < 100 && !endsSentence(block.text);
};

const walkIn = (
  body: Body,
  blocks: readonly Block[],
  found: Map<Block, string>,
  end: End,
): void => {
  const from = headlineAt(body);
  const isDescription = descriptionTest(body.summary);
  const subheadings = end === 'beginning' ? findSubheadings(body) : undefined;
  const times = entryTimes(body);
  const rows = findOwnLines(body);
  const heads = end === 'beginning' ? headBoxLines(body) : undefined;
  let steps = 0;
  for (const block of blocks) {
    if (!block.text || block.kind === 'caption') continue;
    // A standfirst needs no full stop.
    if (
      rows.has(block) ||
      (end === 'beginning' &&
        (subheadings?.has(block) ||
          (times.has(block) && (block.kind === 'item' || namesWriter(block))) ||
          isDescription(block) ||
          (block.size >= 40 && isNamedStandfirst(block)) ||
          (from >= 0 &&
            block.at <= from + 2 &&
            block.size >= 50 &&
            block.linked < 0.3 &&
            !namesDate(block.text) &&
            !isDated(block) &&
            !startsWithBy(block.text))))
    )
      return;
    const loose =
      heads?.has(block) ||
      isLoose(body, block, end) ||
      (end === 'end' && INITIALS.test(block.text));
    if (!loose || ++steps > REACH) return;
    found.set(block, `a loose line at the ${end}`);
  }
};

export default {
  stage: 'trim',
  sparesManuals: true,
  judge: (body) => {
    const order = body.blocks.filter((block) => body.chosen.has(block));
    const found = new Map<Block, string>();
    walkIn(body, order, found, 'beginning');
    walkIn(body, order.reverse(), found, 'end');
    return found;
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<ol>${[SAID, SPOKEN, SAID].map((text, n) => `<li><time>1${n}:40</time><p>${text}</p></li>`).join('')}</ol>`,
    picked: [],
  },
  {
    page: `<html lang="de"><div><p>4. Juni 2024</p><p>Sie wurde am 1. Oktober 1952 hier gegründet.</p><p>${SAID}</p><p>${SPOKEN}</p></div></html>`,
    picked: ['4. Juni 2024'],
  },
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><p>Annex: <a href="/files/all-the-ferries.pdf">All ferries of the district.pdf</a></p></div>`,
    picked: [],
  },
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><p>Paper: <a href="https://doi.example/10.5">https://doi.example/10.5</a></p></div>`,
    picked: [],
  },
  {
    page: `<html lang="ja"><h1 data-out>The bridge</h1><div><p>ページ番号 1004521</p><p>更新日 令和8年11月16日</p></div><p>${SAID}</p><p>${SPOKEN}</p></html>`,
    about: { title: 'The bridge' },
    picked: ['ページ番号 1004521', '更新日 令和8年11月16日'],
  },
  {
    page: `<html lang="hu"><h1 data-out>The bridge</h1><div class="meta"><a href="/a">Varga Lilla</a><span>2026. március 5. csütörtök, 6:12</span><span>Frissítve: 2026. március 5., 9:40</span><span>0 hozzászólás</span></div><div><p>${SAID}</p><p>${SPOKEN}</p><p>${SAID} Twice.</p><p>${SPOKEN} Twice.</p><p>${SAID} Thrice.</p><p>${SPOKEN} Thrice.</p></div></html>`,
    about: { title: 'The bridge' },
    picked: [
      'Varga Lilla2026. március 5. csütörtök, 6:12Frissítve: 2026. március 5., 9:400 hozzászólás',
    ],
  },
  {
    page: `<html lang="en"><h1 data-out>The bridge</h1><p>By Ann Onym</p><p>${SAID}</p><p>${SPOKEN}</p></html>`,
    about: { authors: ['Ann Onym'] },
    picked: ['By Ann Onym'],
  },
  {
    page: `<ul><li>김민수 기자</li><li>입력 2024.04.12 09:10</li></ul><p>${SAID}</p><p>${SPOKEN}</p><p>김민수 기자 minsu@news.example</p>`,
    about: { authors: ['김민수'] },
    picked: ['김민수 기자', '입력 2024.04.12 09:10', '김민수 기자 minsu@news.example'],
  },
  {
    page: `<p>(Ann)</p><p>${SAID}</p><p>${SPOKEN}</p><p>(APA/red)</p><p>(dwl)</p>`,
    picked: ['(APA/red)', '(dwl)'],
  },
  {
    page: `<h1>The bridge</h1><p class="standfirst">Mayor says the bridge will stay closed until next summer</p><div><p class="t">${SAID}</p><p class="t">${SPOKEN}</p></div>`,
    about: { title: 'The bridge' },
    picked: [],
  },
  {
    page: `<p class="m">Harbour</p><p>${SAID}</p><p>${SPOKEN}</p><p class="m">From our paper</p>`,
    picked: ['Harbour', 'From our paper'],
  },
  {
    page: `<p>3 May 2024</p><p>${SAID}</p><p>${SPOKEN}</p><p>Published on 4 May 2024</p>`,
    picked: ['3 May 2024', 'Published on 4 May 2024'],
  },
];
