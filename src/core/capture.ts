/** Reads a live page into a Capture: guard, page rules, Readability, the choice of blocks, article rules. */
import { summaryFrom, titleFrom } from './article.ts';
import { prepare, readArticle, readSelection } from './body/article-body.ts';
import { readBlocks } from './body/blocks.ts';
import { findArticle } from './body/engine.ts';
import { holdsBack } from './body/own-prose.ts';
import { cleanups } from './cleanup/index.ts';
import type { Cleanup } from './cleanup.ts';
import { type CheckTime, untimed } from './deadline.ts';
import { authorsFrom } from './facts/weigh-authors.ts';
import { leadFrom } from './facts/weigh-lead.ts';
import { Fault } from './fault.ts';
import { readClaims } from './metadata/index.ts';
import { cloneGuarded } from './page/guard.ts';
import { toPageFacts } from './page/page-facts.ts';
import { HIDDEN } from './page/visibility.ts';
import type { Registry } from './registry.ts';
import type { Capture, Moment, Scope, TrailEntry } from './stages.ts';

export { hasSelection } from './page/selection.ts';

export type CaptureRequest = {
  readonly id: string;
  readonly at: Moment;
  /** The address shown in the tab. */
  readonly url: string;
  readonly scope: Scope;
};

export type CaptureOptions = {
  /** All there are, but for tests. */
  readonly rules?: Registry<Cleanup>;
  readonly checkTime?: CheckTime;
};

const withoutFragment = (url: string): string => url.replace(/#.*$/s, '');

/** The longest text that a source gives as the article's. */
const textFrom = (claims: Capture['claims']): string =>
  Object.values(claims).reduce(
    (text, { text: next = '' }) => (next.length > text.length ? next : text),
    '',
  );

/**
 * What the page said. `live` is only read.
 * Faults: `pdf-page`, `page-too-large`, `empty-selection`, `no-article`, what `checkTime` throws.
 */
export const capture = (
  live: Document,
  about: CaptureRequest,
  { rules = cleanups, checkTime = untimed }: CaptureOptions = {},
): Capture => {
  if (live.contentType === 'application/pdf') throw new Fault('pdf-page');
  const url = withoutFragment(about.url);
  const { document, selected } = cloneGuarded(live, about.scope, checkTime);
  const page = toPageFacts(document, url, about.at);
  const trail: TrailEntry[] = [];
  const work = { page, rules, trail, checkTime };
  prepare(work);
  let blocks = readBlocks(document, checkTime);
  if (holdsBack(blocks)) {
    for (const element of document.querySelectorAll(`[${HIDDEN}]`)) element.removeAttribute(HIDDEN);
    blocks = readBlocks(document, checkTime);
  }
  const engine = findArticle(document, blocks, checkTime);
  const claims = readClaims(page, engine?.body ?? document.createElement('div'), checkTime);
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
  const kept = root.getElementsByTagName('img').length;
  return {
    id: about.id,
    at: about.at,
    url,
    scope: about.scope,
    html: root.innerHTML,
    claims,
    pictures: { found: Math.max(found, kept), kept },
    trail,
  };
};
