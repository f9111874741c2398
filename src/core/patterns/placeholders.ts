/** What `{placeholders}` stand for: the facts of one article with one choice. */

import { formatTimestamp } from '../dates/date-pattern.ts';
import { levelsOf } from '../levels.ts';
import type { Article, Choice } from '../stages.ts';
import { type HanToLatin, toAscii } from '../text/latin.ts';
import { toHash, toSegment, toSlug } from '../text/portable-names.ts';
import { fillPattern, type Lookup } from './pattern.ts';
import { fillWords } from './words.ts';

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
  'remark',
] as const;

type Placeholder = (typeof PLACEHOLDERS)[number];

const titleOf = (article: Article, choice: Choice): string => choice.title?.trim() || article.title;

const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';

/** The last words of the article's URL; `''` where they are none. */
const urlSlug = (url: string): string => {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  const words = toSlug(toAscii(last.replace(/\.\w+$/, '').replace(/%[\da-f]{2}/gi, ' ')));
  return /[a-z]{3}/.test(words) ? words : '';
};

/** The title's slug, else the URL's, else the day and a hash: never empty. */
const slugOf = (article: Article, title: string, own: string): string => {
  if (/[\p{L}\p{N}]/u.test(own)) return own;
  const day = formatTimestamp(article.published ?? article.capturedAt, 'YYYY-MM-DD') ?? 'article';
  return urlSlug(article.url) || `${day}-${toHash(article.url + title)}`;
};

/** The article with the authors that the choice sets. */
export const byAuthor = (article: Article, choice: Choice): Article => {
  const { author } = choice;
  const name = author && fillPattern(author, placeholdersOf(article, choice)).trim();
  return name ? { ...article, authors: [name] } : article;
};

/** Looks placeholders up. `{date}` is the day of publication, or of capture where none is known. */
export const placeholdersOf = (
  article: Article,
  choice: Choice,
  hanToLatin?: HanToLatin,
): Lookup => {
  const at = (timestamp: string | undefined, format: string) =>
    timestamp ? (formatTimestamp(timestamp, format || 'YYYY-MM-DD') ?? '') : '';
  const date = at(article.published, '') ? article.published : article.capturedAt;
  const values: Record<Placeholder, (format: string) => string> = {
    title: () => titleOf(article, choice),
    subtitle: () => article.subtitle ?? '',
    slug: (format) => {
      const title = titleOf(article, choice);
      const isAscii = (format || choice.letters) === 'ascii';
      const own = toSlug(isAscii ? toAscii(title, hanToLatin) : title);
      // Sites name a file or a folder by it.
      return toSegment(slugOf(article, title, own));
    },
    site: () => article.site,
    host: () => hostOf(article.url),
    author: () => article.authors[0] ?? '',
    authors: (separator) => article.authors.join(separator || ', '),
    category: () => levelsOf(fillWords(choice.categories, article)[0]?.word ?? '')[0] ?? '',
    section: () => article.sections.at(-1) ?? '',
    tag: () => fillWords(choice.tags, article)[0]?.word ?? '',
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
    remark: () => choice.remark?.trim() ?? '',
  };
  return (name, format) =>
    Object.hasOwn(values, name) ? values[name as Placeholder](format) : undefined;
};
