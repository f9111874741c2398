/** Validates what the database returns: a broken disk or an older version may have written it. */
import * as v from 'valibot';
import { FIRST_CHOICE } from '../core/choice.ts';
import { isTime } from '../core/dates/format-date.ts';
import { mend, sound } from '../core/mend.ts';
import { stored } from '../core/shapes.ts';
import type { Article, ArticleSummary, Choice } from '../core/stages.ts';
import type { KeptArticle } from './database.ts';
import type { Entry, EntryContent } from './entry.ts';

const EMPTY_SUMMARY: Omit<ArticleSummary, 'id' | 'url'> = {
  capturedAt: '',
  scope: 'page',
  title: '',
  authors: [],
  site: '',
  sections: [],
  keywords: [],
  words: 0,
  doubts: [],
};

const partsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

export const mendChoice = (value: unknown): Choice =>
  mend<Choice>(stored.choice, partsOf(value), FIRST_CHOICE)?.whole ?? FIRST_CHOICE;

const entry = v.object({
  id: v.string(),
  savedAt: v.pipe(
    v.number(),
    v.minValue(0),
    v.check((at) => isTime(at)),
  ),
  fingerprint: v.string(),
});

const mendArticleSummary = (value: unknown): ArticleSummary => {
  const instead = { ...EMPTY_SUMMARY, id: '', url: '' };
  return mend<ArticleSummary>(stored.headline, partsOf(value), instead)?.whole ?? instead;
};

/** Nothing only where it has not even an id. `savedAt` is -1 where no clock could say it. */
export function mendEntry(value: unknown): Entry | undefined {
  const parts = partsOf(value);
  const plain = mend<Entry>(entry, parts, { savedAt: -1, fingerprint: '' });
  const given: readonly unknown[] = Array.isArray(parts.receipts) ? [...parts.receipts] : [];
  const receipts = given.flatMap((one) => sound(stored.receipt, one) ?? []);
  return (
    plain && {
      ...plain.whole,
      headline: mendArticleSummary(parts.headline),
      choice: mendChoice(parts.choice),
      receipts: receipts,
    }
  );
}

const content = v.object({ ...stored.content.entries, note: v.exactOptional(v.string()) });

/** Nothing where the article's text is damaged. */
export const mendContent = (value: unknown): EntryContent | undefined =>
  mend<EntryContent>(content, value, { trail: [] })?.whole;

/** Nothing where its URL or its text is damaged. */
export const mendArticle = (value: unknown): Article | undefined =>
  mend<Article>(stored.article, value, { ...EMPTY_SUMMARY, trail: [] })?.whole;

const kept = v.object({
  id: v.string(),
  readAt: v.number(),
  incognito: v.boolean(),
  page: v.exactOptional(v.object({ tab: v.number(), url: v.pipe(v.string(), v.url()) })),
});

export function mendKept(value: unknown): KeptArticle | undefined {
  const parts = partsOf(value);
  const article = mendArticle(parts.article);
  const plain = article && mend<KeptArticle>(kept, parts, { readAt: 0, incognito: true });
  const choice = parts.choice === undefined ? {} : { choice: mendChoice(parts.choice) };
  return plain && { ...plain.whole, article, ...choice };
}
