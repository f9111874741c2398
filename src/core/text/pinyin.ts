/** Han characters as pinyin; the only file that knows the library, and loaded only where it is needed. */
import pinyin from 'tiny-pinyin';
import type { HanToLatin } from './latin.ts';

const PINYIN = 2;

/**
 * The library knows a syllable by the character that collation puts first in it. Newer collations
 * read some of these characters otherwise: others stand in for them.
 */
const FIRST = { BEI: '卑', CHUA: '歘', LE: '仂', N: '拏', QIE: '苆' } as const;

let isMended = false;

function mend(): void {
  if (isMended) return;
  isMended = true;
  pinyin.patchDict(({ PINYINS, UNIHANS }) => {
    for (const [syllable, first] of Object.entries(FIRST)) {
      UNIHANS[PINYINS.indexOf(syllable)] = first;
    }
  });
}

/** Where the browser's collation knows no Chinese, what is asked for stays as it is. */
export const hanToLatin: HanToLatin = (han) => {
  if (!pinyin.isSupported()) return han;
  mend();
  return pinyin
    .parse(han)
    .map(({ type, source, target }) => (type === PINYIN ? target.toLowerCase() : source))
    .join(' ');
};
