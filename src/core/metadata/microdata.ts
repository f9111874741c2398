/** Microdata and RDFa attributes (`itemprop`, `property`) in the page. */
import { splitList, textOf, toClaims } from '../claims/claims.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { toPlain } from '../text/plain-text.ts';
import type { Source, SourceExample } from './source.ts';

const MAX_VALUES = 20;

const statedBy = (element: Element): string => {
  const stated =
    element.getAttribute('content') ??
    element.getAttribute('datetime') ??
    (element.localName === 'abbr' ? element.getAttribute('title') : null);
  return stated === null ? textOf(element, 500) : toPlain(stated);
};

type Properties = ReadonlyMap<string, readonly Element[]>;

const known = new WeakMap<PageFacts, Properties>();

/** All elements that state a property, by its name in lower case, in document order. */
function allProperties(page: PageFacts): Properties {
  const before = known.get(page);
  if (before) return before;
  const all = new Map<string, Element[]>();
  for (const element of page.document.querySelectorAll('[itemprop], [property]')) {
    const property = (element.getAttribute('property') ?? '').toLowerCase();
    const names = (element.getAttribute('itemprop') ?? '').toLowerCase().split(/[ \t\n\f\r]+/);
    for (const name of new Set([...names, property.replace(/^schema:/, '')])) {
      const list = all.get(name);
      if (list) list.push(element);
      else all.set(name, [element]);
    }
  }
  known.set(page, all);
  return all;
}

/** Elements of this property that belong to no comment, picture, video or other article on the page. */
function propertiesOf(page: PageFacts, name: string): Element[] {
  const all = allProperties(page).get(name.toLowerCase()) ?? [];
  return all.slice(0, MAX_VALUES).filter((element) => {
    const scope = element.parentElement?.closest('[itemtype], [typeof]');
    const type = scope?.getAttribute('itemtype') ?? scope?.getAttribute('typeof') ?? '';
    return (
      !/Comment|ImageObject|VideoObject|Product|Offer|Event|ListItem/.test(type) &&
      !element.closest('figure, aside, footer')
    );
  });
}

const first = (page: PageFacts, name: string): string => {
  for (const element of propertiesOf(page, name)) {
    const value = statedBy(element);
    if (value) return value;
  }
  return '';
};

/** Blogs name their writer in a card of the hAtom format. */
const cardsOf = (page: PageFacts): string[] =>
  [...page.document.querySelectorAll('.hentry .vcard .fn')]
    .filter((one) => !one.closest('[class*="comment" i], aside, footer'))
    .slice(0, 1)
    .map((one) => textOf(one, 100));

function authorsOf(page: PageFacts): string[] {
  const names = propertiesOf(page, 'author').flatMap((author) => {
    const inner = [...author.querySelectorAll('[itemprop~="name" i], [property="name" i]')];
    return (inner.length ? inner : [author]).map(statedBy);
  });
  return [...new Set((names.length ? names : cardsOf(page)).filter(Boolean))];
}

function siteOf(page: PageFacts): string {
  const [publisher] = propertiesOf(page, 'publisher');
  const name = publisher?.querySelector('[itemprop~="name" i], [property="name" i]');
  return name ? statedBy(name) : '';
}

const source: Source = {
  read(page) {
    if (!page.document.querySelector('[itemprop], [typeof]'))
      return toClaims({ authors: cardsOf(page) });
    return toClaims({
      title: first(page, 'headline'),
      authors: authorsOf(page),
      site: siteOf(page),
      published: first(page, 'datePublished') || first(page, 'dateUpdate'),
      modified: first(page, 'dateModified'),
      sections: propertiesOf(page, 'articleSection').map(statedBy).filter(Boolean),
      keywords: splitList(first(page, 'keywords')),
      summary: first(page, 'description'),
      language: first(page, 'inLanguage'),
      paywalled: /^false$/i.test(first(page, 'isAccessibleForFree')) || undefined,
      words: Number.parseInt(first(page, 'wordCount'), 10) || undefined,
    });
  },
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: '<div class="hentry"><h3>Bridge reopens</h3><p>Publicado por <span class="post-author vcard"><span class="fn">Ann Onym</span></span></p></div>',
    claims: { authors: ['Ann Onym'] },
  },
  {
    page: `<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Bridge reopens</h1>
      <span itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ann Onym</b>, reporter</span>
      <figure><i itemprop="author">Bo Photo</i></figure><time itemprop="datePublished" datetime="2024-05-01T10:00">1 May</time></article>`,
    claims: { title: 'Bridge reopens', authors: ['Ann Onym'], published: '2024-05-01T10:00' },
  },
];
