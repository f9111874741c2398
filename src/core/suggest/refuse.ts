/** Names of sections and keywords that no reader would file an article under. */
import { foldText } from '../text/fold.ts';
import type { Subject } from './subject.ts';
import { topicOf } from './topics.ts';

const bare = (text: string): string => foldText(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

const LETTERS = /\p{L}/gu;
const IS_DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

const isButton = (text: string): boolean => /^(?:skip|jump|back|go) to\b/i.test(text);

/** One Latin letter, or an entity that was cut: `PG&`. */
const isTorn = (text: string): boolean => {
  const letters = text.match(LETTERS)?.length ?? 0;
  return letters === 0 || (letters === 1 && !IS_DENSE.test(text)) || /&(?:#?\w*)?$/.test(text);
};

const namesSite = (text: string, site: string): boolean => {
  const name = bare(site);
  return name.length > 1 && bare(text).includes(name);
};

/** A piece of the headline that is too long for a topic. */
const isHeadline = (text: string, title: string): boolean => {
  const most = IS_DENSE.test(text) ? 6 : 3;
  const length = IS_DENSE.test(text) ? bare(text).length : text.split(/\s+/).length;
  return length > most && bare(title).includes(bare(text));
};

const isRefused = (text: string, { site, title }: Pick<Subject, 'site' | 'title'>): boolean =>
  isTorn(text) || isButton(text) || namesSite(text, site) || isHeadline(text, title);

/** Numbers stand in names of columns and weeks, unless a topic is there too: `Formula 1`. */
export const usefulSections = (subject: Subject): readonly string[] =>
  subject.sections.filter(
    (text) => !isRefused(text, subject) && (!/\d/.test(text) || topicOf(text) !== undefined),
  );

/** Words that only the last part of the URL holds in a row: the headline, cut for a machine. */
function isSlug(keywords: readonly string[], url: string): (keyword: string) => boolean {
  const last = URL.canParse(url) ? new URL(url).pathname.split('/').filter(Boolean).at(-1) : '';
  const slug = new Set(
    (last ?? '')
      .replace(/\.\w+$/, '')
      .split('-')
      .map(foldText),
  );
  const isPart = (keyword: string): boolean =>
    keyword === keyword.toLowerCase() && slug.has(foldText(keyword));
  const parts = keywords.filter(isPart).length;
  return parts >= 3 && parts >= keywords.length * 0.6 ? isPart : () => false;
}

export function usefulKeywords(subject: Subject): readonly string[] {
  const inSlug = isSlug(subject.keywords, subject.url);
  return subject.keywords.filter((text) => !isRefused(text, subject) && !inSlug(text));
}
