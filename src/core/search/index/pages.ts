/** The pages of an index: sorted terms, each with the articles that have it, in bytes. */
import type { Lookup } from './terms.ts';

/** So many articles share the pages of one block. */
export const BLOCK = 4096;

/** A set of the articles of a block: bit `n` stands for the nth. */
export type Bits = Uint8Array<ArrayBuffer>;

export const noBits = (): Bits => new Uint8Array(BLOCK / 8);

export const has = (bits: Bits, n: number): boolean => (((bits[n >> 3] ?? 0) >> (n & 7)) & 1) === 1;

const add = (bits: Bits, n: number): void => {
  bits[n >> 3] = (bits[n >> 3] ?? 0) | (1 << (n & 7));
};

function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  bytes.push(rest);
}

/** The distances between articles, or a bit for each article of the block, whatever is shorter. */
function postings(articles: readonly number[]): ArrayLike<number> {
  const bytes: number[] = [];
  let last = -1;
  for (const n of articles) {
    pushNumber(bytes, n - last - 1);
    last = n;
    if (bytes.length >= BLOCK / 8) {
      const bits = noBits();
      for (const one of articles) add(bits, one);
      return bits;
    }
  }
  return bytes;
}

const sharedLength = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
};

export type Page = { readonly first: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** A term is written as far as it differs from the one before it; the first of a page is whole. */
export function createPage() {
  const bytes: number[] = [];
  let first: string | undefined;
  let before = '';
  return {
    add: (term: string, articles: readonly number[]): void => {
      const shared = sharedLength(before, term);
      pushNumber(bytes, shared);
      pushNumber(bytes, term.length - shared);
      for (let at = shared; at < term.length; at += 1) pushNumber(bytes, term.charCodeAt(at));
      const list = postings(articles);
      pushNumber(bytes, list.length);
      for (let at = 0; at < list.length; at += 1) bytes.push(list[at] ?? 0);
      first ??= term;
      before = term;
    },
    size: (): number => bytes.length,
    toPage: (): Page => ({ first: first ?? '', bytes: Uint8Array.from(bytes) }),
  };
}

/** Adds the articles of every term that answers to the lookup. Throws a RangeError where the page is damaged. */
export function collect(page: Uint8Array, { term, isBeginning }: Lookup, found: Bits): void {
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = page[at];
      if (byte === undefined || shift > 28) throw new RangeError('damaged page');
      at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const units: number[] = [];
  /** How many units of `term` the term at hand begins with. */
  let agreed = 0;
  while (at < page.length) {
    const shared = number();
    const length = number();
    if (shared > units.length) throw new RangeError('damaged page');
    units.length = shared;
    for (let n = 0; n < length; n += 1) units.push(number());
    if (shared <= agreed) {
      agreed = shared;
      while (agreed < term.length && units[agreed] === term.charCodeAt(agreed)) agreed += 1;
    }
    const bytes = number();
    const end = at + bytes;
    if (end > page.length) throw new RangeError('damaged page');
    if (agreed === term.length && (isBeginning || units.length === term.length)) {
      if (bytes === BLOCK / 8)
        for (let n = 0; n < bytes; n += 1) found[n] = (found[n] ?? 0) | (page[at + n] ?? 0);
      else
        for (let n = -1; at < end; ) {
          n += number() + 1;
          if (n >= BLOCK) throw new RangeError('damaged page');
          add(found, n);
        }
    }
    at = end;
  }
}

/**
 * The first and the last page that may hold what is looked up, by the first terms of all pages;
 * nothing where none does.
 */
export function pagesWith(
  firsts: readonly string[],
  { term, isBeginning }: Lookup,
): readonly [from: number, to: number] | undefined {
  const lastUpTo = (holds: (first: string) => boolean): number => {
    let low = 0;
    let high = firsts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(firsts[middle] ?? '')) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  const from = Math.max(
    0,
    lastUpTo((first) => first <= term),
  );
  const to = lastUpTo((first) => first <= term || (isBeginning && first.startsWith(term)));
  return to < 0 ? undefined : [from, to];
}
