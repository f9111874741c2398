/** Reads the article out of a live page. */

import type { FoundBody } from './body/find-body.ts';
import { findBody } from './body/find-body.ts';
import { chooseBody } from './extraction/choose-body.ts';
import { fixPage } from './extraction/fix-page.ts';
import { ALL_RULES, type Rules } from './extraction/rules.ts';
import { takeSelection } from './extraction/take-selection.ts';
import { type ReadRequest, toArticle } from './extraction/to-article.ts';
import { type Facts, resolveFacts } from './facts/resolve-facts.ts';
import { Fault } from './fault.ts';
import { readClaims } from './metadata/index.ts';
import { cloneGuarded } from './page/guard.ts';
import { toPageFacts } from './page/page-facts.ts';
import type { Article } from './stages.ts';
import { startTrail } from './trail.ts';
import { hostOf, isWithin } from './urls/domain.ts';
import { withoutCredentials } from './urls/parse-url.ts';

/** The address of a page as it is kept: without a fragment, a name or a password. */
export const shownUrl = (url: string): string => withoutCredentials(url).replace(/#.*$/s, '');

/** Enough of the article's text to tell what language it is in. */
const SAMPLE = 2_000;

const sampleOf = ({ blocks, chosen }: FoundBody): string => {
  let sample = '';
  for (const block of blocks) {
    if (sample.length >= SAMPLE) break;
    if (chosen.has(block)) sample += `${block.text} `;
  }
  return sample;
};

/** What the blocks of the article are told by. */
const statedBy = ({ title, summary = '', authors, stated, lead }: Facts) => ({
  title,
  summary,
  authors,
  text: stated.text,
  lead: lead?.src ?? '',
});

/**
 * The article of a page, or what the user selected of it. `live` is only read. `rules` are all there
 * are, but for tests. Faults: `pdf-page`, `page-too-large`, `empty-selection`, `no-article`.
 */
export const readPage = (
  live: Document,
  request: ReadRequest,
  rules: Rules = ALL_RULES,
): Article => {
  if (live.contentType === 'application/pdf') throw new Fault('pdf-page');
  const { document, selected } = cloneGuarded(live, request.scope);
  const url = shownUrl(request.url);
  const { domain = '' } = request;
  // The page may have been left since somebody looked that up.
  const own = isWithin(url, domain) ? domain : hostOf(url);
  const page = toPageFacts(document, url, request.at, own);
  const trail = startTrail();
  const work = { page, rules, trail };
  // What is mended around a selection says nothing of it.
  fixPage({ ...work, trail: selected ? startTrail() : trail });
  const found = findBody(document);
  const claims = readClaims(page, found.element);
  const sample = selected?.textContent ?? sampleOf(found);
  const facts = resolveFacts(claims, { url, domain: own, at: page.at, sample });
  const body = selected ? takeSelection(selected, work) : chooseBody(found, statedBy(facts), work);
  return toArticle(request, facts, body, trail.entries);
};
