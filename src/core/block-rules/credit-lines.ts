/** Drops lines about who made the article: editors, sources, rights, calls to its writers. */

import type { Block } from '../body/block.ts';
import { isFactLine } from '../body/head-lines.ts';
import { endsSentence } from '../text/sentences.ts';
import { textLength } from '../text/text-length.ts';
import { WORDS } from '../vocabulary/index.ts';
import { patternTest } from '../vocabulary/patterns.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

/** Labels that stand before a colon, in lower case; the languages' words for writers are added. */
const isCredit = patternTest('credits', (label) => `^${label}\\s*(?:by\\b|[:：|｜丨])`);
const statesRights = patternTest('rights');
const MAX_LABEL = 160;
const MAX_RIGHTS = 400;

const isByline = (text: string): boolean => {
  const [label = '', rest] = text.split(/[:：]/, 2);
  return (
    rest !== undefined &&
    rest.length < 60 &&
    // In a dialogue the reporter speaks.
    !endsSentence(rest) &&
    WORDS.by.has(label.trim().toLowerCase())
  );
};

const SORTS = /\b(?:tag|category|bookmark|author)\b/;

/** Whether the links of a line say nothing but how the page is filed. */
const isFiling = ({ element, linked }: Block): boolean =>
  linked > 0 &&
  (element.closest('a')
    ? [element.closest('a')]
    : Array.from(element.getElementsByTagName('a'))
  ).every((link) => SORTS.test(link?.getAttribute('rel') ?? ''));

const why = (block: Block): string | undefined => {
  const { kind, text, size } = block;
  if (kind === 'cell' || kind === 'caption' || kind === 'code' || kind === 'heading')
    return undefined;
  if (isFactLine(block)) return 'says who made the page, and when';
  const bare = text.replace(/^[\s（(【[［〔*•\-–—]+/u, '');
  if (size >= MAX_LABEL && textLength(bare) >= MAX_RIGHTS) return undefined;
  // In an interview the office asks.
  if (/[?？؟]\s*[”"»」]?$/u.test(text)) return undefined;
  const lower = bare.toLowerCase();
  if (size < MAX_LABEL && (isCredit(lower) || isByline(lower) || isFiling(block)))
    return 'names a source or a writer';
  if (textLength(bare) < MAX_RIGHTS && statesRights(lower)) return 'states rights';
  return undefined;
};

export default {
  stage: 'drop',
  sparesManuals: true,
  judge: (body) => {
    const found = new Map<Block, string>();
    for (const block of body.chosen) {
      const reason = why(block);
      if (reason) found.set(block, reason);
    }
    return found;
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<div><p>发布日期：2026年03月17日 16:02　作者：韩溪　摄影：樊岸　来源：海洋学院　点击：[502]</p><p>${SAID}</p><p>日期：3月17日　地点：渡口　票价：一元</p><p>${SPOKEN}</p></div>`,
    picked: ['发布日期：2026年03月17日 16:02 作者：韩溪 摄影：樊岸 来源：海洋学院 点击：[502]'],
  },
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p></div><div><p>特别声明：以上内容由用户上传，仅代表作者本人观点。</p><p>Notice: The content above is uploaded by a user.</p></div>`,
    picked: [
      '特别声明：以上内容由用户上传，仅代表作者本人观点。',
      'Notice: The content above is uploaded by a user.',
    ],
  },
  {
    page: `<p>${SAID}</p><p>记者：您第一次看到桥墩时怎么想？</p><p>${SPOKEN}</p>`,
    picked: [],
  },
  {
    page: `<html lang="en"><p>${SAID}</p><p>Reporter: So the piers are all of one stone.</p><p>${SPOKEN}</p></html>`,
    picked: [],
  },
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><p>责任编辑：王小波</p><p>Photo: A. Vane</p></div>`,
    picked: ['责任编辑：王小波', 'Photo: A. Vane'],
  },
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><div>Filed in <a href="/x" rel="category tag">Piers</a>. <a href="/" rel="bookmark">Permalink</a>.</div></div>`,
    picked: ['Filed in Piers. Permalink.'],
  },
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><p>Source code: that is what the engineers call it.</p></div>`,
    picked: [],
  },
];
