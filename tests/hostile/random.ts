/** Random choices that a seed decides: the same seed gives the same inputs on every machine. */

export type Random = {
  /** A whole number from 0 up to, but not, `limit`. */
  readonly below: (limit: number) => number;
  /** Whether something happens that happens `share` of the time. */
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** Between `least` and `most` values, each generated separately. */
  readonly list: <T>(least: number, most: number, make: () => T) => T[];
};

/** FNV-1a over the code units. */
export const toHash = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
};

/** Mulberry32. */
export const toRandom = (seed: string): Random => {
  let state = toHash(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    chance: (share) => next() < share,
    pick: (list) => {
      if (list.length === 0) throw new Error('There is nothing to pick from.');
      return list[below(list.length)] as (typeof list)[number];
    },
    list: (least, most, make) =>
      Array.from({ length: least + below(most - least + 1) }, () => make()),
  };
};
