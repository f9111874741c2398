/**
 * Which articles have which terms, while an index is made. Pairs of characters make up most of it, and
 * are counted without a string for each: that takes a fifth of the time and of the memory.
 */

/** A chain of articles for each term, the last one first. */
function createChains() {
  let articles = new Uint16Array(65_536);
  let before = new Int32Array(65_536);
  let length = 0;
  const last: number[] = [];
  const add = (term: number, n: number): void => {
    const link = last[term] ?? -1;
    if (link >= 0 && articles[link] === n) return;
    if (length === articles.length) {
      const [from, chain] = [articles, before];
      articles = new Uint16Array(length * 2);
      before = new Int32Array(length * 2);
      articles.set(from);
      before.set(chain);
    }
    articles[length] = n;
    before[length] = link;
    last[term] = length;
    length += 1;
  };
  return {
    begin: (n: number): number => {
      last.push(-1);
      add(last.length - 1, n);
      return last.length - 1;
    },
    add,
    /** In order. */
    of: (term: number): readonly number[] => {
      const list: number[] = [];
      for (let link = last[term] ?? -1; link >= 0; link = before[link] ?? -1)
        list.push(articles[link] ?? 0);
      return list.reverse();
    },
  };
}

export type Posted = readonly [term: string, articles: readonly number[]];

export function createPostings() {
  const chains = createChains();
  /** By their first unit: terms of one unit, of two, and longer ones. */
  const singles = new Map<number, number>();
  const pairs = new Map<number, Map<number, number>>();
  const others = new Map<number, Map<string, number>>();

  const count = <K>(terms: Map<K, number>, key: K, n: number): void => {
    const term = terms.get(key);
    if (term === undefined) terms.set(key, chains.begin(n));
    else chains.add(term, n);
  };
  const within = <K>(all: Map<number, Map<K, number>>, unit: number): Map<K, number> => {
    const known = all.get(unit);
    if (known) return known;
    const made = new Map<K, number>();
    all.set(unit, made);
    return made;
  };
  const termsOf = (unit: number): Posted[] => {
    const letter = String.fromCharCode(unit);
    const single = singles.get(unit);
    const second = pairs.get(unit) ?? new Map<number, number>();
    const longer = others.get(unit) ?? new Map<string, number>();
    const short: Posted[] = single === undefined ? [] : [[letter, chains.of(single)]];
    for (const next of Uint16Array.from(second.keys()).sort())
      short.push([letter + String.fromCharCode(next), chains.of(second.get(next) ?? -1)]);
    if (longer.size === 0) return short;
    const long = [...longer].map(([term, id]): Posted => [term, chains.of(id)]);
    return [...short, ...long].sort(([a], [b]) => (a < b ? -1 : 1));
  };

  return {
    /** The term is what stands between; `n`: no less than any before. */
    add: (text: string, from: number, to: number, n: number): void => {
      const unit = text.charCodeAt(from);
      if (to - from === 1) count(singles, unit, n);
      else if (to - from === 2) count(within(pairs, unit), text.charCodeAt(from + 1), n);
      else count(within(others, unit), text.slice(from, to), n);
    },
    /** All terms in order, those that begin alike at once. */
    *sorted(): Generator<readonly Posted[]> {
      const units = new Set([...singles.keys(), ...pairs.keys(), ...others.keys()]);
      for (const unit of Uint16Array.from(units).sort()) yield termsOf(unit);
    },
  };
}
