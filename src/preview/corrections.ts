/** What a user corrects in the large preview: a title, and edits of text and facts. */
import { type Edits, NO_EDITS } from '../core/choice.ts';
import { trimEdits } from '../core/edits/edits.ts';
import type { Article, Choice } from '../core/stages.ts';

export type Corrections = { readonly title: string; readonly edits: Edits };

export const toCorrections = ({ title, edits }: Choice, article: Article): Corrections => ({
  title: title ?? article.title,
  edits: edits ?? NO_EDITS,
});

/** The choice with these corrections; what is as the page has it stays out. */
export function withCorrections(choice: Choice, corrected: Corrections, article: Article): Choice {
  const { title: _, edits: __, ...rest } = choice;
  const title = corrected.title.replace(/\s+/g, ' ').trim();
  const edits = trimEdits(corrected.edits);
  return {
    ...rest,
    ...(title && title !== article.title ? { title } : {}),
    ...(edits ? { edits } : {}),
  };
}

export type FactKey = 'authors' | 'site' | 'published' | 'summary';
export const FACT_KEYS: readonly FactKey[] = ['authors', 'published', 'site', 'summary'];

/** `2024-05-01T10:00:00+02:00` as one writes it: `2024-05-01 10:00 +02:00`. */
const toDateText = (timestamp: string): string =>
  timestamp
    .replace(/T(\d\d:\d\d):(\d\d)/, (_, minutes: string, seconds: string) =>
      seconds === '00' ? ` ${minutes}` : ` ${minutes}:${seconds}`,
    )
    .replace(/(\d)(Z|[+-]\d\d:\d\d)$/, '$1 $2');

const DATE = /^(\d{4}-\d\d-\d\d)(?:[ T]+(\d\d:\d\d)(:\d\d)?(?: *(Z|[+-]\d\d:\d\d))?)?$/;

/** Nothing where it is no date. */
const toTimestamp = (text: string): string | undefined => {
  const [, day, minutes, seconds = ':00', zone = ''] = DATE.exec(text.trim()) ?? [];
  const timestamp = minutes ? `${day}T${minutes}${seconds}${zone}` : day;
  return timestamp && !Number.isNaN(Date.parse(timestamp)) ? timestamp : undefined;
};

/** A fact as a line to edit. */
export function factText(key: FactKey, facts: Article | Edits, between: string): string {
  const value = facts[key];
  if (Array.isArray(value)) return value.join(between);
  const text = (value as string | undefined) ?? '';
  return key === 'published' ? toDateText(text) : text;
}

const split = (text: string): string[] =>
  text
    .split(/\s*[,;、，；]\s*/)
    .map((name) => name.trim())
    .filter(Boolean);

/** `wrong`: what was typed cannot be taken. A fact that is as the page has it is no correction. */
export function correctFact(
  edits: Edits,
  key: FactKey,
  text: string,
  article: Article,
  between: string,
): Edits | 'wrong' {
  const { [key]: _, ...rest } = edits;
  if (text.trim() === factText(key, article, between)) return rest;
  if (key === 'authors') return { ...rest, authors: split(text) };
  if (key !== 'published') return { ...rest, [key]: text.trim() };
  const published = toTimestamp(text);
  return published ? { ...rest, published } : 'wrong';
}
