/** Every language of pages, by its BCP 47 code, and questions that all of them answer together. */
import { anyOf } from '../body/alternatives.ts';
import type { Language } from '../language.ts';
import { toRegistry } from '../registry.ts';

export const languages = toRegistry(
  import.meta.glob<Language>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' }),
);

type WordList = 'by' | 'and' | 'roles' | 'published' | 'updated' | 'home' | 'readAlso';

const gather = (list: WordList): ReadonlySet<string> =>
  new Set([...languages.values()].flatMap((language) => language[list] ?? []));

/** All languages' words of one kind: pages quote, and sites mix, more than one language. */
export const WORDS: Readonly<Record<WordList, ReadonlySet<string>>> = {
  by: gather('by'),
  and: gather('and'),
  roles: gather('roles'),
  published: gather('published'),
  updated: gather('updated'),
  home: gather('home'),
  readAlso: gather('readAlso'),
};

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s:：]+$/u, '')
    .trim();

/** Whether a label, such as `Written by` or `作者：`, announces a writer. */
export const isAuthorLabel = (label: string): boolean => WORDS.by.has(bare(label.slice(0, 60)));

const isDense = (word: string): boolean =>
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(word);

const dense = (words: ReadonlySet<string>): string => anyOf([...words].filter(isDense));
const spaced = (words: ReadonlySet<string>): string =>
  anyOf([...words].filter((word) => !isDense(word)));

/** A by-word at the beginning: as a word of its own, or in dense scripts before a colon or a space. */
export const BY = new RegExp(
  `^(?:(?:${spaced(WORDS.by)})(?:\\s*[:：]\\s*|\\s+)|(?:${dense(WORDS.by)})(?:\\s*[:：/／]\\s*|\\s+))`,
  'iu',
);

const byWords = [...WORDS.by];

/** Whether a by-word begins the text. Most texts are told from a glance at the bare words. */
export const beginsWithBy = (text: string): boolean => {
  const lower = text.toLowerCase();
  return byWords.some((word) => lower.startsWith(word)) && BY.test(text);
};

const joining = [...WORDS.and].filter((word) => !isDense(word));
/** As inside a line, and in a line of capitals; title case only where it is no first name (`Dan`). */
const joiners = [
  ...joining,
  ...joining.filter((word) => word.length > 2).map((word) => word.toUpperCase()),
  'And',
];

/** What joins two names, before a capital letter. */
const AND = new RegExp(`\\s+(?:${anyOf(joiners)}|&|\\+)\\s+(?=\\p{Lu})`, 'u');

const spacedJoiners = [...joiners, '&', '+'].map((word) => ` ${word} `);

/** Parts one line of plain text at the words that join two names. */
export const splitAtAnd = (line: string): string[] =>
  spacedJoiners.some((word) => line.includes(word)) ? line.split(AND) : [line];

/** Whether a line begins as bylines do, and a name could follow. */
export const startsWithBy = (line: string): boolean =>
  beginsWithBy(line) && /^[^\p{L}]{0,3}\p{Lu}/u.test(line.replace(BY, ''));

const label = (list: 'published' | 'updated'): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${spaced(WORDS[list])})(?!\\p{L})|${dense(WORDS[list])}`, 'iu');
const LABELS = { published: label('published'), updated: label('updated') };

/** Where a line labels its date as one of publication, or of a later change; -1 where it does not. */
export const findLabel = (line: string, list: 'published' | 'updated'): number => {
  const start = line.slice(0, 200);
  const lower = start.toLowerCase();
  for (const word of WORDS[list]) if (lower.includes(word)) return start.search(LABELS[list]);
  return -1;
};

export const hasLabel = (line: string, list: 'published' | 'updated'): boolean =>
  findLabel(line, list) >= 0;

/** Whether a line is the label of a date and nothing else: `Published on`, `Last updated:`. */
export function isDateLabel(line: string): boolean {
  const words = bare(line.slice(0, 60)).split(/\s+/);
  const known = (word: string): boolean => WORDS.published.has(word) || WORDS.updated.has(word);
  return known(words.join(' ')) || words.every(known);
}
