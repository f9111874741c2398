/** Says where the most important facts come from, and which of them the sources leave open. */

import { readDate } from '../dates/dates.ts';
import type { Article, Timestamp } from '../stages.ts';
import { fold } from '../text/plain-text.ts';
import { overlap, wordSet } from '../text/word-sets.ts';
import { type AllClaims, PRIORITIES, type SourceId } from './priorities.ts';

/** What is known of a fact beside the fact itself. */
export type Certainty = Required<Pick<Article, 'sources' | 'unsure'>> & {
  /** Whether sources that usually agree contradict each other. */
  readonly disagree: boolean;
};

type FactsSubset = Pick<Article, 'title' | 'authors' | 'published'>;

/** Sources that read a date off a text which may mean another. */
const GUESSED: readonly SourceId[] = ['date-below-text', 'dateline', 'page-url'];
/** The date of a page may be shown in another zone. */
const MAX_APART = 2 * 86_400_000;
/** Titles that share less speak of something else. */
const FAR = 0.15;
const MIN_WORDS = 4;
/** At which a relative date would be another one. */
const ANOTHER_TIME = '2001-01-01T00:00:00Z';

const daysApart = (a: Timestamp, b: Timestamp): number =>
  Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10)));

/** The first source that says the same. */
const sourceOf = (
  order: readonly SourceId[],
  says: (id: SourceId) => boolean,
): SourceId | undefined => order.find(says);

/** The dates of publication that are no guess, and do not count from the capture. */
const statedDates = (claims: AllClaims, at: Timestamp, language: string): Timestamp[] =>
  PRIORITIES.dates.flatMap((id) => {
    const text = claims[id]?.published;
    if (text === undefined || GUESSED.includes(id)) return [];
    const time = readDate(text, at, language);
    return time !== undefined && readDate(text, ANOTHER_TIME, language) === time ? [time] : [];
  });

export function certaintyOf(
  claims: AllClaims,
  { title, authors, published }: FactsSubset,
  at: Timestamp,
  language: string,
): Certainty {
  const read = (id: SourceId): Timestamp | undefined => {
    const text = claims[id]?.published ?? claims[id]?.modified;
    return text === undefined ? undefined : readDate(text, at, language);
  };
  const own = fold(title);
  const [author = ''] = authors;
  const sources = {
    title: sourceOf(
      PRIORITIES.title,
      (id) => own !== '' && fold(claims[id]?.title ?? '').startsWith(own),
    ),
    authors: sourceOf(
      PRIORITIES.authors,
      (id) => author !== '' && (claims[id]?.authors ?? []).some((text) => text.includes(author)),
    ),
    published: sourceOf(
      PRIORITIES.dates,
      (id) => published !== undefined && read(id)?.slice(0, 10) === published.slice(0, 10),
    ),
  };
  const [words, shown] = [title, claims.headline?.title ?? ''].map(wordSet) as [
    ReadonlySet<string>,
    ReadonlySet<string>,
  ];
  const isOtherTitle =
    words.size >= MIN_WORDS && shown.size >= MIN_WORDS && overlap(words, shown) < FAR;
  const changes = new Set(
    PRIORITIES.dates.flatMap((id) => {
      const text = claims[id]?.modified;
      return text === undefined ? [] : (readDate(text, at, language)?.slice(0, 10) ?? []);
    }),
  );
  const dates = published === undefined ? [] : statedDates(claims, at, language);
  const contrary = dates.filter(
    (date) => daysApart(date, published ?? date) >= MAX_APART && !changes.has(date.slice(0, 10)),
  );
  const isOpenDate = contrary.length > 0 && contrary.length * 2 >= dates.length;
  const isGuess = sources.published !== undefined && GUESSED.includes(sources.published);
  return {
    sources: Object.fromEntries(Object.entries(sources).filter(([, id]) => id !== undefined)),
    unsure: [
      ...(isOtherTitle ? (['title'] as const) : []),
      ...(isOpenDate || isGuess ? (['published'] as const) : []),
    ],
    disagree: isOtherTitle || isOpenDate,
  };
}
