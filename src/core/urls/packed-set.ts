/**
 * A set of names packed into few bits. Each name is hashed into one of as many buckets as there are
 * names; what is kept is how many there are in each bucket, in unary, then `bits` more bits of each
 * hash (Elias–Fano coding). It never misses a name of its own, and takes one in 2^`bits` others for one.
 */

export type PackedSet = {
  readonly size: number;
  readonly bits: number;
  /** Changes which other names are mistaken for its own. */
  readonly salt: number;
  /** Base64. */
  readonly data: string;
};

/** 32 bits: FNV-1a, with the finish of MurmurHash3. */
function hashOf(name: string, salt: number): number {
  let hash = 0x811c9dc5 ^ salt;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const slotOf = (name: string, { size, bits, salt }: Omit<PackedSet, 'data'>): number =>
  Math.floor((hashOf(name, salt) / 2 ** 32) * size * 2 ** bits);

export function pack(names: ReadonlySet<string>, bits: number, salt: number): PackedSet {
  const about = { size: names.size, bits, salt };
  const buckets = Array.from({ length: names.size }, (): string[] => []);
  for (const name of names) {
    const slot = slotOf(name, about);
    buckets[slot >> bits]?.push((slot % 2 ** bits).toString(2).padStart(bits, '0'));
  }
  const counts = buckets.map(({ length }) => `${'1'.repeat(length)}0`).join('');
  const code = counts + buckets.flat().join('');
  const bytes = code.match(/.{1,8}/g) ?? [];
  const chars = bytes.map((byte) => String.fromCharCode(Number.parseInt(byte.padEnd(8, '0'), 2)));
  return { ...about, data: btoa(chars.join('')) };
}

/** Whether a name is in the set. */
export function unpack({ data, ...about }: PackedSet): (name: string) => boolean {
  const { size, bits } = about;
  const bytes = atob(data);
  const bitAt = (at: number): number => (bytes.charCodeAt(at >> 3) >> (7 - (at & 7))) & 1;
  /** How many names stand in the buckets before each. */
  const starts = new Uint32Array(size + 1);
  for (let at = 0, bucket = 0, count = 0; bucket < size; at++) {
    if (bitAt(at)) count += 1;
    else starts[++bucket] = count;
  }
  const restOf = (index: number): number => {
    let rest = 0;
    for (let n = 0; n < bits; n++) rest = rest * 2 + bitAt(2 * size + index * bits + n);
    return rest;
  };
  return (name) => {
    const slot = slotOf(name, about);
    const bucket = slot >> bits;
    for (let index = starts[bucket] ?? 0; index < (starts[bucket + 1] ?? 0); index++)
      if (restOf(index) === slot % 2 ** bits) return true;
    return false;
  };
}
