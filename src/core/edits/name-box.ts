/** A selector for the box of a page that a piece stands in, by how the page is built and not by what it says. */
import { holdsImages, squash } from './match-text.ts';
import { piecesOf, toPieceIds } from './pieces.ts';

const MAX_DEPTH = 4;

/** The selectors made here: tags with an id or classes, from the outside in. */
export const BOX_SELECTOR =
  /^(?:\*|[a-z][a-z\d-]*)(?:#[\p{L}\p{N}_-]+|(?:\.[\p{L}\p{N}_-]+)*)(?: > (?:\*|[a-z][a-z\d-]*)(?:#[\p{L}\p{N}_-]+|(?:\.[\p{L}\p{N}_-]+)*))*$/u;

/** Names that a person gave: without the numbers and hashes that differ from page to page or build to build. */
const NAME = /^\p{L}[\p{L}_-]*\d{0,2}$/u;
/** What a box is for a while. */
const STATE =
  /^(?:is|has|js|no|wp|lazy)[-_]|^(?:active|current|first|fade|hidden|in|last|lazy\w*|loaded|odd|even|open|show|visible)$/;

const isName = (name: string): boolean => name.length <= 60 && NAME.test(name) && !STATE.test(name);

/** `tag#id`, `tag.class.class`, or the tag alone. */
const partOf = (element: Element): string => {
  const tag = /^[a-z][a-z\d-]*$/.test(element.localName) ? element.localName : '*';
  if (isName(element.id)) return `${tag}#${element.id}`;
  return [tag, ...Array.from(element.classList).filter(isName).slice(0, 3)].join('.');
};

const isNamed = (part: string): boolean => /[#.-]/.test(part);

/** For each piece the smallest element of the page that says the same. */
function standsFor(page: ParentNode, pieces: readonly Element[]): Map<Element, Element> {
  const byText = new Map<string, Element>();
  const wanted = new Set(pieces.map(squash).filter(Boolean));
  const longest = Math.max(0, ...[...wanted].map((text) => text.length));
  const elements = Array.from(page.querySelectorAll('*'));
  for (const element of elements) {
    // Twice the text is white space, or more than one piece.
    if ((element.textContent ?? '').length > 4 * longest + 1000) continue;
    const text = squash(element);
    // Parents come first, so the smallest stays.
    if (wanted.has(text)) byText.set(text, element);
  }
  const images = elements.filter(({ localName }) => localName === 'img');
  return new Map(
    pieces.flatMap((piece) => {
      const text = squash(piece);
      const element = text ? byText.get(text) : images.find((image) => holdsImages(image, piece));
      return element ? [[piece, element] as const] : [];
    }),
  );
}

/** All that an element stands in, the largest first, down to itself. */
function around(element: Element): Element[] {
  const boxes: Element[] = [];
  for (let box: Element | null = element; box; box = box.parentElement) boxes.unshift(box);
  return boxes;
}

/** The shortest selector that finds the box and nothing that is kept. */
function selectorFor(page: ParentNode, box: Element, kept: readonly Element[]): string | undefined {
  const parts: string[] = [];
  for (let at: Element | null = box; at && parts.length < MAX_DEPTH; at = at.parentElement) {
    parts.unshift(partOf(at));
    if (!parts.some(isNamed)) continue;
    const selector = parts.join(' > ');
    const found = Array.from(page.querySelectorAll(selector));
    const isApart = found.every((one) => !kept.some((k) => one.contains(k) || k.contains(one)));
    if (isApart && found.includes(box)) return selector;
  }
  return undefined;
}

/**
 * `cut`: the ids of the pieces that are not wanted, among them `piece`. Nothing where the page has no
 * name for the box that would not also name something that is wanted.
 */
export function nameBox(
  page: ParentNode,
  body: Element,
  cut: readonly string[],
  piece: string,
): string | undefined {
  const pieces = piecesOf(body);
  const ids = toPieceIds(pieces);
  const stands = standsFor(page, pieces);
  const wanted = pieces[ids.indexOf(piece)];
  const element = wanted && stands.get(wanted);
  const kept = pieces
    .filter((_, n) => !cut.includes(ids[n] ?? '') && ids[n] !== piece)
    .flatMap((one) => stands.get(one) ?? []);
  if (!element || kept.length === 0) return undefined;
  for (const box of around(element)) {
    const selector = selectorFor(page, box, kept);
    if (selector) return selector;
  }
  return undefined;
}
