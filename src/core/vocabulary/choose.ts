/** Chooses the languages that a page needs: those it states, and those its text is written in. */
import type { Language } from '../languages/language.ts';
import type { Registry } from '../registry.ts';
import { once } from '../text/once.ts';
import type { Languages } from './in-use.ts';

/** Words of it stand on pages in any language. */
const EVERYWHERE = 'en';

/** Scripts with few languages each: whose page it is shows by its letters. */
const scripts = once((): readonly RegExp[] =>
  [
    'Han}\\p{sc=Hiragana}\\p{sc=Katakana',
    'Hangul',
    'Cyrillic',
    'Arabic',
    'Greek',
    'Hebrew',
    'Devanagari',
    'Bengali',
    'Tamil',
    'Thai',
    'Georgian',
    'Armenian',
    'Khmer',
    'Lao',
  ].map((script) => new RegExp(`[\\p{sc=${script}}]`, 'gu')),
);
/** Fewer may be a name, or a formula. */
const LEAST_LETTERS = 3;

/** Fewer of its small words may be those of another language. */
const LEAST_WORDS = 3;

const count = (text: string, script: RegExp): number => text.match(script)?.length ?? 0;

/** What shows the script of a language. */
const sampleOf = ({ by = [], common = [], today = [] }: Language): string =>
  [...by, ...common, ...today].join(' ');

const inScriptsOf = (text: string, all: Registry<Language>): readonly string[] =>
  scripts()
    .filter((script) => count(text, script) >= LEAST_LETTERS)
    .flatMap((script) =>
      [...all].filter(([, language]) => count(sampleOf(language), script)).map(([id]) => id),
    );

const bySmallWords = (text: string, all: Registry<Language>): readonly string[] => {
  const words = new Set(text.toLowerCase().split(/[^\p{L}\p{M}]+/u));
  return [...all]
    .filter(([, { common = [] }]) => common.filter((word) => words.has(word)).length >= LEAST_WORDS)
    .map(([id]) => id);
};

/** What a page states of its languages, as tags of any kind (`pt_BR`), and some of its text. */
export type Stated = { readonly tags: readonly string[]; readonly text: string };

/** Rather one too many: what is missing is not found on the page. */
export const chooseLanguages = ({ tags, text }: Stated, all: Registry<Language>): Languages => {
  const stated = tags.map((tag) => tag.toLowerCase().split(/[-_]/)[0] ?? '');
  const wanted = [EVERYWHERE, ...stated, ...inScriptsOf(text, all), ...bySmallWords(text, all)];
  return Object.fromEntries([...all].filter(([id]) => wanted.includes(id)));
};
