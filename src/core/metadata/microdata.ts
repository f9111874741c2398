/** Microdata and RDFa attributes (`itemprop`, `property`) in the page. */
import { splitList, textOf, toClaims } from '../claims/claims.ts';
import { toPlain } from '../text/plain-text.ts';
import type { Source, SourceExample } from './source.ts';

const MAX_VALUES = 20;

const statedBy = (element: Element): string => {
  const stated =
    element.getAttribute('content') ??
    element.getAttribute('datetime') ??
    (element.localName === 'meta' ? element.getAttribute('value') : null) ??
    (element.localName === 'abbr' ? element.getAttribute('title') : null);
  return stated === null ? textOf(element, 500) : toPlain(stated);
};

/** What stands before the name of a property. */
const VOCABULARY =
  /^(?:schema|dc|dcterms|dct):|^https?:\/\/(?:schema\.org|purl\.org\/dc\/(?:terms|elements\/1\.1))\//;

/** The elements that state a property, by its name in lower case, in document order. */
type Properties = ReadonlyMap<string, readonly Element[]>;

function readProperties(document: Document): Properties {
  const all = new Map<string, Element[]>();
  for (const element of document.querySelectorAll('[itemprop], [property]')) {
    const names = ['property', 'itemprop'].flatMap((attribute) =>
      (element.getAttribute(attribute) ?? '').toLowerCase().split(/[ \t\n\f\r]+/),
    );
    for (const name of new Set(names.map((name) => name.replace(VOCABULARY, '')))) {
      const list = all.get(name);
      if (list) list.push(element);
      else all.set(name, [element]);
    }
  }
  return all;
}

/**
 * Elements of this property that belong to no comment, image, video or other article on the page.
 */
function elementsOf(properties: Properties, name: string): Element[] {
  const all = properties.get(name.toLowerCase()) ?? [];
  return all.slice(0, MAX_VALUES).filter((element) => {
    const scope = element.parentElement?.closest('[itemtype], [typeof]');
    const type = scope?.getAttribute('itemtype') ?? scope?.getAttribute('typeof') ?? '';
    return (
      !/Comment|ImageObject|VideoObject|Product|Offer|Event|ListItem/.test(type) &&
      !(/Review/.test(type) && !scope?.querySelector('h1')) &&
      !scope?.matches('[itemprop="itemReviewed"]') &&
      !element.closest('figure, aside') &&
      (!element.closest('footer') || element.closest('article, [typeof], [itemscope]') !== null)
    );
  });
}

const itemOf = (element: Element | undefined): Element | null =>
  element?.parentElement?.closest('[itemscope], [typeof]') ?? null;

/** Blogs name their writer in a card of the hAtom format. */
const cardsOf = (document: Document): string[] =>
  [...document.querySelectorAll('.hentry .vcard .fn')]
    .filter((one) => !one.closest('[class*="comment" i], aside, footer'))
    .slice(0, 1)
    .map((one) => textOf(one, 100));

function authorsOf(properties: Properties): string[] {
  const names = elementsOf(properties, 'author').flatMap((author) => {
    const inner = [...author.querySelectorAll('[itemprop~="name" i], [property="name" i]')];
    return (inner.length ? inner : [author]).map(statedBy);
  });
  return names.filter(Boolean);
}

function siteOf(properties: Properties): string {
  const [publisher] = elementsOf(properties, 'publisher');
  const name = publisher?.querySelector('[itemprop~="name" i], [property="name" i]');
  return name ? statedBy(name) : '';
}

const source: Source = {
  read({ document }) {
    if (!document.querySelector('[itemprop], [typeof], body [property]'))
      return toClaims({ authors: cardsOf(document) });
    const properties = readProperties(document);
    const all = (name: string): string[] =>
      elementsOf(properties, name).map(statedBy).filter(Boolean);
    const first = (name: string): string => all(name)[0] ?? '';
    // Of a question and its answer, the date is that of the one whose writer is named.
    const own = itemOf(elementsOf(properties, 'author')[0]);
    const date = (name: string): string => {
      const dates = elementsOf(properties, name).filter(statedBy);
      const element = (own && dates.find((one) => itemOf(one) === own)) ?? dates[0];
      return element ? statedBy(element) : '';
    };
    const authors = authorsOf(properties);
    return toClaims({
      title: first('headline'),
      authors: [...new Set(authors.length ? authors : cardsOf(document))],
      site: siteOf(properties),
      published:
        date('datePublished') ||
        date('dateCreated') ||
        date('issued') ||
        date('created') ||
        date('dateUpdate'),
      modified: date('dateModified') || date('modified'),
      sections: all('articleSection'),
      keywords: splitList(first('keywords')),
      summary: first('description'),
      language: first('inLanguage'),
      paywalled: /^false$/i.test(first('isAccessibleForFree')) || undefined,
      words: Number.parseInt(first('wordCount'), 10) || undefined,
    });
  },
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: `<main itemscope itemtype="https://schema.org/Question"><meta itemprop="dateCreated" content="2021-03-02"><h1>Why tar?</h1>
      <div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer"><b itemprop="author">Ann Onym</b><meta itemprop="dateCreated" content="2023-11-06"></div></main>`,
    claims: { authors: ['Ann Onym'], published: '2023-11-06' },
  },
  {
    page: `<main itemscope itemtype="https://schema.org/Review"><h1 itemprop="headline">A book of bridges</h1><div itemprop="itemReviewed" itemscope itemtype="https://schema.org/Book"><i itemprop="author">Bo Nym</i></div><b itemprop="author">Ann Onym</b></main>`,
    claims: { title: 'A book of bridges', authors: ['Ann Onym'] },
  },
  {
    page: `<h1>Bridge reopens</h1><div itemscope itemtype="https://schema.org/Review"><p itemprop="reviewBody">Wide.</p><b itemprop="author">Bo Nym</b></div><b itemprop="author">Ann Onym</b>`,
    claims: { authors: ['Ann Onym'] },
  },
  {
    page: `<article typeof="schema:Article"><h2 property="dc:title">Bridge reopens</h2>
      <span property="schema:dateCreated dc:date" content="2024-05-01T10:00:00+02:00" datatype="xsd:dateTime"></span></article>`,
    claims: { published: '2024-05-01T10:00:00+02:00' },
  },
  {
    page: '<div class="hentry"><h3>Bridge reopens</h3><p>Publicado por <span class="post-author vcard"><span class="fn">Ann Onym</span></span></p></div>',
    claims: { authors: ['Ann Onym'] },
  },
  {
    page: `<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Bridge reopens</h1>
      <span itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ann Onym</b>, reporter</span>
      <figure><i itemprop="author">Bo Photo</i></figure><meta itemprop="datePublished" value="2024-05-01T10:00"></article>`,
    claims: { title: 'Bridge reopens', authors: ['Ann Onym'], published: '2024-05-01T10:00' },
  },
];
