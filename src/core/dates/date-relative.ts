/** Reads relative times (`3 hours ago`, `heute um 12:19`) against the time of capture. */

import { languages } from '../languages/index.ts';
import type { Language, Unit } from '../languages/language.ts';
import type { Timestamp } from '../stages.ts';
import { once } from '../text/once.ts';
import { anyOf } from '../text/one-of.ts';
import { findTime } from './date-times.ts';

const SECONDS: Readonly<Record<Unit, number>> = { second: 1, minute: 60, hour: 3_600, day: 86_400 };

type Reader = { readonly pattern: RegExp; readonly unit: Unit; readonly amount?: number };

/** Letters that would continue a word; Han and Hangul words stand without spaces. */
const EDGE = '(?![a-z\\p{sc=Cyrillic}\\p{sc=Arabic}])';

/** One pattern per direction; Han words stand without spaces, others as whole words. */
function readersOf({ ago, one = [], units, pair = {} }: Language, unit: Unit): Reader[] {
  if (!ago || !units) return [];
  const amount = `(\\d{1,3}${one.length ? `|(?<!\\p{L})(?:${anyOf(one)})` : ''})`;
  const lead = `(?<!\\p{L})(?:${anyOf(ago.before ?? [])})\\s`;
  const name = `\\s?(?:${anyOf(units[unit])})\\.?${EDGE}`;
  const two = pair[unit];
  const after = ago.after ? [`${amount}${name}\\s?(?:${anyOf(ago.after)})`] : [];
  const before = ago.before ? [`${lead}${amount}${name}`] : [];
  const counted = [...after, ...before].map((source) => ({
    pattern: new RegExp(source, 'u'),
    unit,
  }));
  if (!two || !ago.before) return counted;
  return [
    ...counted,
    { pattern: new RegExp(`(${lead}(?:${anyOf(two)}))${EDGE}`, 'u'), unit, amount: 2 },
  ];
}

/** A language's words for the past, and the patterns of its units, made when their words are first met. */
type RelativeWords = {
  readonly hints: readonly string[];
  readonly units: readonly {
    readonly names: readonly string[];
    readonly readers: () => readonly Reader[];
  }[];
};

const relativeWords = once((): readonly RelativeWords[] =>
  [...languages.values()].map((language) => {
    const { ago, units, pair } = language;
    return {
      hints: [...(ago?.before ?? []), ...(ago?.after ?? [])],
      units: (Object.keys(units ?? {}) as Unit[]).map((unit) => ({
        names: [...(units?.[unit] ?? []), ...(pair?.[unit] ?? [])],
        readers: once(() => readersOf(language, unit)),
      })),
    };
  }),
);

const readersFor = (text: string): readonly Reader[] => {
  const has = (word: string): boolean => text.includes(word);
  return relativeWords()
    .filter(({ hints }) => hints.some(has))
    .flatMap(({ units }) => units)
    .flatMap(({ names, readers }) => (names.some(has) ? readers() : []));
};

/**
 * Tests whether a text has one of these words as a whole word; the pattern is compiled on first
 * need.
 */
const gather = (list: 'today' | 'yesterday' | 'now'): ((text: string) => boolean) => {
  const words = [...languages.values()].flatMap((language) => language[list] ?? []);
  let pattern: RegExp | undefined;
  return (text) => {
    if (!words.some((word) => text.includes(word))) return false;
    pattern ??= new RegExp(`(?<!\\p{L})(?:${anyOf(words)})${EDGE}`, 'u');
    return pattern.test(text);
  };
};
const namesToday = gather('today');
const namesYesterday = gather('yesterday');
const namesNow = gather('now');

/** The capture's clock: its wall time as if it were UTC, and its offset. */
function clockOf(at: Timestamp): { wall: number; offset: string } | undefined {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(Z|[+-]\d\d:\d\d)?$/.exec(at);
  if (!match) return undefined;
  const offset = match[3] === 'Z' ? '+00:00' : (match[3] ?? '');
  return { wall: Date.parse(`${match[1]}T${match[2]}Z`), offset };
}

const isoOf = (wall: number): string => new Date(wall).toISOString().slice(0, 19);

/** `text` is lower case with ASCII digits, and short. Weeks, months and years are too coarse for a date. */
export function findRelative(text: string, at: Timestamp): Timestamp | undefined {
  const clock = clockOf(at);
  if (!clock) return undefined;
  const ago = (seconds: number): string => isoOf(clock.wall - seconds * 1_000);
  for (const { pattern, unit, amount: fixed } of readersFor(text)) {
    const amount = pattern.exec(text)?.[1];
    if (!amount) continue;
    const then = ago(SECONDS[unit] * (fixed ?? (/^\d/.test(amount) ? Number(amount) : 1)));
    return unit === 'day' ? then.slice(0, 10) : `${then}${clock.offset}`;
  }
  if (namesNow(text)) return `${ago(0)}${clock.offset}`;
  const days = namesYesterday(text) ? 1 : namesToday(text) ? 0 : undefined;
  if (days === undefined) return undefined;
  const day = ago(days * SECONDS.day).slice(0, 10);
  const found = findTime(text);
  return found ? `${day}T${found.time}${found.offset}` : day;
}
