/** Texts of pages, for comparing. */

/** Characters around the phrase that makes a link known: it is short. */
const AROUND = 20;

/** Whether a short text, in lower case, says one of these. */
export const says = (phrases: Iterable<string>, text: string): boolean =>
  text.length < 60 &&
  Array.from(phrases).some(
    (phrase) => text.length <= phrase.length + AROUND && text.includes(phrase),
  );

/** Letters and digits alone. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
