/**
 * Parses a date as pages state it, in ISO shapes, numbers or words, into a timestamp; never
 * guesses.
 */

import type { Timestamp } from '../stages.ts';
import { toAsciiDigits } from '../text/digits.ts';
import { hasLetter, hasNumber } from '../text/letters.ts';
import { ofLanguages } from '../vocabulary/in-use.ts';
import { findRelative } from './date-relative.ts';
import { findDay } from './date-shapes.ts';
import { findTime } from './date-times.ts';

const MAX_LENGTH = 200;

/** Han numerals before what they count: `十二月` is `12月`. */
const withoutHan = (text: string): string =>
  text.replace(/[〇○零一二三四五六七八九十]+(?=[年月日])/g, (number) =>
    number
      .replace(/^十/, '一十')
      .replace(/十$/, '〇')
      .replace('十', '')
      .replace(/./g, (one) => String('一二三四五六七八九'.indexOf(one) + 1)),
  );

/** Lower case, with ASCII digits and plain spaces: what all patterns are written for. */
const normalise = (text: string): string =>
  withoutHan(toAsciiDigits(text.slice(0, MAX_LENGTH).normalize('NFKC')))
    .replace(/[\u00ad\u0600-\u0605\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '')
    .toLowerCase()
    .replace(/\u0307/g, '')
    .replace(/\s+/g, ' ')
    // Thai shortens its months, and its era, between points.
    .replace(/([\u0e00-\u0e7f]{1,4})\.\s?([\u0e00-\u0e7f]{1,3})\.?(?![\u0e00-\u0e7f])/g, '$1$2')
    .trim();

/** The year behind the clock: `Mon Sep 14 08:30:12 UTC 2026`. */
const YEAR_LAST = /([a-z] \d\d?) (\d\d:\d\d:\d\d(?: [+-]?\w{3,5})?) (\d{4})(?!\d)/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:t?(\d\d)(\d\d)(\d\d)?)?(z|[+-]\d\d:?\d\d)?$/;

function readDigits(text: string): Timestamp | undefined {
  if (!/^\d{10}(?:\d{3})?(?:\.\d{1,6})?$/.test(text)) return undefined;
  const number = Number.parseInt(text, 10);
  const stamp = number < 1e11 ? number * 1_000 : number;
  return stamp > 6e11 && stamp < 4e12
    ? `${new Date(stamp).toISOString().slice(0, 19)}+00:00`
    : undefined;
}

function read(text: string, at: Timestamp, language: string): Timestamp | undefined {
  const plain = normalise(text);
  if (!hasLetter(plain) && !hasNumber(plain)) return undefined;
  const stamp = readDigits(plain);
  if (stamp) return stamp;
  const spread = plain
    .replace(YEAR_LAST, '$1 $3 $2')
    .replace(COMPACT, (_, y, m, d, hour, minute, second, zone) =>
      [`${y}-${m}-${d}`, hour && `t${hour}:${minute}:${second ?? '00'}`, zone]
        .filter(Boolean)
        .join(''),
    );
  const tag = language.toLowerCase().replace('_', '-');
  const found = /\d/.test(spread) ? findDay(spread, tag) : undefined;
  if (!found) return findRelative(spread, at, tag);
  const { year, month, day } = found.day;
  const date = [String(year), ...[month, day].map((n) => String(n).padStart(2, '0'))].join('-');
  const clock = findTime(found.rest, tag, date);
  return clock ? `${date}T${clock.time}${clock.offset}` : date;
}

/** Several sources ask about the same few lines of a page, and most of these are no dates. */
const knownOf = ofLanguages(() => new Map<string, Timestamp | undefined>());
const MAX_KNOWN = 500;

/**
 * The timestamp that `text` states: with the offset where it states one, local where it gives a
 * time without, else the day alone. Relative times count from `at`. `language` (BCP 47) settles
 * `03/04/2024` and `IST`, and alone has words such as `today`; where nothing does, and for anything that is no whole
 * date, the answer is none.
 */
export function readDate(text: string, at: Timestamp, language = ''): Timestamp | undefined {
  const start = text.slice(0, MAX_LENGTH);
  const key = [language, at, start].join('\n');
  const known = knownOf();
  if (known.has(key)) return known.get(key);
  const timestamp = read(start, at, language);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(key, timestamp);
  return timestamp;
}
