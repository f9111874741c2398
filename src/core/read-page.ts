/** Reads the article out of a live page. */

import { type FoundBody, findBody } from './body/find-body.ts';
import { type CheckTime, untimed } from './deadline.ts';
import { chooseBody } from './extraction/choose-body.ts';
import { fixPage } from './extraction/fix-page.ts';
import type { Rules } from './extraction/rules.ts';
import { takeSelection } from './extraction/take-selection.ts';
import { type ReadRequest, toArticle } from './extraction/to-article.ts';
import { type Facts, resolveFacts } from './facts/resolve-facts.ts';
import { Fault } from './fault.ts';
import { readClaims } from './metadata/index.ts';
import { cloneGuarded } from './page/guard.ts';
import { type PageFacts, toPageFacts } from './page/page-facts.ts';
import { MESSAGE } from './page/thread/marks.ts';
import type { PagesFound } from './pages/pages-found.ts';
import type { Article } from './stages.ts';
import { startTrail } from './trail.ts';
import { createConceal } from './urls/conceal.ts';
import { hostOf, isWithin } from './urls/domain.ts';
import { withoutCredentials } from './urls/parse-url.ts';
import { type Languages, useLanguages } from './vocabulary/in-use.ts';
import { WORDS } from './vocabulary/index.ts';

/** A fragment that begins as a path names the article where a script shows them all. */
export const withoutFragment = (url: string): string => url.replace(/#(?!!?\/).*$/s, '');

/** Enough of the article's text to detect its language. */
const SAMPLE = 2_000;

const sampleOf = ({ blocks, chosen }: FoundBody): string => {
  let sample = '';
  for (const block of blocks) {
    if (sample.length >= SAMPLE) break;
    if (chosen.has(block)) sample += `${block.text} `;
  }
  return sample;
};

/** What identifies the article's blocks. */
const statedBy = ({ title, summary = '', authors, stated, lead }: Facts) => ({
  title,
  summary,
  authors,
  text: stated.text,
  lead: lead?.src ?? '',
});

/**
 * The facts as they may be kept: the lead image is identified by its own URL until the body is
 * chosen.
 */
function concealLead(facts: Facts, { url, domain }: PageFacts): Facts {
  const { lead } = facts;
  if (!lead) return facts;
  return { ...facts, lead: { ...lead, src: createConceal(url, domain).inUrl(lead.src) } };
}

const pageNumberOf = ({ number, of = number + 1 }: PagesFound) => ({ number, of });

export type PageRequest = ReadRequest & {
  /** Those whose words the page may hold. */
  readonly languages: Languages;
};

export type ReadOptions = {
  readonly rules: Rules;
  readonly checkTime?: CheckTime;
};

/**
 * The article of a page, or what the user selected of it. `live` is only read. Faults: `pdf-page`,
 * `page-too-large`, `empty-selection`, `no-article`, what `checkTime` throws.
 */
export const readPage = (
  live: Document,
  request: PageRequest,
  { rules, checkTime = untimed }: ReadOptions,
): Article => {
  if (live.contentType === 'application/pdf') throw new Fault('pdf-page');
  useLanguages(request.languages);
  const { document, selected } = cloneGuarded(live, request.scope, checkTime);
  const url = withoutFragment(withoutCredentials(request.url));
  const { at, domain = '' } = request;
  // The page may have been left since its domain was looked up.
  const page = toPageFacts(document, url, at, isWithin(url, domain) ? domain : hostOf(url));
  // Before anything is mended: what leads to other pages is no text.
  const pages = selected ? undefined : rules.findPages?.(page, WORDS);
  const trail = startTrail();
  const work = { page, rules, trail, checkTime };
  // What is mended around a selection says nothing of it.
  fixPage({ ...work, trail: selected ? startTrail() : trail });
  const found = findBody(document, checkTime);
  const claims = {
    ...readClaims(page, found.element, checkTime),
    ...(pages && { pages: { page: pageNumberOf(pages) } }),
  };
  const sample = selected?.textContent ?? sampleOf(found);
  const facts = resolveFacts(claims, { ...page, sample });
  const body = selected ? takeSelection(selected, work) : chooseBody(found, statedBy(facts), work);
  const article = toArticle(request, concealLead(facts, page), body, trail.entries);
  return pages?.urls.size && !document.querySelector(`[${MESSAGE}]`)
    ? { ...article, pages: { read: [pages.number], ...(pages.of && { of: pages.of }) } }
    : article;
};
