/** Pinyin for the words of a list, loaded when Latin letters are typed and Chinese words could be meant. */
import { useEffect, useState } from 'preact/hooks';
import type { HanToLatin } from '../core/text/latin.ts';

const HAN = /\p{sc=Han}/u;

export function useHanToLatin(text: string, words: readonly string[]): HanToLatin | undefined {
  const [loaded, setLoaded] = useState<{ readonly hanToLatin: HanToLatin }>();
  const wanted = !loaded && /[a-z]/i.test(text) && words.some((word) => HAN.test(word));
  useEffect(() => {
    if (!wanted) return;
    import('../core/text/pinyin.ts').then(setLoaded, (error: unknown) => {
      console.warn('no word is found by its pinyin', error);
    });
  }, [wanted]);
  return loaded?.hanToLatin;
}
