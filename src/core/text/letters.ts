/**
 * Asks what kinds of characters a text holds. Patterns with Unicode properties are slow to compile,
 * and each page compiles them again, so common ranges are checked first.
 */

/** Beyond ASCII, Latin letters and general punctuation, whose letters are few enough to list. */
const FAR = /[\u0250-\u1fff\u205f-\u20ab\u20ad-\uffff]/;

/** Whether a text holds Latin letters only, so that lists of letters serve: they give what the properties give. */
export const isLatin = (text: string): boolean => !FAR.test(text);

/** All of Han, kana and Hangul lies in these. */
const MAYBE_DENSE = /[\u1100-\u11ff\u2e80-\uffef]/;

/**
 * Whether a text may hold characters of scripts that write without spaces, or that stand for a word
 * each.
 */
export const mayBeDense = (text: string): boolean => MAYBE_DENSE.test(text);

export const hasLetter = (text: string): boolean => /[a-z]/i.test(text) || /\p{L}/u.test(text);

export const hasNumber = (text: string): boolean =>
  /\d/.test(text) || (isLatin(text) ? /[²³¹¼-¾]/.test(text) : /\p{N}/u.test(text));
