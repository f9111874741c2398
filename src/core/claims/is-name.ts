/** Judges whether a text names a person or an organisation: no label, button, place, role or slogan. */

import { hasLetter, isLatin, mayBeDense } from '../text/letters.ts';
import { once } from '../text/once.ts';
import { ofLanguages } from '../vocabulary/in-use.ts';
import { isDateLabel, WORDS } from '../vocabulary/index.ts';
import { patternTest } from '../vocabulary/patterns.ts';
import { isPlace } from './dateline-places.ts';

export const PARTICLE =
  'de|del|della|der|den|di|da|das|do|dos|du|van|von|vom|zu|zur|la|le|el|al|bin|ibn|bint|binti|y|e|ten|ter|af|av|st|dei|degli|des|till|dela|und|i';

const wordsOf = (text: string): string[] =>
  text
    .replaceAll('İ', 'i')
    .toLowerCase()
    .split(/[\s/–—-]+/)
    .map((word) => word.replace(/^[^\p{L}\p{M}]+|[^\p{L}\p{M}’']+$/gu, ''))
    .filter(Boolean);

/** Whether a part of a byline is a job title: `senior reporter`. */
export const isRole = (part: string): boolean =>
  WORDS.roles.has(part.toLowerCase()) || wordsOf(part).some((word) => WORDS.roles.has(word));

const MIN_LABEL = 5;

/** Whether a word stands in labels alone. */
const isLabelWord = (word: string): boolean =>
  WORDS.noName.has(word) ||
  (word.length >= MIN_LABEL && (WORDS.published.has(word) || WORDS.updated.has(word)));

/** In scripts without spaces the words of a label stand anywhere in it. */
const denseLabels = ofLanguages(() => [...WORDS.noName].filter((word) => mayBeDense(word)));
const thaiLabels = ofLanguages(() => [...WORDS.noName].filter((word) => /\p{sc=Thai}/u.test(word)));

const holdsLabel = (text: string): boolean => {
  if (mayBeDense(text)) return denseLabels().some((label) => text.includes(label));
  if (/\p{sc=Thai}/u.test(text)) return thaiLabels().some((label) => text.includes(label));
  const words = wordsOf(text);
  return (
    words.some(isLabelWord) ||
    words.some((word, n) => WORDS.noName.has(`${word} ${words[n + 1] ?? ''}`))
  );
};

/** Small words of labels; in names they stand as well. */
const SMALL = new Set(
  `${PARTICLE}|in|on|up|to|off|out|a|an|at|by|as|und|zum|zur|vor|les|des|il|lo|los|las|se|wir|je|te|si|na|w|z|vi|ind|inn|се|dag|meer|alla|leia|dia|anda|kita|baca|mereu|vos|gün|dünya|lue|jaga`.split(
    '|',
  ),
);

/** Words that may stand in a label beside its own. */
const isFiller = (word: string): boolean =>
  isLabelWord(word) ||
  WORDS.home.has(word) ||
  WORDS.roles.has(word) ||
  WORDS.genres.has(word) ||
  WORDS.by.has(word) ||
  WORDS.and.has(word) ||
  SMALL.has(word);

const LABELS = ['noName', 'home', 'genres', 'roles', 'by', 'readAlso', 'buttons'] as const;

/** Whether a text is a label, a button, a section or a role, and names no one. */
export function isLabel(text: string): boolean {
  const lower = text.replaceAll('İ', 'i').toLowerCase().trim();
  if (LABELS.some((list) => WORDS[list].has(lower))) return true;
  if (isDateLabel(text)) return true;
  if (mayBeDense(text)) {
    const rest = denseLabels().reduce((left, label) => left.replaceAll(label, ''), text);
    const left = rest.replace(/[^\p{L}]/gu, '');
    return rest !== text && (left.length < 2 || WORDS.home.has(left));
  }
  const words = wordsOf(text);
  if (!words.length) return true;
  return words.every(isFiller) && words.some((word) => isLabelWord(word) || WORDS.roles.has(word));
}

/** What only sentences, slogans and times of the day hold. */
const isSentence = (text: string): boolean =>
  /[!?…。！？؟।;{}]|\d:\d\d/u.test(text) ||
  /\p{L}{3,}[.:]\s+\S/u.test(text.replace(/^(?:dr|prof|mrs?)\. /i, ''));

const MAX_WORDS = 9;

/**
 * Whether a text can be a credit: a person, an organisation, an account. For what a page states as
 * its author; a bare line needs `isPersonName` and its like.
 */
export const isName = (text: string): boolean =>
  hasLetter(text) &&
  text.length <= 80 &&
  text.split(/\s+/).length <= MAX_WORDS &&
  !isSentence(text) &&
  !isLabel(text) &&
  !isPlace(text) &&
  !isSlogan(text);

/** `Your Daily Harbour`: of three words or more most stand in no name. */
function isSlogan(text: string): boolean {
  const words = mayBeDense(text) ? [] : wordsOf(text);
  return words.length > 2 && words.filter(isLabelWord).length > words.length * 0.7;
}

const nameOf = (capital: string, letter: string): RegExp => {
  const word = `(?:[dDlLO]['’])?${capital}[${letter}'’.-]*`;
  return new RegExp(`^${word}(?:\\s(?:(?:${PARTICLE})\\s){0,3}${word}){1,4}$`, 'u');
};
const plainName = once(() => nameOf('[A-Z]', 'A-Za-z'));
const anyName = once(() => nameOf('\\p{Lu}', '\\p{L}\\p{M}'));
const isCapitalised = (text: string): boolean =>
  (/[^ -~]/.test(text) ? anyName() : plainName()).test(text);

/** `Jornal do Porto`, `Ministry of Harbours`: organisations that are written as people are. */
export const isOrganisation = (text: string): boolean =>
  wordsOf(text).some((word) => WORDS.organisations.has(word));

const isClear = (text: string): boolean =>
  !isRole(text) && !isLabel(text) && !holdsLabel(text) && !isPlace(text);

/** Whether a text looks like one person's name in a script with capitals: two to five words. */
export const isPersonName = (text: string): boolean =>
  text.length <= 60 && /\s/.test(text) && isCapitalised(text) && isClear(text) && !isLabel(text);

const CASELESS =
  /^(?!\P{L}*[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])(?:[\p{Lo}\p{sc=Georgian}\p{M}'’-]|\u200c|\u200d){2,}(?:\s(?:[\p{Lo}\p{sc=Georgian}\p{M}'’.-]|\u200c|\u200d)+){1,3}$/u;

/** Whether a text could be a name in a script without capitals and with spaces: Arabic, Hebrew, Hindi … */
export const isCaselessName = (text: string): boolean =>
  text.length <= 40 && !isLatin(text) && CASELESS.test(text) && isClear(text);

/** Whether a text begins as Chinese and Korean names do. */
export const hasSurname = patternTest('surnames', (surname) => `^${surname}`);

const KOREAN = /^\p{sc=Hangul}{2,4}$|^\p{sc=Hangul}(?:\s\p{sc=Hangul}){1,2}$/u;
/** Surname and given name, apart or together, perhaps with kana between: `森下 遥`, `小暮ひさのり`. */
const JAPANESE =
  /^[\p{sc=Han}々ヶケ]{1,4}(?:[\s・][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}々ー]{1,6}|[\p{sc=Hiragana}\p{sc=Katakana}ー]{1,5})$/u;
const KANA =
  /^[\p{sc=Hiragana}\p{sc=Katakana}ー]{2,8}(?:[\s・＝][\p{sc=Hiragana}\p{sc=Katakana}ー]{2,8})?$/u;

/** Whether a text ends as the names of organisations do in dense scripts. */
export const isDenseOrganisation = patternTest('organisations', (end) => `${end}$`);

/** Whether a text could be a person's name in Han, kana or Hangul. */
export const isDenseName = (text: string): boolean =>
  mayBeDense(text) &&
  text.length <= 14 &&
  !isDenseOrganisation(text) &&
  isClear(text) &&
  ((KOREAN.test(text) && hasSurname(text)) ||
    JAPANESE.test(text) ||
    KANA.test(text) ||
    /^\p{sc=Han}{2,4}$/u.test(text) ||
    /^[\p{sc=Han}]{1,6}(?:[·・][\p{sc=Han}]{1,6}){1,2}$/u.test(text));

/** Whether a text looks like one person's name in any script. */
export const isPersonal = (text: string): boolean =>
  isPersonName(text) || isCaselessName(text) || isDenseName(text);

/** Whether it does so beyond doubt: some accounts are four Han characters, or a word in kana. */
export const isSurelyPersonal = (text: string): boolean =>
  isPersonal(text) &&
  !isOrganisation(text) &&
  (!/^\p{sc=Han}+$/u.test(text) || (text.length < 4 && hasSurname(text))) &&
  !KANA.test(text);
