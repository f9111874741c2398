/** The pieces of an article's HTML: what a user cuts out and takes back, one by one. */
import { toHash } from '../text/portable-names.ts';

/** They hold pieces; everything else is one. */
const CONTAINERS = new Set('ul ol dl blockquote div section article details'.split(' '));
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|br|cite|code|del|em|i|img|ins|kbd|mark|q|ruby|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/;

const holdsPieces = (element: Element): boolean =>
  CONTAINERS.has(element.localName) &&
  Array.from(element.children).some(({ localName }) => !INLINE.test(localName));

/** In their order. A list has one for each item. */
export const piecesOf = (root: Element): Element[] =>
  Array.from(root.children).flatMap((child) => (holdsPieces(child) ? piecesOf(child) : [child]));

/** The URL of an image without what differs from visit to visit. */
const toSource = (image: Element): string =>
  (image.getAttribute('src') ?? '').slice(0, 1000).replace(/[?#].*$/s, '');

const toKey = (piece: Element): string => {
  const text = (piece.textContent ?? '').replace(/\s+/g, ' ').trim();
  const images = piece.localName === 'img' ? [piece] : Array.from(piece.querySelectorAll('img'));
  return [piece.localName, text, ...images.map(toSource)].join('\n');
};

/**
 * Names for pieces that hold when the page is read again, by what they say; those that say the same
 * are counted.
 */
export const toPieceIds = (pieces: readonly Element[]): string[] => {
  const counts = new Map<string, number>();
  return pieces.map((piece) => {
    const key = toKey(piece);
    const id = toHash(key) + key.length.toString(36);
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count > 1 ? `${id}.${count}` : id;
  });
};
