/** An article as it may leave the browser, whenever it was read: by today's rules for addresses. */
import type { Article } from '../stages.ts';
import { cleanAddress } from './clean-address.ts';
import { type Conceal, createConceal } from './conceal.ts';
import { hostOf } from './domain.ts';

/** For the addresses in its body. */
export const concealFor = ({ url }: Pick<Article, 'url'>): Conceal =>
  createConceal(url, hostOf(url));

/** The article with clean addresses of its own; those in its body are concealed where there is a DOM. */
export function toPublicArticle(article: Article): Article {
  const { url, lead } = article;
  return {
    ...article,
    url: cleanAddress(url),
    ...(lead && { lead: { ...lead, src: concealFor(article).inAddress(lead.src) } }),
  };
}
