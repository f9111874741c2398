/** How much a text says: characters, with those of scripts that write a word in one or two weighed up. */

const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;

/** Most texts hold none; this looks faster than by script. */
const MAYBE = /[\u1100-\u11ff\u2e80-\uffef\ud840-\ud88f]/;

/** Characters, each Han, kana or Hangul sign counted as three. */
export const weigh = (text: string): number =>
  MAYBE.test(text) ? text.length + 2 * (text.match(DENSE)?.length ?? 0) : text.length;

export const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The share of an element's text that is linked, 0 to 1. */
export const linkShare = (element: Element, length: number): number => {
  let linked = 0;
  for (const link of element.getElementsByTagName('a'))
    linked += collapse(link.textContent ?? '').length;
  return length ? Math.min(1, linked / length) : 0;
};
