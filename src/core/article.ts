/** Weighs what the sources claim about a captured page into what we believe: the Article. */
import { canonicalAddress } from './facts/canonical.ts';
import { authorsFrom } from './facts/weigh-authors.ts';
import { datesFrom } from './facts/weigh-dates.ts';
import { doubtsFrom } from './facts/weigh-doubts.ts';
import { directionFrom, languageFrom } from './facts/weigh-language.ts';
import { leadFrom } from './facts/weigh-lead.ts';
import { type AllClaims, siteFrom } from './facts/weigh-site.ts';
import { titleFrom } from './facts/weigh-title.ts';
import { keywordsFrom, sectionsFrom } from './facts/weigh-topics.ts';
import { countWords, htmlToText } from './facts/words.ts';
import { fold, toPlain } from './page/plain-text.ts';
import type { Article, Capture } from './stages.ts';
import { createConceal } from './urls/conceal.ts';

export { titleFrom };

const firstOf = <K extends 'summary' | 'subtitle' | 'canonical'>(
  claims: AllClaims,
  field: K,
  order: readonly string[],
): string[] => order.flatMap((id) => toPlain(claims[id]?.[field], 2_000) || []);

/** What the page says the article says, in a sentence or two; `''` where it does not. */
export const summaryFrom = (claims: AllClaims): string =>
  firstOf(claims, 'summary', [
    'open-graph',
    'meta',
    'json-ld',
    'twitter',
    'dublin-core',
    'sailthru',
    'json-ld-page',
    'microdata',
  ])[0] ?? '';

/** A line under the headline that says something else than headline and summary. */
function subtitleFrom(claims: AllClaims, title: string): string {
  const [subtitle = ''] = firstOf(claims, 'subtitle', ['subtitle']);
  return fold(title).includes(fold(subtitle)) || fold(subtitle).includes(fold(title))
    ? ''
    : subtitle;
}

/** What we believe about the captured article. Pure, and needs no DOM. */
export function toArticle(capture: Capture): Article {
  const { claims, url: shown, domain, html } = capture;
  const text = htmlToText(html);
  const title = titleFrom(claims, shown);
  const site = siteFrom(claims, shown);
  const language = languageFrom(claims, `${title} ${text.slice(0, 2_000)}`);
  const direction = directionFrom(claims, language);
  const authors = authorsFrom(claims, shown);
  const subtitle = subtitleFrom(claims, title);
  const summary = summaryFrom(claims);
  const lead = leadFrom(claims, shown);
  const { inAddress } = createConceal(shown, domain);
  const words = countWords(text);
  return {
    id: capture.id,
    capturedAt: capture.at,
    url: canonicalAddress(
      firstOf(claims, 'canonical', ['canonical-link', 'open-graph', 'json-ld']),
      shown,
      domain,
    ),
    scope: capture.scope,
    title: title || site,
    ...(subtitle && { subtitle }),
    authors,
    site,
    ...datesFrom(claims, capture.at, language),
    sections: sectionsFrom(claims, shown, title),
    keywords: keywordsFrom(claims, shown, authors),
    ...(summary && { summary }),
    ...(language && { language }),
    ...(direction && { direction }),
    ...(lead && { lead: { ...lead, src: inAddress(lead.src) } }),
    html,
    words,
    doubts: doubtsFrom(capture, words),
    trail: capture.trail,
  };
}
