/** What suggestions know of an article: facts and the beginning of its text, never its whole body. */
import type { Article } from '../stages.ts';
import { htmlToText } from '../text/words.ts';

export type Subject = Pick<
  Article,
  'url' | 'title' | 'site' | 'authors' | 'sections' | 'keywords'
> & {
  readonly language: string;
  /** The summary, and the beginning of the text. */
  readonly text: string;
};

const MAX_HTML = 6_000;
const MAX_TEXT = 1_000;

type SubjectInput = Omit<Article, 'html' | 'trail'> & Partial<Pick<Article, 'html'>>;

/** Of a summary, only what it says of the text. */
export const toSubject = (article: SubjectInput): Subject => {
  const { url, title, site, authors, sections, keywords, language = '', summary = '' } = article;
  const body = htmlToText((article.html ?? '').slice(0, MAX_HTML)).replace(/\s+/g, ' ');
  const text = `${summary} ${body}`.trim().slice(0, MAX_TEXT);
  return { url, title, site, authors, sections, keywords, language, text };
};
