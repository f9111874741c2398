/** The name of the site, where a link home and an end of the tab's title say the same. */
import { textOf, toClaims } from '../claims/claims.ts';
import { toPlain } from '../text/plain-text.ts';
import { isWithin } from '../urls/domain.ts';
import { parseUrl } from '../urls/parse-url.ts';
import { WORDS } from '../vocabulary/index.ts';
import type { Source, SourceExample, SourcePage } from './source.ts';

const MAX_LINKS = 300;
const PARTED = /(?:\s[-–—»/]|[|｜:：·•_]|--)\s?$/;
const PARTS = /^(?:\s[-–—«]|\s?[|｜:：·•_])\s/;

/** Home, where the page stands or where it says that it stands. */
const isFrontPage = (link: Element, { base, domain, document }: SourcePage): boolean => {
  const url = parseUrl(link.getAttribute('href') ?? '', base);
  if (url?.pathname !== '/' || url.search) return false;
  const stated = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  return isWithin(url.href, domain) || url.origin === parseUrl(stated, base)?.origin;
};

const source: Source = {
  read(page) {
    const title = textOf(page.document.querySelector('head > title, title'));
    const isEdge = (name: string): boolean =>
      name.length > 1 &&
      !WORDS.home.has(name.toLowerCase()) &&
      ((title.endsWith(name) && PARTED.test(title.slice(0, -name.length))) ||
        (title.startsWith(name) && PARTS.test(title.slice(name.length))));
    for (const link of [...page.document.querySelectorAll('a[href]')].slice(0, MAX_LINKS)) {
      const site = [
        textOf(link, 80),
        link.getAttribute('title'),
        link.querySelector('img')?.getAttribute('alt'),
      ]
        .map((text) => toPlain(text ?? '', 80))
        .find(isEdge);
      if (site && isFrontPage(link, page)) return toClaims({ site });
    }
    return {};
  },
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: '<title>Queues - Sailor</title><header><a href="/" title="Sailor"><img src="/l.svg" alt="logo"></a></header><h1>Queues</h1>',
    claims: { site: 'Sailor' },
  },
  {
    page: '<title>Moss: a trial: Upper Haven</title><a href="/"><img src="/l.svg" alt="Upper Haven"></a><h1>Moss: a trial</h1>',
    claims: { site: 'Upper Haven' },
  },
  {
    page: '<title>The kerchief: Boats of the bay</title><link rel="canonical" href="https://kerchief.example/2024/17.html"><h2><a href="https://kerchief.example/">The kerchief</a></h2>',
    claims: { site: 'The kerchief' },
  },
  {
    page: '<title>Moss - Trials</title><a href="/">Home</a><a href="/trials/">Trials</a><a href="https://trials.example/">Trials</a>',
    claims: {},
  },
];
