/** Reads a live page into a Capture: guard, page rules, Readability, the choice of blocks, article rules. */
import { summaryFrom, titleFrom } from './article.ts';
import { prepare, readArticle, readSelection } from './body/article-body.ts';
import { readBlocks } from './body/blocks.ts';
import { findArticle } from './body/engine.ts';
import { holdsBack } from './body/own-prose.ts';
import { cleanups } from './cleanup/index.ts';
import type { Cleanup } from './cleanup.ts';
import { authorsFrom } from './facts/weigh-authors.ts';
import { leadFrom } from './facts/weigh-lead.ts';
import { Fault } from './fault.ts';
import { readClaims } from './metadata/index.ts';
import { cloneGuarded } from './page/guard.ts';
import { toPageFacts } from './page/page-facts.ts';
import { HIDDEN } from './page/visibility.ts';
import type { Registry } from './registry.ts';
import type { Capture, Moment, Scope, TrailEntry } from './stages.ts';
import { concealIn, createConceal } from './urls/conceal.ts';
import { type Domain, hostOf, isWithin } from './urls/domain.ts';
import { withoutCredentials } from './urls/parse-url.ts';

export { hasSelection } from './page/selection.ts';

export type CaptureRequest = {
  readonly id: string;
  readonly at: Moment;
  /** The address shown in the tab. */
  readonly url: string;
  readonly scope: Scope;
  /** What belongs to the page's owner, as `domainOf` knows it; default: the page's host alone. */
  readonly domain?: Domain;
};

const withoutFragment = (url: string): string => url.replace(/#.*$/s, '');

/** The longest text that a source gives as the article's. */
const textFrom = (claims: Capture['claims']): string =>
  Object.values(claims).reduce(
    (text, { text: next = '' }) => (next.length > text.length ? next : text),
    '',
  );

/**
 * What the page said. `live` is only read. `rules` are all there are, but for tests.
 * Faults: `pdf-page`, `page-too-large`, `empty-selection`, `no-article`.
 */
export const capture = (
  live: Document,
  about: CaptureRequest,
  rules: Registry<Cleanup> = cleanups,
): Capture => {
  if (live.contentType === 'application/pdf') throw new Fault('pdf-page');
  const url = withoutFragment(withoutCredentials(about.url));
  const { domain = '' } = about;
  const { document, selected } = cloneGuarded(live, about.scope);
  // The page may have been left since somebody looked that up.
  const own = isWithin(url, domain) ? domain : hostOf(url);
  const page = toPageFacts(document, url, about.at, own);
  const trail: TrailEntry[] = [];
  const work = { page, rules, trail };
  prepare(work);
  let blocks = readBlocks(document);
  if (holdsBack(blocks)) {
    for (const element of document.querySelectorAll(`[${HIDDEN}]`)) element.removeAttribute(HIDDEN);
    blocks = readBlocks(document);
  }
  const engine = findArticle(document, blocks);
  const claims = readClaims(page, engine?.body ?? document.createElement('div'));
  const said = {
    title: titleFrom(claims, url),
    summary: summaryFrom(claims),
    authors: authorsFrom(claims, url),
    text: textFrom(claims),
    lead: leadFrom(claims, url)?.src ?? '',
  };
  const { root, found } = selected
    ? readSelection(selected, work)
    : readArticle({ page, blocks, ...said }, engine?.blocks ?? new Set(), work);
  concealIn(root, createConceal(url, page.domain));
  const kept = root.getElementsByTagName('img').length;
  return {
    id: about.id,
    at: about.at,
    url,
    domain: page.domain,
    scope: about.scope,
    html: root.innerHTML,
    claims,
    pictures: { found: Math.max(found, kept), kept },
    trail,
  };
};
