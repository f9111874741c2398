/** An article as it may leave the browser, whenever it was read: by today's rules for URLs. */
import type { Article } from '../stages.ts';
import { cleanUrl } from './clean-url.ts';
import { type Conceal, createConceal } from './conceal.ts';
import { hostOf } from './domain.ts';

/** For the URLs in its body. */
export const concealFor = ({ url }: Pick<Article, 'url'>): Conceal =>
  createConceal(url, hostOf(url));

/** The article with clean URLs of its own; those in its body are concealed where there is a DOM. */
export function toPublicArticle(article: Article): Article {
  const { url, lead } = article;
  return {
    ...article,
    url: cleanUrl(url),
    ...(lead && { lead: { ...lead, src: concealFor(article).inUrl(lead.src) } }),
  };
}
