/** The benchmark's adapter: what the extension captures from this page, through the same code. */
import { readPage } from '../../src/core/read-page.ts';
import { domainOf } from '../../src/core/urls/domain-of.ts';
import { languagesOf } from '../core/languages-of.ts';
import type { Extraction } from './extraction.ts';

const extractArticle = (): Extraction => {
  const article = readPage(document, {
    id: 'bench',
    at: '2026-08-01T00:00:00Z',
    url: location.href,
    scope: 'page',
    domain: domainOf(location.href),
    languages: languagesOf(document),
  });
  return {
    title: article.title,
    authors: article.authors,
    date: article.published ?? null,
    cover: article.lead?.src ?? null,
    site: article.site,
    sections: article.sections,
    keywords: article.keywords,
    warnings: [...article.doubts, ...(article.unsure ?? []).map((fact) => `unsure-${fact}`)],
    html: article.html,
    trail: article.trail,
  };
};

Object.assign(globalThis, { extractArticle });
