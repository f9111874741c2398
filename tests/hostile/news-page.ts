/** A news page with the input in everything that a page says of itself. */
import { JSDOM } from 'jsdom';
import type { Article } from '../../src/core/stages.ts';
import { languagesOf } from '../core/languages-of.ts';
import { readAll as readPage } from '../core/read-all.ts';
import { escapeHtml } from './place.ts';
import { places } from './places.ts';

const SENTENCE =
  'The engineers of the town measured the bridge again in the spring, and found that it had moved by two centimetres since the flood. ';
const URL_OF_PAGE = 'https://news.test/2024/05/01/the-bridge-has-moved';

const META = [
  'og:title',
  'og:description',
  'og:site_name',
  'og:image',
  'og:url',
  'article:author',
  'article:section',
  'article:tag',
  'author',
  'description',
  'keywords',
  'twitter:title',
  'twitter:image:alt',
  'dc.title',
  'dc.creator',
  'citation_title',
  'parsely-tags',
];

/** The JSON of a script, which no text in it may end. */
const toJson = (input: string): string =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: input,
    alternativeHeadline: input,
    description: input,
    articleSection: [input],
    keywords: input,
    author: [{ '@type': 'Person', name: input, url: input }],
    publisher: { '@type': 'Organization', name: input, logo: { url: input } },
    image: [{ '@type': 'ImageObject', url: `https://a.test/${input}`, caption: input }],
    datePublished: '2024-05-01T10:00:00+02:00',
    mainEntityOfPage: input,
  }).replace(/</g, '\\u003c');

/** `names` are the places of the body. */
export const toNewsPage = (input: string, names: readonly string[]): string => {
  const text = escapeHtml(input);
  const meta = META.map((name) => `<meta name="${name}" property="${name}" content="${text}">`);
  const body = names.map(
    (name) => `<p>${SENTENCE.repeat(2)}</p>${places[name]?.html(input) ?? ''}`,
  );
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${text}</title>
<link rel="canonical" href="${text}">${meta.join('\n')}<script type="application/ld+json">${toJson(input)}</script></head>
<body><main><article><h1>${text}</h1><p class="standfirst">${text}</p><p class="byline">By <a rel="author" href="/x">${text}</a></p>
<time datetime="2024-05-01T10:00:00+02:00">1 May 2024</time>${body.join('\n')}<p>${SENTENCE.repeat(3)}</p>
</article></main></body></html>`;
};

/** The article of that page, read as the extension reads it in a tab. */
export const readNewsPage = (input: string, names: readonly string[]): Article => {
  const { document } = new JSDOM(toNewsPage(input, names), { url: URL_OF_PAGE }).window;
  const about = {
    id: 'page',
    at: '2024-05-03T12:00:00+02:00',
    url: URL_OF_PAGE,
    scope: 'page',
  } as const;
  return readPage(document, { ...about, languages: languagesOf(document) });
};
