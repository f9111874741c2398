/** Words of the languages in use, and questions that all of them answer together. */

import { hasLetter, mayBeDense } from '../text/letters.ts';
import { anyOf } from '../text/one-of.ts';
import { languagesInUse, ofLanguages } from './in-use.ts';

const LISTS = [
  'by',
  'and',
  'roles',
  'noName',
  'organisations',
  'genres',
  'buttons',
  'published',
  'updated',
  'otherDates',
  'inDates',
  'home',
  'readAlso',
  'newsCalls',
  'places',
  'aboutAuthor',
  'comments',
  'page',
  'nextPage',
  'allPages',
] as const;
type WordList = (typeof LISTS)[number];

type DateLabel = 'published' | 'updated' | 'otherDates';

const gather = (list: WordList): (() => ReadonlySet<string>) =>
  ofLanguages(
    (languages) => new Set([...languages.values()].flatMap((language) => language[list] ?? [])),
  );

/** All languages' words of one kind: pages quote, and sites mix, more than one language. */
export const WORDS = Object.defineProperties(
  {},
  Object.fromEntries(LISTS.map((list) => [list, { get: gather(list) }])),
) as Readonly<Record<WordList, ReadonlySet<string>>>;

/** As long as the text, so that indexes match in both: a capital İ would become two characters. */
const lowerCase = (text: string): string => text.replaceAll('İ', 'i').toLowerCase();

const NONE: readonly string[] = [];

/** The words by which lines call on the reader or label a part, in a page's language (BCP 47). */
export const wordsFor = (tag: string) => {
  const own = languagesInUse().get(tag.toLowerCase().split(/[-_]/)[0] ?? '');
  return {
    calls: own?.calls ?? NONE,
    labels: own?.labels ?? NONE,
    asksFirst: own?.asksFirst ?? NONE,
  };
};

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s:：]+$/u, '')
    .trim();

/** Whether a label, such as `Written by` or `作者：`, announces a writer; `Autorin/Autor` has two words. */
export const isAuthorLabel = (label: string): boolean => {
  const words = bare(label.slice(0, 60).replace(/[：:＝=●／/|｜\s]+$/u, ''));
  return (
    WORDS.by.has(words) ||
    (words.includes('/') && words.split(/\s?\/\s?/).every((word) => WORDS.by.has(word)))
  );
};

/** Finds the words that may begin a text, by its first two letters, or its only one: it is held against few of them. */
const byStart = (
  list: WordList,
  order: (a: string, b: string) => number = () => 0,
): ((text: string) => readonly string[]) => {
  const groups = ofLanguages(() => {
    const found = new Map<string, string[]>();
    for (const word of [...WORDS[list]].sort(order)) {
      const start = word.slice(0, 2);
      found.set(start, [...(found.get(start) ?? []), word]);
    }
    return found;
  });
  return (text) =>
    [text.slice(0, 2), text.slice(0, 1)].flatMap((start) => groups().get(start) ?? []);
};

/** The longest first, so that no word hides a longer one. */
const byWords = byStart('by', (a, b) => b.length - a.length);

/** Words for `read also` that may begin a text in lower case. */
export const readAlsoWords = byStart('readAlso');

/** What stands between a by-word and a name; a slash does in dense scripts only. */
const GAP = /^(?:\s*[:：]\s*|\s+)/;
const DENSE_GAP = /^(?:\s*[:：/／＝=●○◎◆■|｜]\s*|\s+)/;

/** What follows the by-word that begins the text; undefined where none does. */
export const withoutBy = (text: string): string | undefined => {
  const lower = lowerCase(text);
  for (const word of byWords(lower)) {
    if (!lower.startsWith(word)) continue;
    const [gap] = (mayBeDense(word) ? DENSE_GAP : GAP).exec(text.slice(word.length)) ?? [];
    if (gap !== undefined) return text.slice(word.length + gap.length);
  }
  return undefined;
};

/** As inside a line, and in a line of capitals; title case only where it is no first name (`Dan`). */
const joiners = ofLanguages(() => {
  const joining = [...WORDS.and].filter((word) => !mayBeDense(word));
  const capitals = joining.filter((word) => word.length > 2).map((word) => word.toUpperCase());
  return [...joining, ...capitals, 'And'];
});

/** What joins two names, before a capital letter. */
const and = ofLanguages(() => new RegExp(`\\s+(?:${anyOf(joiners())}|&|\\+)\\s+(?=\\p{Lu})`, 'u'));

const spacedJoiners = ofLanguages(() => [...joiners(), '&', '+'].map((word) => ` ${word} `));

/** Parts one line of plain text at the words that join two names. */
export const splitAtAnd = (line: string): string[] =>
  spacedJoiners().some((word) => line.includes(word)) ? line.split(and()) : [line];

/** Whether a line begins as bylines do, and a name could follow. */
export const startsWithBy = (line: string): boolean => {
  const start = withoutBy(line)?.slice(0, 8) ?? '';
  return /[^ -~]/.test(start)
    ? /^[^\p{L}]{0,3}\p{Lu}/u.test(start)
    : /^[^A-Za-z]{0,3}[A-Z]/.test(start);
};

/** Where a label stands in a text: anywhere in dense scripts, elsewhere as words of its own; -1 for nowhere. */
function indexOfLabel(label: string, text: string): number {
  for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
    const beside = text.charAt(at - 1) + text.charAt(at + label.length);
    if (mayBeDense(label) || !hasLetter(beside)) return at;
  }
  return -1;
}

/**
 * Where a line labels its date as one of publication, or of a later change; -1 where it does not.
 * `least` letters long: `on` says less than `posted on`.
 */
export const findLabel = (line: string, list: DateLabel, least = 1): number => {
  const start = lowerCase(line.slice(0, 200));
  const indexes = [...WORDS[list]]
    .filter((label) => label.length >= least || mayBeDense(label))
    .map((label) => indexOfLabel(label, start))
    .filter((at) => at >= 0);
  return indexes.length ? Math.min(...indexes) : -1;
};

export const hasLabel = (line: string, list: DateLabel, least = 1): boolean =>
  findLabel(line, list, least) >= 0;

/** Whether a line is the label of a date and nothing else: `Published on`, `Last updated:`. */
export function isDateLabel(line: string): boolean {
  const words = bare(line.slice(0, 60)).split(/\s+/);
  const known = (word: string): boolean => WORDS.published.has(word) || WORDS.updated.has(word);
  return known(words.join(' ')) || words.every(known);
}
