/** How well a word answers to what is typed: folded, by pinyin or its initials, by romaji, level by level. */
import { levelsOf } from '../levels.ts';
import { foldText } from '../text/fold.ts';
import type { HanToLatin } from '../text/latin.ts';
import { kanaToLatin } from '../text/romaji.ts';

const HAN = /\p{sc=Han}/u;
const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** What a text may be typed as in Latin letters: whole and by initials, from its first syllable and from others. */
function latinSpellings(folded: string, hanToLatin: HanToLatin | undefined) {
  const kana = KANA.test(folded) ? [kanaToLatin(folded)] : [];
  if (!hanToLatin || !HAN.test(folded)) return { whole: kana, within: [] };
  const syllables = foldText(hanToLatin(folded)).split(/\s+/).filter(Boolean);
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
  return {
    whole: [syllables.join(''), initials, ...kana],
    within: syllables.map((_, at) => syllables.slice(at).join('')),
  };
}

/** A word that only holds what is typed is offered, and never taken for it. */
export const ONLY_HOLDS = 3;

/** 0: it is what is typed; 1: begins with it; 2: a word in it does; 3: it holds it. */
function rankOf(
  text: string,
  typed: string,
  hanToLatin: HanToLatin | undefined,
): number | undefined {
  const folded = foldText(text).trim();
  const begins = (spelling: string): boolean => spelling.startsWith(typed);
  if (folded === typed) return 0;
  if (begins(folded)) return 1;
  const latin = latinSpellings(folded, hanToLatin);
  if (latin.whole.some(begins)) return 1.5;
  const words = folded.split(/[^\p{L}\p{M}\p{N}]+/u);
  if (words.some(begins) || latin.within.some(begins)) return 2;
  return folded.includes(typed) ? ONLY_HOLDS : undefined;
}

/**
 * Smaller is better; nothing where the word does not answer to what is typed. Of several levels that
 * are `typed`, each must begin one of the word's.
 */
export function matchRank(
  word: string,
  typed: readonly string[],
  hanToLatin?: HanToLatin,
): number | undefined {
  const wanted = typed.map((level) => foldText(level).trim());
  const levels = levelsOf(word);
  if (wanted.length > 1) {
    const ranks = wanted.map((level, at) => rankOf(levels[at] ?? '', level, hanToLatin));
    return levels.length >= wanted.length && ranks.every((rank) => rank !== undefined && rank < 2)
      ? 1
      : undefined;
  }
  const [first = ''] = wanted;
  if (first === '') return 1;
  const ranks = levels.flatMap((level, at) => {
    const rank = rankOf(level, first, hanToLatin);
    // A deeper level is found after those that begin with it.
    return rank === undefined ? [] : [levels.length > 1 ? Math.max(rank, 1) + at / 10 : rank];
  });
  return ranks.length > 0 ? Math.min(...ranks) : undefined;
}
