/** What the article leaves out of the page around it, within bounds: a person may want it back. */
import type { Block } from '../body/block.ts';
import type { Body } from '../body/body.ts';
import { piecesOf } from '../edits/pieces.ts';
import type { LeftOut } from '../stages.ts';
import { startTrail } from '../trail.ts';
import { type Conceal, concealIn } from '../urls/conceal.ts';
import { assemble, type Places } from './assemble.ts';
import { fixBody, type Work } from './fix-page.ts';

/** So many blocks before the article's first one, and behind its last. */
const AROUND = 12;
const MOST = 100;
/** Characters of HTML: of one, and of all. */
const MAX_HTML = 4_000;
const MAX_ALL = 32_000;

/** Navigation, forms and footers are no text that anyone misses. */
const SHOWN = new Set(['', 'aside', 'header', 'complementary']);

const tableOf = ({ kind, element }: Block): Element | null =>
  kind === 'cell' ? element.closest('table') : null;

/** Those to offer, likeliest first: what a rule took out, then what stands amid and around the text. */
function candidates(body: Body, removedBy: ReadonlyMap<Block, string>): Block[] {
  const { blocks, chosen, first, last, title } = body;
  const tables = new Set(Array.from(chosen, tableOf));
  const isNear = ({ at }: Block): boolean => at >= first - AROUND && at <= last + AROUND;
  const offered = blocks.filter((block) => {
    const { text, hidden, zone } = block;
    if (chosen.has(block) || hidden || !SHOWN.has(zone) || text === title) return false;
    // Rows of a table that stays are not to be had one by one.
    if (text.length > MAX_HTML || (block.kind === 'cell' && tables.has(tableOf(block))))
      return false;
    if (removedBy.has(block)) return true;
    // Links to elsewhere stand around every article.
    return isNear(block) && (block.linked < 0.8 || (block.at > first && block.at < last));
  });
  const removed = offered.filter((block) => removedBy.has(block));
  return [...removed, ...offered.filter((block) => !removedBy.has(block))].slice(0, MOST);
}

/** A piece with the lists and quotations around it. */
const outerHtml = (piece: Element, root: Element): string => {
  let whole = piece.cloneNode(true) as Element;
  for (let above = piece.parentElement; above && above !== root; above = above.parentElement) {
    const shell = above.cloneNode(false) as Element;
    shell.append(whole);
    whole = shell;
  }
  return whole.outerHTML;
};

/** The pieces that blocks came to lie in. */
const toPieceOf = (root: Element, places: Places): ((block: Block) => Element | undefined) => {
  const pieces = new Set(piecesOf(root));
  return (block) => {
    let at: Element | null = places.get(block) ?? null;
    while (at && at !== root && !pieces.has(at)) at = at.parentElement;
    return at && pieces.has(at) ? at : undefined;
  };
};

/** `places`: where the chosen blocks stand in `article`, the finished one. */
export const collectLeftOut = (
  article: Element,
  places: Places,
  body: Body,
  removedBy: ReadonlyMap<Block, string>,
  work: Work,
  conceal: Conceal,
): LeftOut[] => {
  const ranked = candidates(body, removedBy);
  if (!ranked.length) return [];
  const wanted = new Set(ranked);
  const own: Map<Block, Element> = new Map();
  const root = assemble(
    work.page.document,
    body.blocks.filter((block) => wanted.has(block)),
    own,
  );
  fixBody(root, { ...work, trail: startTrail() });
  concealIn(root, conceal);
  const pieceOf = toPieceOf(root, own);
  const keptAt = new Map(piecesOf(article).map((piece, n) => [piece, n + 1]));
  const keptOf = toPieceOf(article, places);
  const found = new Map<Block, LeftOut>();
  const seen = new Set<Element>();
  let at = 0;
  for (const block of body.blocks) {
    if (body.chosen.has(block)) at = Math.max(at, keptAt.get(keptOf(block) as Element) ?? 0);
    const piece = wanted.has(block) ? pieceOf(block) : undefined;
    if (!piece || seen.has(piece)) continue;
    seen.add(piece);
    const rule = removedBy.get(block);
    found.set(block, { at, html: outerHtml(piece, root), ...(rule ? { rule } : {}) });
  }
  let room = MAX_ALL;
  const fits = new Set(
    ranked.flatMap((block) => {
      const size = found.get(block)?.html.length ?? 0;
      if (!size || size > Math.min(room, MAX_HTML)) return [];
      room -= size;
      return [block];
    }),
  );
  return [...found].flatMap(([block, one]) => (fits.has(block) ? [one] : []));
};
