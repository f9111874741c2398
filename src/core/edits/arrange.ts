/** The pieces of an article and what clean-up left out of it, in the order of the page. */
import { piecesOf, toPieceIds } from './pieces.ts';

export type PieceState = 'kept' | 'cut' | 'left-out' | 'restored';

export type Piece = {
  readonly id: string;
  readonly element: Element;
  /** Of the article; else it was left out of it. */
  readonly own: boolean;
  /** The rule that left it out, where one did. */
  readonly rule?: string;
};

/** What was left out: its HTML as a body of its own, and how many pieces stand before it. */
export type Aside = { readonly at: number; readonly body: Element; readonly rule?: string };

/** Puts `element` behind the piece `before`, or at the very beginning. */
const place = (body: Element, before: Element | undefined, element: Element): void => {
  if (!before) {
    body.prepend(element);
    return;
  }
  let behind = before;
  let parent = before.parentElement;
  // What stood in a list or quotation goes back into it.
  for (let child = before; parent && child !== body; child = parent, parent = child.parentElement)
    if (parent !== body && parent.localName === element.localName) {
      child.after(...element.childNodes);
      return;
    }
  while (behind.parentElement && behind.parentElement !== body && !behind.nextElementSibling)
    behind = behind.parentElement;
  const item = /^(?:li|dd|dt)$/.exec(behind.localName)?.[0];
  if (!item) {
    behind.after(element);
    return;
  }
  const own = body.ownerDocument.createElement(item === 'li' ? item : 'dd');
  own.append(element);
  behind.after(own);
};

/** Changes `body`: what was left out stands in it from then on. */
export const arrange = (body: Element, asides: readonly Aside[]): Piece[] => {
  const own = piecesOf(body);
  const left = asides.map((aside) => ({ ...aside, pieces: piecesOf(aside.body) }));
  const ids = toPieceIds(left.flatMap(({ pieces }) => pieces)).values();
  const known = new Map<Element, Omit<Piece, 'element'>>();
  for (const [n, id] of toPieceIds(own).entries()) known.set(own[n] as Element, { id, own: true });
  /** By the number of pieces before: the last that was placed there. */
  const lastAt = new Map<number, Element>();
  for (const { at, body: from, rule, pieces } of left) {
    for (const piece of pieces)
      known.set(piece, { id: ids.next().value ?? '', own: false, ...(rule ? { rule } : {}) });
    const first = from.firstElementChild;
    const last = pieces.at(-1);
    if (!first || !last) continue;
    const index = Math.min(Math.max(at, 0), own.length);
    place(body, lastAt.get(index) ?? own[index - 1], first);
    lastAt.set(index, last);
  }
  const inOrder = Array.from(body.querySelectorAll('*'));
  return inOrder.flatMap((element) => {
    const piece = known.get(element);
    return piece ? [{ ...piece, element }] : [];
  });
};

/** Takes a piece out, and the lists and quotations that this leaves empty. */
export const takeOut = (body: Element, piece: Element): void => {
  let gone = piece;
  for (;;) {
    const above = gone.parentElement;
    gone.remove();
    if (!above || above === body || above.firstElementChild || above.textContent?.trim()) return;
    gone = above;
  }
};
