/** Where in a text stands what was sought: for marking it, and for cutting out a passage around it. */
import { foldText } from '../text/fold.ts';
import { isDense } from './words.ts';

/** A stretch of text; `hit` where it is what was sought. */
export type Segment = { readonly text: string; readonly hit: boolean };

type Hit = { readonly from: number; readonly to: number };

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** The text folded letter by letter, and for each folded unit where its letter begins and ends. */
function foldWithPositions(text: string) {
  let folded = '';
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  // With its marks: a letter and an accent of its own fold to one.
  for (const [letter] of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const bare = foldText(letter);
    for (let n = 0; n < bare.length; n += 1) {
      from.push(at);
      to.push(at + letter.length);
    }
    folded += bare;
    at += letter.length;
  }
  return { folded, from, to };
}

/** Every place of what the needles of `toNeedles` seek, in order, none within another. */
function hitsIn(text: string, needles: readonly string[]): readonly Hit[] {
  const { folded, from, to } = foldWithPositions(text);
  const hits: Hit[] = [];
  for (const needle of needles) {
    const bare = needle.trimStart();
    const anywhere = isDense(bare);
    for (let at = folded.indexOf(bare); at >= 0; at = folded.indexOf(bare, at + bare.length)) {
      const before = folded[at - 1];
      if (!anywhere && before && LETTER.test(before) && !isDense(before)) continue;
      hits.push({ from: from[at] ?? 0, to: to[at + bare.length - 1] ?? text.length });
    }
  }
  hits.sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return hits.filter((hit) => {
    if (hit.from < end) return false;
    end = hit.to;
    return true;
  });
}

/** The whole text, what was sought marked. */
export function highlight(text: string, needles: readonly string[]): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const { from, to } of hitsIn(text, needles)) {
    if (from > at) segments.push({ text: text.slice(at, from), hit: false });
    segments.push({ text: text.slice(from, to), hit: true });
    at = to;
  }
  if (at < text.length) segments.push({ text: text.slice(at), hit: false });
  return segments;
}

const AROUND = 60;
const LENGTH = 240;

/** About `LENGTH` units around the first place of what is sought; its beginning where there is none. */
export function passage(text: string, needles: readonly string[]): readonly Segment[] {
  const line = text.replace(/\s+/g, ' ').trim();
  const [first] = hitsIn(line, needles);
  const wanted = Math.max(0, (first?.from ?? 0) - AROUND);
  // Not in the middle of a word, nor of a letter of two units.
  const space = wanted === 0 ? 0 : line.indexOf(' ', wanted) + 1;
  const start = space > 0 && space <= (first?.from ?? 0) ? space : wanted;
  const cut = line.slice(start, start + LENGTH).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
  const body = start + LENGTH < line.length ? `${cut}…` : cut;
  return highlight(start > 0 ? `…${body}` : body, needles);
}
