/** Letters as a search compares them: without case, width, accents and vowel points. */

/** Marks that people leave out when they type: accents, Hebrew points, Arabic vowels. */
const MARKS =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;
const APART: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
};
const APART_LETTERS = /[ßæœøđðłıþ]/g;
const PLAIN = /^[ -~\s]*$/;
const FAR = /[\u0250-\uffff]/;

export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const bare = lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(APART_LETTERS, (letter) => APART[letter] ?? letter);
  // What was taken apart and is no letter with a mark, such as Hangul, is put together again.
  return FAR.test(bare) ? bare.normalize('NFC') : bare;
}
