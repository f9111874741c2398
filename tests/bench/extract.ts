/** The benchmark's adapter: what the extension captures from this page, through the same code. */
import { toArticle } from '../../src/core/article.ts';
import { capture } from '../../src/core/capture.ts';
import type { TrailEntry } from '../../src/core/stages.ts';
import { domainOf } from '../../src/core/urls/domain-of.ts';

/** What `run.mjs` of the benchmark reads, and the trail for a person. */
type Extracted = {
  readonly title: string;
  readonly authors: readonly string[];
  readonly date: string | null;
  readonly modified: string | null;
  readonly cover: string | null;
  readonly lang: string | null;
  readonly html: string;
  readonly markdown: null;
  readonly trail: readonly TrailEntry[];
};

const extractArticle = (): Extracted => {
  const article = toArticle(
    capture(document, {
      id: 'bench',
      at: '2026-08-01T00:00:00Z',
      url: location.href,
      scope: 'page',
      domain: domainOf(location.href),
    }),
  );
  return {
    title: article.title,
    authors: article.authors,
    date: article.published ?? null,
    modified: article.modified ?? null,
    cover: article.lead?.src ?? null,
    lang: article.language ?? null,
    html: article.html,
    markdown: null,
    trail: article.trail,
  };
};

Object.assign(globalThis, { extractArticle });
