/** The page that an example of a rule stands on. */
import { JSDOM } from 'jsdom';
import { type PageFacts, toPageFacts } from '../../src/core/page/page-facts.ts';

export const pageOf = (html: string): Document =>
  new JSDOM(`<!doctype html><html><head></head><body>${html}</body></html>`).window.document;

export const factsOf = (document: Document): PageFacts =>
  toPageFacts(document, 'https://news.example/story', '2024-05-03T12:00:00+02:00');
