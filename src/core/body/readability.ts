/** Readability, unchanged but for needless work that is skipped and a clock that is checked on the way. */
import Readability from '@mozilla/readability/Readability.js';
import type { CheckTime } from '../deadline.ts';
import { toPlain } from '../text/plain-text.ts';

/** Its internal methods that are replaced. */
type Inside = {
  _getNextNode: (node: Element, ignoreSelfAndKids?: boolean) => Element | null;
  _getInnerText: (element: Element, normalizeSpaces?: boolean) => string;
  _getAllNodesWithTag: (node: ParentNode, tags: readonly string[]) => ArrayLike<Element>;
  _getLinkDensity: (element: Element) => number;
  _getTextDensity: (element: Element, tags: readonly string[]) => number;
  _hasSingleTagInsideElement: (element: Element, tag: string) => boolean;
  _isProbablyVisible: (element: Element) => boolean;
  _getArticleTitle: () => string;
};

/** What it asks for and is given otherwise. */
type Replaced = {
  _getArticleMetadata: () => { readonly title: string; readonly byline: string | undefined };
  _fixRelativeUris: () => void;
  _cleanStyles: () => void;
};

const METHODS: readonly (keyof Inside)[] = [
  '_getNextNode',
  '_getInnerText',
  '_getAllNodesWithTag',
  '_getLinkDensity',
  '_getTextDensity',
  '_hasSingleTagInsideElement',
  '_isProbablyVisible',
  '_getArticleTitle',
];

const isLeaf = (node: ParentNode): boolean => node.firstElementChild === null;

const CONCEALING = ['style', 'hidden', 'aria-hidden'];

const TITLES =
  'dc:title dcterm:title og:title weibo:article:title weibo:webpage:title title twitter:title parsely-title';
const WRITERS = 'dc:creator dcterm:creator author parsely-author article:author';

/** What it asks of the page's head: a title, for headings that repeat it, and whether a writer is named. */
const replaced = (own: Inside, document: Document): Replaced => ({
  _getArticleMetadata: () => {
    const stated = new Map<string, string>();
    for (const meta of document.querySelectorAll('meta[content]')) {
      const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
      const key = name.toLowerCase().replace(/\s/g, '').replaceAll('.', ':');
      stated.set(key, meta.getAttribute('content') ?? '');
    }
    const first = (keys: string) => keys.split(' ').flatMap((key) => stated.get(key) || [])[0];
    const title = first(TITLES) ?? own._getArticleTitle();
    return { title: toPlain(title, 1_000), byline: first(WRITERS) };
  },
  // Of its result, neither URLs nor styles are used.
  _fixRelativeUris: () => undefined,
  _cleanStyles: () => undefined,
});

/** Those that it makes of others. */
const MADE = ['p', 'div', 'span', 'img'];

/**
 * The same answers: most elements hold no other, most say nothing of how they are shown, and most pages
 * lack most of the elements that it counts.
 */
const shortWays = (own: Inside, document: Document): Partial<Inside> => {
  const names = new Set(MADE);
  for (const element of document.getElementsByTagName('*')) names.add(element.localName);
  const find: Inside['_getAllNodesWithTag'] = (node, tags) => {
    const likely = isLeaf(node) ? [] : tags.filter((tag) => names.has(tag.toLowerCase()));
    return likely.length ? own._getAllNodesWithTag(node, likely) : [];
  };
  return {
    _getAllNodesWithTag: find,
    _getLinkDensity: (element) => (find(element, ['a']).length ? own._getLinkDensity(element) : 0),
    _getTextDensity: (element, tags) =>
      find(element, tags).length ? own._getTextDensity(element, tags) : 0,
    _hasSingleTagInsideElement: (element, tag) =>
      element.firstElementChild?.tagName === tag && own._hasSingleTagInsideElement(element, tag),
    _isProbablyVisible: (element) =>
      !CONCEALING.some((name) => element.hasAttribute(name)) || own._isProbablyVisible(element),
  };
};

/** They are called for every node, wherever it goes. */
const timed = (own: Inside, checkTime: CheckTime): Partial<Inside> => ({
  _getNextNode(...args) {
    checkTime();
    return own._getNextNode(...args);
  },
  _getInnerText(...args) {
    checkTime();
    return own._getInnerText(...args);
  },
});

/** The article as Readability leaves it, part of `document`, which it changes. */
export const parseArticle = (document: Document, checkTime: CheckTime): Element | undefined => {
  const reader = new Readability<Node>(document, {
    serializer: (node) => node,
    disableJSONLD: true,
    keepClasses: true,
  });
  const own = Object.fromEntries(
    METHODS.map((name) => [name, Reflect.get(reader, name).bind(reader)]),
  ) as Record<(typeof METHODS)[number], never>;
  Object.assign(reader, replaced(own, document), shortWays(own, document), timed(own, checkTime));
  return (reader.parse()?.content as Element | null | undefined) ?? undefined;
};
