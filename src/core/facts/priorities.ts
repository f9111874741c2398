/** Which sources are believed: for each fact those that may state it, the best first. */
import type { Claims } from '../claims/claims.ts';

/** Their order is by how often each was right on newspapers. */
export const PRIORITIES = {
  /** `resolve-title` weighs the first three against each other; the others stand in for them. */
  title: [
    'open-graph',
    'json-ld',
    'headline',
    'microdata',
    'twitter',
    'parsely',
    'citation',
    'dublin-core',
    'sailthru',
    'meta',
    'json-ld-page',
    'document-title',
  ],
  /** Where OpenGraph stands alone against four of these, it is the text for sharing. */
  editorsTitle: [
    'headline',
    'document-title',
    'twitter',
    'meta',
    'json-ld-page',
    'microdata',
    'parsely',
    'sailthru',
  ],
  subtitle: ['subtitle'],
  authors: [
    'thread',
    'json-ld',
    'json-ld-creator',
    'chinese-line',
    'open-graph',
    'meta',
    'dublin-core',
    'parsely',
    'sailthru',
    'citation',
    'microdata',
    'byline',
    'twitter',
    'author-label',
    'body-edges',
  ],
  /** What the head of the page says of its authors. */
  statedAuthors: [
    'json-ld',
    'open-graph',
    'meta',
    'dublin-core',
    'parsely',
    'sailthru',
    'citation',
  ],
  /** Where the page itself announces a writer. */
  signed: ['byline', 'author-label'],
  near: ['near-lines'],
  site: [
    'account',
    'open-graph',
    'citation',
    'json-ld',
    'json-ld-site',
    'json-ld-page',
    'microdata',
    'home-link',
    'meta',
    'dublin-core',
  ],
  /** A handle is no name to show, but one that the site goes by. */
  siteHandle: ['twitter'],
  /** The source named below the headline may be another publisher. */
  creditedSite: ['chinese-line'],
  dates: [
    'thread',
    'json-ld',
    'json-ld-page',
    'microdata',
    'open-graph',
    'parsely',
    'citation',
    'dublin-core',
    'meta',
    'sailthru',
    'time-element',
    'timestamp-attributes',
    'visible-date',
    'page-url',
    'date-below-text',
    'dateline',
  ],
  /** The one date that a page shows is its article's, whatever it calls it. */
  onlyDate: ['visible-date', 'date-below-text'],
  sections: [
    'breadcrumb-list',
    'breadcrumb-trail',
    'json-ld',
    'open-graph',
    'microdata',
    'parsely',
    'meta',
    'page-url',
  ],
  keywords: [
    'meta',
    'json-ld',
    'open-graph',
    'parsely',
    'sailthru',
    'microdata',
    'citation',
    'tag-links',
  ],
  summary: [
    'open-graph',
    'meta',
    'json-ld',
    'twitter',
    'dublin-core',
    'sailthru',
    'json-ld-page',
    'microdata',
  ],
  language: [
    'json-ld',
    'html-lang',
    'json-ld-page',
    'microdata',
    'meta',
    'dublin-core',
    'citation',
    'open-graph',
  ],
  direction: ['html-lang'],
  lead: ['open-graph', 'json-ld', 'twitter', 'json-ld-page', 'parsely', 'sailthru'],
  /** The first image of the article, where the page states none that is real. */
  ownLead: ['body-images'],
  canonical: ['canonical-link', 'open-graph', 'json-ld'],
  /** Of the text and its length the longest counts. */
  length: ['json-ld', 'microdata'],
} as const;

/** Sources that are believed without a rank among others. */
export const UNORDERED = ['pages'] as const;

export type SourceId =
  | (typeof PRIORITIES)[keyof typeof PRIORITIES][number]
  | (typeof UNORDERED)[number];

/** What all sources claim about one page. */
export type AllClaims = { readonly [id in SourceId]?: Partial<Claims> };

/** What the sources say of one fact, the best first; those that say nothing are left out. */
export const claimsOf = <K extends keyof Claims>(
  claims: AllClaims,
  order: readonly SourceId[],
  key: K,
): Claims[K][] =>
  order.flatMap((id) => {
    const claim = claims[id]?.[key];
    return claim === undefined ? [] : [claim];
  });
