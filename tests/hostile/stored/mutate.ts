/** Spoils JSON and its text in every way a disk, a program or a stranger might; the same for the same seed. */

/** Numbers from 0 up to 1, the same for the same seed: mulberry32. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const below = (random: Random, end: number): number => Math.floor(random() * end);
const pick = <T>(random: Random, things: readonly [T, ...T[]]): T =>
  things[below(random, things.length)] ?? things[0];

const HUGE = 'x'.repeat(5_000_000);
const DEEP: unknown = JSON.parse('['.repeat(10_000) + ']'.repeat(10_000));
const DEEP_OBJECT: unknown = JSON.parse(`${'{"fields":'.repeat(10_000)}1${'}'.repeat(10_000)}`);

const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', ''] as const;

const TEXTS = [
  ...NAMES,
  'valueOf',
  '\uFEFF',
  'half \uD83D',
  '\uDE00 half',
  '\u202Eturned',
  'nul \u0000',
  'two\nlines',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  '{{ constructor }}',
  '{title}',
  '{',
  'https://example.org/%',
  'http://[',
  '2026-99-99T99:99:99Z',
  '-271821-04-20',
] as const;

const NUMBERS = [
  0,
  -0,
  -1,
  1.5,
  1e300,
  -1e300,
  2 ** 53,
  8.64e15,
  8.64e15 + 1,
  -8.64e15 - 1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
] as const;

/** What never stood where it stands now. */
function foreign(random: Random): unknown {
  // They cost more than all others together.
  if (random() < 0.01) return pick(random, [HUGE, DEEP, DEEP_OBJECT]);
  return pick<() => unknown>(random, [
    () => null,
    () => undefined,
    () => random() < 0.5,
    () => [],
    () => ({}),
    () => [[[]]],
    () => pick(random, NUMBERS),
    () => pick(random, TEXTS),
    () => [pick(random, TEXTS), pick(random, NUMBERS), null],
    () => JSON.parse(`{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}`),
    () => Array.from({ length: 300 }, () => pick(random, TEXTS)),
  ])();
}

type Container = Record<string, unknown> | unknown[];
const isContainer = (value: unknown): value is Container =>
  typeof value === 'object' && value !== null;

/** Every object and list in it, itself included. */
function containersIn(value: unknown, found: Container[] = []): readonly Container[] {
  if (!isContainer(value) || found.length > 500) return found;
  found.push(value);
  for (const inner of Object.values(value)) if (inner !== DEEP) containersIn(inner, found);
  return found;
}

/** As an own key, whatever it is called. */
const put = (into: Container, key: string, value: unknown): void => {
  Object.defineProperty(into, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
};

function spoil(at: Container, random: Random): void {
  const keys = Object.keys(at);
  const key = keys[below(random, keys.length)];
  const value = key === undefined ? undefined : Reflect.get(at, key);
  pick<() => unknown>(random, [
    () => key !== undefined && put(at, key, foreign(random)),
    () => key !== undefined && put(at, key, foreign(random)),
    () => key !== undefined && put(at, key, foreign(random)),
    () => key !== undefined && delete at[key as never],
    () => put(at, pick(random, NAMES), foreign(random)),
    () => key !== undefined && put(at, pick(random, NAMES), value),
    () => key !== undefined && put(at, key, [value]),
    () => key !== undefined && put(at, key, { 0: value, length: 1 }),
    () => Array.isArray(at) && at.push(foreign(random)),
    () => Array.isArray(at) && at.push(...Array.from({ length: 200 }, () => value)),
    () => typeof value === 'string' && key && put(at, key, value + pick(random, TEXTS)),
    () => typeof value === 'string' && key && put(at, key, pick(random, TEXTS) + value),
    () => typeof value === 'number' && key && put(at, key, pick(random, NUMBERS)),
    () => 'version' in at && put(at, 'version', pick(random, [0, 2, 99, -1, '1', null, 1e300])),
  ])();
}

/** Makes another text of any that there is. */
function rewrite(
  containers: readonly Container[],
  random: Random,
  toText: (before: string) => string,
): void {
  const places = containers.flatMap((at) =>
    Object.keys(at).flatMap((key) =>
      typeof Reflect.get(at, key) === 'string' ? [{ at, key }] : [],
    ),
  );
  const place = places[below(random, places.length)];
  if (place) put(place.at, place.key, toText(String(Reflect.get(place.at, place.key))));
}

const CODE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '{{ constructor.constructor("alert(1)")() }}',
  '{% include secrets %}',
  '<%= alert(1) %>',
] as const;

/** A copy with code in one of its texts, which is sound otherwise. */
export function inject(sound: unknown, random: Random): unknown {
  const copy: unknown = structuredClone(sound);
  const code = pick(random, CODE);
  const ways = [
    () => code,
    (text: string) => text + code,
    (text: string) => code + text,
    (text: string) => text.replace(/\}/, `:${code}}`),
  ] as const;
  rewrite(containersIn(copy), random, pick<(text: string) => string>(random, ways));
  return copy;
}

/** A spoilt copy: of one to three parts, or another thing altogether. */
export function mutate(sound: unknown, random: Random): unknown {
  if (random() < 0.02) return foreign(random);
  const copy: unknown = structuredClone(sound);
  for (let times = 1 + below(random, 3); times > 0; times -= 1) {
    const containers = containersIn(copy);
    const at = containers[below(random, containers.length)];
    // By texts things are looked up.
    const strange = random() < 0.5 ? NAMES : TEXTS;
    if (random() < 0.3) rewrite(containers, random, () => pick(random, strange));
    else if (at) spoil(at, random);
  }
  return copy;
}

/** As text: what JSON cannot say is left out, as any program would. */
function toText(json: unknown): string {
  try {
    return JSON.stringify(json) ?? '';
  } catch (error) {
    if (error instanceof RangeError) return '['.repeat(10_000) + ']'.repeat(10_000);
    throw error;
  }
}

/** The text of a spoilt copy, now and then spoilt itself. */
export function mutateText(sound: unknown, random: Random): string {
  const text = toText(mutate(sound, random));
  const at = below(random, text.length);
  return pick<() => string>(random, [
    () => text,
    () => text,
    () => text,
    () => `\uFEFF${text}`,
    () => text.slice(0, at),
    () => text.slice(at),
    () => `${text.slice(0, at)}\uD83D${text.slice(at)}`,
    () => `${text.slice(0, at)}\u0000${text.slice(at + 1)}`,
    () => text.replace(/\d+(?=[,}\]])/, '1e999'),
    () => text.replace(/\{/, '{"__proto__":{"polluted":1},'),
    () => text + text,
  ])();
}
