/** Reads relative times (`3 hours ago`, `heute um 12:19`) against the time of capture. */

import type { Language, Unit } from '../languages/language.ts';
import type { Timestamp } from '../stages.ts';
import { mayBeDense } from '../text/letters.ts';
import { once } from '../text/once.ts';
import { anyOf } from '../text/one-of.ts';
import { ofLanguages } from '../vocabulary/in-use.ts';
import { WORDS } from '../vocabulary/index.ts';
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

/** A language's patterns for the past, made when they are first needed. */
type RelativeWords = {
  readonly hints: readonly string[];
  readonly counted: () => readonly Reader[];
  readonly now: () => RegExp;
  readonly today: () => RegExp;
  readonly yesterday: () => RegExp;
};

const wordsOf = (list: readonly string[] = []): RegExp =>
  list.length ? new RegExp(`(?<!\\p{L})(?:${anyOf(list)})${EDGE}`, 'u') : /$^/;

const relativeWords = ofLanguages(
  (languages): ReadonlyMap<string, RelativeWords> =>
    new Map(
      [...languages].map(([id, language]) => {
        const { ago, units, now = [], today = [], yesterday = [] } = language;
        return [
          id,
          {
            hints: [...(ago?.before ?? []), ...(ago?.after ?? []), ...now, ...today, ...yesterday],
            counted: once(() =>
              (Object.keys(units ?? {}) as Unit[]).flatMap((unit) => readersOf(language, unit)),
            ),
            now: once(() => wordsOf(now)),
            today: once(() => wordsOf(today)),
            yesterday: once(() => wordsOf(yesterday)),
          },
        ] as const;
      }),
    ),
);

/** What may stand around a date in its line: labels, a clock, words that lead to it. */
const labels = ofLanguages(() => {
  const all = [...WORDS.published, ...WORDS.updated];
  const dense = all.filter((word) => mayBeDense(word));
  const spaced = all.filter((word) => !mayBeDense(word));
  return new RegExp(`(?<!\\p{L})(?:${anyOf(spaced)})(?!\\p{L})|${anyOf(dense)}`, 'gu');
});
const CLOCKS =
  /\d{1,2}(?:[:.]\d{2}){1,2}|\d{1,2}\s?h\s?\d{2}|\d{1,2}\s?h(?!\p{L})|\d{1,2}(?=\s?(?:uhr|[ap]\.?m))|\d{1,2}[时時点點시](?:\d{1,2}[分분])?/gu;
const SMALL =
  /(?<!\p{L})(?:a\.?m|p\.?m|uhr|um|at|à|a las|a les|alle|ore|om|kl|klo|às|u|h|hrs|uur|o godz|godz|в|о|pukul|jam|lúc|saat|[ecmpbijk]st|[ecmp]dt|gmt|utc|cet|cest|mez|mesz|мск|wib|น|เวลา)(?!\p{L})|上午|下午|中午|晚上|凌晨|早上|午前|午後|오전|오후/gu;

/** Whether nothing but labels and a time of day is left of a line. */
const isBare = (rest: string): boolean =>
  !/[\p{L}\p{N}]/u.test(rest.replace(labels(), ' ').replace(CLOCKS, ' ').replace(SMALL, ' '));

/** The parts of a line that one line shows beside each other: `Ann Onym | 3 hours ago`. */
const partsOf = (text: string): string[] => text.split(/\s[|·•–—-]\s|[|·•]/);

/** The capture's clock: its wall time as if it were UTC, and its offset. */
function clockOf(at: Timestamp): { wall: number; offset: string } | undefined {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(Z|[+-]\d\d:\d\d)?$/.exec(at);
  if (!match) return undefined;
  const offset = match[3] === 'Z' ? '+00:00' : (match[3] ?? '');
  return { wall: Date.parse(`${match[1]}T${match[2]}Z`), offset };
}

const isoOf = (wall: number): string => new Date(wall).toISOString().slice(0, 19);

/** The line without what was found in it. */
const without = (text: string, match: RegExpExecArray): string =>
  `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;

/** An amount before now, where a part of the line is that and nothing else. */
function readCounted(text: string, words: RelativeWords) {
  for (const part of partsOf(text))
    for (const { pattern, unit, amount: fixed } of words.counted()) {
      const match = pattern.exec(part);
      const amount = match?.[1];
      if (!match || !amount || !isBare(without(part, match))) continue;
      return { unit, amount: fixed ?? (/^\d/.test(amount) ? Number(amount) : 1) };
    }
  return undefined;
}

/**
 * `text` is lower case with ASCII digits, and short; `language` the page's, as a lower-case BCP 47
 * tag. A word such as `today` is a date only where the whole line is one. Weeks, months and years are
 * too coarse for a date.
 */
export function findRelative(text: string, at: Timestamp, language: string): Timestamp | undefined {
  const words = relativeWords().get(language.split('-')[0] ?? '');
  if (!words?.hints.some((hint) => text.includes(hint))) return undefined;
  const clock = clockOf(at);
  if (!clock) return undefined;
  const ago = (seconds: number): string => isoOf(clock.wall - seconds * 1_000);
  const counted = readCounted(text, words);
  if (counted) {
    const then = ago(SECONDS[counted.unit] * counted.amount);
    return counted.unit === 'day' ? then.slice(0, 10) : `${then}${clock.offset}`;
  }
  const bare = (pattern: RegExp): string | undefined => {
    const match = pattern.exec(text);
    const rest = match ? without(text, match) : undefined;
    return rest !== undefined && isBare(rest) ? rest : undefined;
  };
  if (bare(words.now()) !== undefined) return `${ago(0)}${clock.offset}`;
  const yesterday = bare(words.yesterday());
  const rest = yesterday ?? bare(words.today());
  if (rest === undefined) return undefined;
  const day = ago(yesterday === undefined ? 0 : SECONDS.day).slice(0, 10);
  const found = findTime(rest, language, day);
  return found ? `${day}T${found.time}${found.offset}` : day;
}
