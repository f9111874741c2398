/** Kana as Latin letters, as Japanese is typed: `スポーツ` is `supotsu`. */
import { once } from './once.ts';

/** In the order of Unicode from ぁ to ゔ: Hepburn; small vowels and っ stand for themselves. */
const SYLLABLES = `a a i i u u e e o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi ji ~ tsu
  zu te de to do na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me mo ya ya yu yu
  yo yo ra ri ru re ro wa wa i e o n vu`;
const FIRST = 0x3041;
const KATAKANA = 0x60;
const KANA = /[\u3041-\u3094\u30a1-\u30f4ー]+/g;

const syllables = once(() => SYLLABLES.split(/\s+/));

const ofRun = (run: string): string => {
  let latin = '';
  for (const character of run.replaceAll('ー', '')) {
    const code = character.charCodeAt(0);
    const kana = code >= FIRST + KATAKANA ? code - KATAKANA : code;
    const syllable = syllables()[kana - FIRST] ?? '';
    // きょ is kyo, しゃ is sha.
    const isSmallY = kana === 0x3083 || kana === 0x3085 || kana === 0x3087;
    if (isSmallY && /[^aeou~]i$/.test(latin))
      latin = latin.slice(0, -1) + (/(?:sh|ch|j)i$/.test(latin) ? syllable.slice(1) : syllable);
    else if (latin.endsWith('~')) latin = `${latin.slice(0, -1)}${syllable.charAt(0)}${syllable}`;
    else latin += syllable;
  }
  return latin.replaceAll('~', '');
};

export const kanaToLatin = (text: string): string => text.replace(KANA, ofRun);
