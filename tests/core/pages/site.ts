/** Articles in pages on sites of the test's own: each way in which sites split them, and what reading one gives. */
import { ALL_RULES } from '../../../src/core/extraction/all-rules.ts';
import { findPages } from '../../../src/core/pages/find-pages.ts';
import { joinPages } from '../../../src/core/pages/join.ts';
import type { PagesFound, PageWords } from '../../../src/core/pages/pages-found.ts';
import { type PagesRead, startReading } from '../../../src/core/pages/reading.ts';
import type { PageRead } from '../../../src/core/pages/same-article.ts';
import { readPage } from '../../../src/core/read-page.ts';
import type { Article } from '../../../src/core/stages.ts';
import { openPage } from '../golden.ts';
import { languagesOf } from '../languages-of.ts';
import type { Words } from './languages.ts';

export type Site = ReadonlyMap<string, string>;

/** Paragraphs of page `n`, from 1 on. */
export const paragraphsOf = ({ sentences }: Words, n: number): readonly string[] =>
  [0, 1, 2].map((at) =>
    sentences
      .map((_, k) => sentences[(k + at) % sentences.length]?.(n * 12 + at * 4 + k) ?? '')
      .join(' '),
  );

type Parts = {
  readonly words: Words;
  readonly number: number;
  /** Behind the text. */
  readonly pager: string;
  readonly head?: string;
  readonly title?: string;
  readonly text?: readonly string[];
};

/** A page of an article, with all that sites repeat on each. */
export const pageOf = ({
  words,
  number,
  pager,
  head = '',
  title,
  text,
}: Parts): string => `<!doctype html>
<html lang="${words.tag}"><head><meta charset="utf-8"><title>${title ?? words.title} | Example News</title>
<meta property="og:site_name" content="Example News"><meta property="og:title" content="${title ?? words.title}">${head}</head>
<body><header><a href="/">Example News</a><nav><a href="/city">City</a> <a href="/river">River</a></nav></header>
<main><article><h1>${title ?? words.title}</h1><p class="standfirst">${words.standfirst}</p>
<figure><img src="/images/ferry.jpg" width="800" height="500" alt=""><figcaption>${words.caption}</figcaption></figure>
${(text ?? paragraphsOf(words, number)).map((line) => `<p>${line}</p>`).join('\n')}
<p class="more"><a href="/bridges.html">${words.teaser}</a></p><p class="bio">${words.author}</p>
${pager}</article></main><footer><a href="/about">About</a></footer></body></html>`;

export const read = (html: string, url: string): PageRead & { readonly words: PageWords } => {
  const document = openPage(html, url);
  let found: PagesFound | undefined;
  let words: PageWords | undefined;
  const article = readPage(
    document,
    {
      id: url,
      at: '2024-05-10T12:00:00+02:00',
      url,
      scope: 'page',
      languages: languagesOf(document),
    },
    {
      rules: {
        ...ALL_RULES,
        findPages: (page, given) => {
          words = given;
          found = findPages(page, given);
          return found;
        },
      },
    },
  );
  if (!words) throw new Error('nobody asked for pages');
  return { article, words, ...(found && article.pages ? { pages: found } : {}) };
};

export const parse = (html: string): Element =>
  openPage(`<body>${html}`, 'https://example.org/').body;

/** Reads from `url` on what the site has; `asked` are the URLs in their order. */
export const readAllPages = (
  site: Site,
  url: string,
): {
  readonly result: PagesRead;
  readonly joined: Omit<Article, 'words'>;
  readonly asked: readonly string[];
  readonly first: Article;
} => {
  const here = read(site.get(url) ?? '', url);
  const reading = startReading(here, url, here.words);
  const asked: string[] = [];
  for (let next = reading.next(); next; next = reading.next()) {
    asked.push(next.url);
    const html = site.get(next.url);
    reading.take(next, html === undefined ? undefined : read(html, next.url));
  }
  const result = reading.result();
  return {
    result,
    asked,
    first: here.article,
    joined: joinPages(result, 'joined', here.words, parse),
  };
};

/** What a reader sees of the joined article: its lines of text. */
export const linesOf = (html: string): readonly string[] =>
  [...parse(html).querySelectorAll('p, h2, h3, figcaption, li, img')].map(
    (element) =>
      element.getAttribute('src') ?? (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
