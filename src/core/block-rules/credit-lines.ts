/** Drops lines about who made the article: editors, sources, rights, calls to its writers. */

import type { Block } from '../body/block.ts';
import { textLength } from '../text/text-length.ts';
import { WORDS } from '../vocabulary/index.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

/** Labels that stand before a colon, in lower case; the languages' words for writers are added. */
const LABELS =
  /^(?:责任编辑|责编|编辑|编审|校对|审核|监制|来源|文章来源|稿源|原标题|作者|记者|通讯员|本报记者|图片来源|titelbild|beitragsbild|symbolbild|abbildung|screenshot|資料來源|責任編輯|編輯|來源|記者|photos?|image|picture|source|sources|credit|quelle|quellen|foto|fotos|bild|bilder|crédit|crédits|fuente|fonte|bron|zdroj|źródło|источник|фото|автор|редактор|kaynak|editor|editing|reporting|tags?|keywords?|etiketler|schlagworte|stichworte|mots[- ]clés|etiquetas|关键词|标签|關鍵字)\s*(?:by\b|[:：|｜丨])/;
const RIGHTS =
  /^(?:©|\(c\)|copyright\b|版权|版權|all rights reserved)|本文仅代表|未经授权|无断转载|無断転載|무단\s?전재|저작권자|(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados)\.?$|^[^.]{0,80} contributed to this (?:report|story|article)\b|^(?:with|additional) reporting (?:by|from) |^mit (?:agentur)?material(?: von| der|\.?$)|^mit informationen (?:von|der) |^aus dem [^\s.]+ von [^\s.]|^avec (?:l’|l')?(?:afp|agences?|reuters)\b.{0,20}$|^con información de |^con (?:informazioni|materiale) (?:di|da) |^com informações (?:de|da|do) |^[^\s.]+ reported from [^.]{3,60}[.;]/u;
const MAX_LABEL = 160;
const MAX_RIGHTS = 400;

const isByline = (text: string): boolean => {
  const [label = '', rest] = text.split(/[:：]/, 2);
  return rest !== undefined && rest.length < 60 && WORDS.by.has(label.trim().toLowerCase());
};

const why = ({ kind, text, size }: Block): string | undefined => {
  if (kind === 'cell' || kind === 'caption' || kind === 'code' || kind === 'heading')
    return undefined;
  const bare = text.replace(/^[\s（(【[［〔*•\-–—]+/u, '');
  if (size >= MAX_LABEL && textLength(bare) >= MAX_RIGHTS) return undefined;
  // In an interview the office asks.
  if (/[?？؟]\s*[”"»」]?$/u.test(text)) return undefined;
  const lower = bare.toLowerCase();
  if (size < MAX_LABEL && (LABELS.test(lower) || isByline(lower)))
    return 'names a source or a writer';
  if (textLength(bare) < MAX_RIGHTS && RIGHTS.test(lower)) return 'states rights';
  return undefined;
};

export default {
  stage: 'drop',
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
    page: `<p>${SAID}</p><p>记者：您第一次看到桥墩时怎么想？</p><p>${SPOKEN}</p>`,
    picked: [],
  },
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><p>责任编辑：王小波</p><p>Photo: A. Vane</p></div>`,
    picked: ['责任编辑：王小波', 'Photo: A. Vane'],
  },
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><p>Source code: that is what the engineers call it.</p></div>`,
    picked: [],
  },
];
