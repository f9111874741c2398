/** Readability as it is, but for what it does in vain, and for the clock that it never looks at. */
import Readability from '@mozilla/readability/Readability.js';
import type { CheckTime } from '../deadline.ts';

/** The methods of its own that are stood in for. */
type Inside = {
  _getNextNode: (node: Element, ignoreSelfAndKids?: boolean) => Element | null;
  _getInnerText: (element: Element, normalizeSpaces?: boolean) => string;
  _getAllNodesWithTag: (node: ParentNode, tags: readonly string[]) => ArrayLike<Element>;
  _getLinkDensity: (element: Element) => number;
  _getTextDensity: (element: Element, tags: readonly string[]) => number;
  _hasSingleTagInsideElement: (element: Element, tag: string) => boolean;
  _isProbablyVisible: (element: Element) => boolean;
};

const METHODS: readonly (keyof Inside)[] = [
  '_getNextNode',
  '_getInnerText',
  '_getAllNodesWithTag',
  '_getLinkDensity',
  '_getTextDensity',
  '_hasSingleTagInsideElement',
  '_isProbablyVisible',
];

const isLeaf = (node: ParentNode): boolean => node.firstElementChild === null;

const CONCEALING = ['style', 'hidden', 'aria-hidden'];

/** The same answers: most elements hold no other, and most say nothing of how they are shown. */
const shortWays = (own: Inside): Partial<Inside> & { _fixRelativeUris: () => void } => ({
  // The URLs in its result are never used.
  _fixRelativeUris: () => undefined,
  _getAllNodesWithTag: (node, tags) => (isLeaf(node) ? [] : own._getAllNodesWithTag(node, tags)),
  _getLinkDensity: (element) => (isLeaf(element) ? 0 : own._getLinkDensity(element)),
  _getTextDensity: (element, tags) => (isLeaf(element) ? 0 : own._getTextDensity(element, tags)),
  _hasSingleTagInsideElement: (element, tag) =>
    element.firstElementChild?.tagName === tag && own._hasSingleTagInsideElement(element, tag),
  _isProbablyVisible: (element) =>
    !CONCEALING.some((name) => element.hasAttribute(name)) || own._isProbablyVisible(element),
});

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
  Object.assign(reader, shortWays(own), timed(own, checkTime));
  return (reader.parse()?.content as Element | null | undefined) ?? undefined;
};
