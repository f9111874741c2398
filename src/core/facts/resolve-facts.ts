/** Resolves all claims about an article into what we believe of it, once for each page. */

import { readingLanguage } from '../dates/reading-language.ts';
import type { Article, Timestamp } from '../stages.ts';
import { toPlain } from '../text/plain-text.ts';
import type { Domain } from '../urls/domain.ts';
import { canonicalUrl } from './canonical.ts';
import { type AllClaims, claimsOf, PRIORITIES } from './priorities.ts';
import { authorsFrom } from './resolve-authors.ts';
import { certaintyOf } from './resolve-certainty.ts';
import { datesFrom } from './resolve-dates.ts';
import { directionFrom, languageFrom } from './resolve-language.ts';
import { leadFrom } from './resolve-lead.ts';
import { lengthFrom, type StatedLength } from './resolve-length.ts';
import { siteFrom, siteNames } from './resolve-site.ts';
import { subtitleFrom, summaryFrom } from './resolve-summary.ts';
import { titleFrom } from './resolve-title.ts';
import { keywordsFrom, sectionsFrom } from './resolve-topics.ts';
import { staleSources, withoutStale } from './stale.ts';

/** The facts of an Article; what no source states is absent or empty. */
export type Facts = Pick<
  Article,
  | 'url'
  | 'title'
  | 'subtitle'
  | 'authors'
  | 'site'
  | 'published'
  | 'modified'
  | 'sections'
  | 'keywords'
  | 'summary'
  | 'language'
  | 'direction'
  | 'lead'
  | 'sources'
  | 'unsure'
> & {
  readonly stated: StatedLength;
  /** The sources contradict each other. */
  readonly disagree: boolean;
  /** Some of them speak of another article. */
  readonly stale: boolean;
};

export type FactsAbout = {
  /** The URL in the tab, and what belongs to the page's owner. */
  readonly url: string;
  readonly domain: Domain;
  readonly at: Timestamp;
  /** Some of the article's text, which can prove its language wrong. */
  readonly sample: string;
};

export function resolveFacts(all: AllClaims, about: FactsAbout): Facts {
  const { url, domain, at, sample } = about;
  const dropped = staleSources(all, about);
  const claims = withoutStale(all, dropped);
  const names = siteNames(claims, url);
  const title = titleFrom(claims, names);
  const subtitle = subtitleFrom(claims, title);
  const summary = summaryFrom(claims, `${title} ${sample}`);
  const authors = authorsFrom(claims, names);
  const stated = languageFrom(claims, `${title} ${sample}`);
  const tongue = readingLanguage(stated ?? '', sample, url);
  // A template's language, where the text is plainly in another.
  const language = stated && !tongue.startsWith(stated.slice(0, 2)) ? tongue : stated;
  const direction = directionFrom(claims, language);
  const lead = leadFrom(claims, url);
  const dates = datesFrom(claims, at, tongue);
  return {
    url: canonicalUrl(
      claimsOf(claims, PRIORITIES.canonical, 'canonical').map((text) => toPlain(text, 2_000)),
      url,
      domain,
    ),
    title,
    ...(subtitle && { subtitle }),
    authors,
    site: siteFrom(claims, url),
    ...dates,
    sections: sectionsFrom(claims, names, title),
    keywords: keywordsFrom(claims, names, authors, title),
    ...(summary && { summary }),
    ...(language && { language }),
    ...(direction && { direction }),
    ...(lead && { lead }),
    stated: lengthFrom(claims),
    ...certaintyOf(claims, { title, authors, ...dates }, at, tongue),
    stale: dropped.size > 0,
  };
}
