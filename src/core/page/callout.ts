/** A call-out on the clone: a box of documentation that notes, hints or warns, with its kind and its title. */

/** Its kind. */
export const CALLOUT = 'data-boxed';
/** What heads it, where the page says anything. */
export const CALLOUT_TITLE = 'data-boxed-title';

const KINDS: Readonly<Record<string, string>> = {
  note: 'note',
  seealso: 'note',
  abstract: 'abstract',
  summary: 'abstract',
  tldr: 'abstract',
  info: 'info',
  information: 'info',
  todo: 'todo',
  tip: 'tip',
  hint: 'tip',
  important: 'important',
  success: 'success',
  check: 'success',
  done: 'success',
  question: 'question',
  help: 'question',
  faq: 'question',
  warning: 'warning',
  warn: 'warning',
  attention: 'warning',
  caution: 'caution',
  danger: 'danger',
  error: 'danger',
  failure: 'danger',
  bug: 'bug',
  example: 'example',
  quote: 'quote',
};
const BOXES =
  /^(?:admonition|admonitionblock|callout|callouts|alert|custom|notecard|macro|aside|hint|block|panel|highlight)$/;
/** Boxes by themselves, whatever kind they are of. */
const SURE = /^(?:admonition|admonitionblock|callout|notecard)$/;

const isOther = (kind: string | undefined): boolean => kind !== undefined && kind !== 'note';

/** The kind of a box, by the words of its class; undefined where it is none. */
export const calloutKind = (words: readonly string[], stated: string): string | undefined => {
  // `note warning`: the first word says what it is, the second of what kind.
  const other = words.includes('note') && words.map((word) => KINDS[word]).find(isOther);
  if (other) return other;
  const kind = [stated.toLowerCase(), ...words].map((word) => KINDS[word]).find(Boolean);
  if (words.some((word) => SURE.test(word))) return kind ?? 'note';
  return words.some((word) => BOXES.test(word)) ? kind : undefined;
};
