/**
 * Asks what kinds of signs a text holds. Every pattern with a Unicode property takes the browser long to
 * prepare, in each page anew: what a glance at common ranges settles never gets that far.
 */

/** Beyond ASCII, Latin letters and general punctuation, whose letters are few enough to list. */
const FAR = /[\u0250-\u1fff\u205f-\u20ab\u20ad-\uffff]/;

/** Whether a text holds Latin letters only, so that lists of letters serve: they give what the properties give. */
export const isLatin = (text: string): boolean => !FAR.test(text);

/** All of Han, kana and Hangul lies in these. */
const MAYBE_DENSE = /[\u1100-\u11ff\u2e80-\uffef]/;

/** Whether a text may hold signs of scripts that write without spaces, or stand for a word each. */
export const mayBeDense = (text: string): boolean => MAYBE_DENSE.test(text);

export const hasLetter = (text: string): boolean => /[a-z]/i.test(text) || /\p{L}/u.test(text);

export const hasNumber = (text: string): boolean =>
  /\d/.test(text) || (isLatin(text) ? /[²³¹¼-¾]/.test(text) : /\p{N}/u.test(text));
