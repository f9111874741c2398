/** What `{placeholders}` stand for: the facts of one article with one choice. */

import type { Article, Choice } from '../stages.ts';
import { formatMoment } from './moments.ts';
import { toHash, toSlug } from './names.ts';
import type { Lookup } from './pattern.ts';

/** Every placeholder that file names, folders and front matter may hold. */
export const PLACEHOLDERS = [
  'title',
  'subtitle',
  'slug',
  'site',
  'host',
  'author',
  'authors',
  'category',
  'section',
  'tag',
  'date',
  'modified',
  'captured',
  'year',
  'month',
  'day',
  'url',
  'summary',
  'language',
  'lead',
  'words',
] as const;

type Placeholder = (typeof PLACEHOLDERS)[number];

export const titleOf = (article: Article, choice: Choice): string =>
  choice.title?.trim() || article.title;

const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';

/** The title's slug; in ASCII the address's last words, and a hash, stand in for other scripts. */
const slugOf = (article: Article, choice: Choice, format: string): string => {
  const title = titleOf(article, choice);
  if (format !== 'ascii') return toSlug(title);
  const path = URL.canParse(article.url) ? new URL(article.url).pathname : '';
  const words = toSlug(
    path
      .split('/')
      .filter(Boolean)
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? '',
    true,
  );
  const own = toSlug(title, true);
  if (own.length >= title.length / 2) return own;
  return /[a-z]{3}/.test(words) ? words : `article-${toHash(article.url + title)}`;
};

/** Looks placeholders up. `{date}` is the day of publication, or of capture where none is known. */
export const placeholdersOf = (article: Article, choice: Choice): Lookup => {
  const at = (moment: string | undefined, format: string) =>
    moment ? (formatMoment(moment, format || 'YYYY-MM-DD') ?? '') : '';
  const date = at(article.published, '') ? article.published : article.capturedAt;
  const values: Record<Placeholder, (format: string) => string> = {
    title: () => titleOf(article, choice),
    subtitle: () => article.subtitle ?? '',
    slug: (format) => slugOf(article, choice, format),
    site: () => article.site,
    host: () => hostOf(article.url),
    author: () => article.authors[0] ?? '',
    authors: (separator) => article.authors.join(separator || ', '),
    category: () => choice.categories[0] ?? '',
    section: () => article.sections.at(-1) ?? '',
    tag: () => choice.tags[0] ?? '',
    date: (format) => at(date, format),
    modified: (format) => at(article.modified, format),
    captured: (format) => at(article.capturedAt, format),
    year: () => at(date, 'YYYY'),
    month: () => at(date, 'MM'),
    day: () => at(date, 'DD'),
    url: () => article.url,
    summary: () => article.summary ?? '',
    language: () => article.language ?? '',
    lead: () => article.lead?.src ?? '',
    words: () => String(article.words),
  };
  return (name, format) =>
    Object.hasOwn(values, name) ? values[name as Placeholder](format) : undefined;
};
