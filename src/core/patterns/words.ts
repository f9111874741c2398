/** Categories and tags with `{placeholders}`: what the page says takes their place. */
import { formatTimestamp } from '../dates/date-pattern.ts';
import type { Article } from '../stages.ts';

/** Every placeholder that a category or a tag may hold. */
export const WORD_PLACEHOLDERS = ['section', 'site', 'keywords', 'author', 'year'] as const;
export type WordPlaceholder = (typeof WORD_PLACEHOLDERS)[number];

/** Pages have dozens of them, the best ones first. */
const MOST_KEYWORDS = 5;

export type WordFacts = Partial<
  Pick<Article, 'sections' | 'site' | 'keywords' | 'authors' | 'published' | 'capturedAt'>
>;

const VALUES: Readonly<Record<WordPlaceholder, (facts: WordFacts) => readonly string[]>> = {
  section: ({ sections }) => sections?.slice(-1) ?? [],
  site: ({ site }) => (site ? [site] : []),
  keywords: ({ keywords }) => keywords?.slice(0, MOST_KEYWORDS) ?? [],
  author: ({ authors }) => authors?.slice(0, 1) ?? [],
  year: ({ published, capturedAt }) =>
    [formatTimestamp(published ?? capturedAt ?? '', 'YYYY') ?? []].flat(),
};

const PLACEHOLDER = /(\{[^{}]*\})/;
const nameOf = (part: string): string => part.slice(1, -1);
const isKnown = (name: string): name is WordPlaceholder => Object.hasOwn(VALUES, name);

/** A word that the page made, and the pattern it was made of. */
export type FilledWord = { readonly word: string; readonly of: string };

/**
 * Of each pattern one word, several of `{keywords}`, and none where the page says nothing of it. What
 * is no placeholder stays as it is written.
 */
export const fillWords = (patterns: readonly string[], facts: WordFacts): readonly FilledWord[] => {
  const filled = patterns.flatMap((of) =>
    of
      .split(PLACEHOLDER)
      .reduce<readonly string[]>(
        (texts, part) => {
          const name = nameOf(part);
          const values = part.startsWith('{') && isKnown(name) ? VALUES[name](facts) : [part];
          return texts.flatMap((text) => values.map((value) => text + value));
        },
        [''],
      )
      .map((word) => ({ word: word.trim(), of })),
  );
  const seen = new Set<string>();
  return filled.filter(({ word }) => {
    const key = word.normalize('NFKC').toLowerCase();
    return word !== '' && !seen.has(key) && seen.add(key);
  });
};

/** A pattern with what `say` calls each of its placeholders; the rest stays as it is written. */
export const describeWord = (pattern: string, say: (name: WordPlaceholder) => string): string =>
  pattern
    .split(PLACEHOLDER)
    .map((part) => {
      const name = nameOf(part);
      return part.startsWith('{') && isKnown(name) ? say(name) : part;
    })
    .join('');

/** What stands in braces and is no placeholder of words. */
export const unknownInWords = (patterns: readonly string[]): string | undefined =>
  patterns
    .flatMap((pattern) => pattern.split(PLACEHOLDER).filter((part) => part.startsWith('{')))
    .map(nameOf)
    .find((name) => !isKnown(name));
