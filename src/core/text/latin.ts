/** Text of other scripts in the letters of ASCII, as far as small tables go. */

/** Han characters as syllables of pinyin, parted by spaces; what it does not know stays. */
export type HanToLatin = (han: string) => string;

const toTable = (pairs: string): ReadonlyMap<string, string> =>
  new Map(pairs.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]));

/** What taking accents off does not make of them. */
const LETTERS = toTable(
  'аa бb вv гg дd еe ёyo жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya ' +
    'іi їyi єye ґg ўu ђdj јj љlj њnj ћc џdz ѓg ќk ѕdz ' +
    'αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo ' +
    'ßss æae œoe øo łl đd ðd þth ıi ħh ŋng ĸk ŧt əe',
);

const INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const MEDIALS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

/** A syllable of Hangul by its parts, without the changes that its neighbours cause. */
const fromHangul = (syllable: string): string => {
  const n = (syllable.codePointAt(0) ?? 0) - 0xac00;
  return [INITIALS[Math.floor(n / 588)], MEDIALS[Math.floor((n % 588) / 28)], FINALS[n % 28]].join(
    '',
  );
};

const withoutMarks = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '');

const fromLetter = (letter: string): string => {
  const low = letter.toLowerCase();
  const latin = LETTERS.get(low) ?? LETTERS.get(withoutMarks(low));
  if (latin === undefined) return withoutMarks(letter);
  return low === letter ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
};

/** Beside kana, Han characters are Japanese, and read otherwise than in Chinese. */
const KANA = /[\u3041-\u30ff]/;

/** The text in ASCII letters; what no table and no `hanToLatin` knows stays as it is. */
export const toLatin = (text: string, hanToLatin: HanToLatin = (han) => han): string =>
  text
    .normalize('NFC')
    .replace(/\p{Script=Han}+/gu, (han) => (KANA.test(text) ? han : ` ${hanToLatin(han)} `))
    .replace(/[\uac00-\ud7a3]/g, fromHangul)
    .replace(/[^\p{ASCII}\p{Script=Han}]/gu, fromLetter)
    .replace(/ +/g, ' ')
    .trim();

const countLetters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/**
 * The text in ASCII alone, what is foreign replaced by spaces; `''` where more than half of its
 * letters would be lost, for the rest would not say what it said.
 */
export const toAscii = (text: string, hanToLatin?: HanToLatin): string => {
  const latin = toLatin(text, hanToLatin);
  const ascii = latin.replace(/\P{ASCII}+/gu, ' ').replace(/ +/g, ' ');
  return countLetters(ascii) * 2 < countLetters(latin) ? '' : ascii.trim();
};
