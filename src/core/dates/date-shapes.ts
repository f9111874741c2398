/** Finds the day in a text: ISO, numbers with points or slashes, 年月日, or a month's name. */
import { isLatin } from '../text/letters.ts';
import { once } from '../text/once.ts';
import { ofLanguages } from '../vocabulary/in-use.ts';
import { WORDS } from '../vocabulary/index.ts';
import { type Months, monthsOfPlatform } from './month-names.ts';
import { findSolarDay } from './solar-date.ts';

export type Day = { readonly year: number; readonly month: number; readonly day: number };

/** A day, and the text with the day blanked out, where a time may stand. */
export type FoundDay = { readonly day: Day; readonly rest: string };

const isDay = ({ year, month, day }: Day): boolean => {
  if (year < 1800 || year > 2200 || month < 1 || month > 12 || day < 1) return false;
  // Software that knows no date writes the first of 1970.
  if (year === 1970 && month === 1 && day === 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
};

/** Thailand counts from 543 years before. */
const commonYear = (year: number): number => (year > 2443 && year < 2743 ? year - 543 : year);

const toDay = (year: string | number = '', month: string | number = '', day = ''): Day => ({
  year: commonYear(Number(year)),
  month: Number(month),
  day: Number(day),
});

const blank = (text: string, from: number, to: number): string =>
  `${text.slice(0, from)} ${text.slice(to)}`;

const YEAR_FIRST =
  /(?<!\d)(\d{4})\s?(?:[-/.‐–]|年|년|оны)\s?(\d{1,2})\s?(?:[-/.‐–]|月|월|[\p{L}-]{0,6} ?сарын)\s?(\d{1,2})(?:日|일)?(?!\d)/u;
/** Year and day in separate elements: `2024 05/01`. */
const SPLIT_YEAR = /(?<!\d)(\d{4})\s(\d{2})\s?\/\s?(\d{2})(?!\d)/;
/** Behind `version` it is none. */
const DAY_FIRST =
  /(?<![\d./-]|\bversi[^\s\d]{0,4}\s)(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d/]|-[a-z]{1,2}(?![a-z]))/;
/** Japan counts the years of its emperors, Taiwan those of its republic, and mostly without saying so. */
const ERA =
  /(?:(令和|平成|民[國国])\s?|(?<!\d)(?=1[0-4]\d\s?年))(\d{1,3}|元)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/;
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988 };
const REPUBLIC_YEAR = /(?<![\d./-])()(1[0-4]\d)[-/.](\d{1,2})[-/.](\d{1,2})(?![\d./-])/;
/** Two figures of a Thai year; one that counts as others do would lie ahead. */
const THAI_YEAR = /(?<!\d)(\d{1,2}\s?[\u0e01-\u0e4e]{2,12}\s?)(4[3-9]|[5-9]\d)(?![\d.:])/;
/** Blogs write `5月 3, 2024` as well. */
const VIETNAMESE = /(?<!\d)(\d{1,2})\s?(tháng|[月월])\s?(\d{1,2})(?:,|\snăm)?\s(\d{4})(?!\d)/;

/** English with slashes writes the month first in America and the day elsewhere. */
const DAY_FIRST_ENGLISH = /^en-(?:gb|ie|au|nz|in|za|ng|ke|gh|pk|sg|mt|jm|tz|ug|zm|zw|ls)\b/;

/** Where two figures of a year stand first. */
const SHORT_YEAR_FIRST = /^(?:.(?:zh|ja|ko|hu)|-(?:sv|lt))\b/;

const isDayFirst = (separator: string, language: string): boolean | undefined => {
  if (separator === '.') return true;
  if (!language) return undefined;
  if (language === 'en-us') return false;
  return !language.startsWith('en') || DAY_FIRST_ENGLISH.test(language) ? true : undefined;
};

/** Two numbers before a year. Where both could be the month, and the page's language leaves it open: none. */
function orderDay(a: string, separator: string, b: string, year: string, language: string) {
  const first = Number(a);
  const second = Number(b);
  if (year.length === 2 && SHORT_YEAR_FIRST.test(separator + language))
    return toDay(`20${a}`, b, year);
  const full = year.length === 2 ? `20${year}` : year;
  if (year.length === 2 && separator !== '.' && !isDayFirst(separator, language)) return undefined;
  if (first > 12 || first === second) return toDay(full, b, a);
  if (second > 12) return toDay(full, a, b);
  const dayFirst = isDayFirst(separator, language);
  return dayFirst === undefined ? undefined : dayFirst ? toDay(full, b, a) : toDay(full, a, b);
}

/** The day that a match of digits means, where there is such a day. */
function dayIn(
  text: string,
  match: RegExpExecArray | null,
  read: (...parts: string[]) => Day | undefined,
): FoundDay | undefined {
  const day = match ? read(...match.slice(1)) : undefined;
  if (!match || !day || !isDay(day)) return undefined;
  return { day, rest: blank(text, match.index, match.index + match[0].length) };
}

const findNumbers = (text: string, language: string): FoundDay | undefined =>
  dayIn(text, YEAR_FIRST.exec(text) ?? SPLIT_YEAR.exec(text), toDay) ??
  dayIn(
    text,
    ERA.exec(text) ?? (/^zh-(?:tw|hant)/.test(language) ? REPUBLIC_YEAR.exec(text) : null),
    (era, year, month = '', day = '') =>
      toDay((ERAS[era ?? ''] ?? 1911) + (year === '元' ? 1 : Number(year)), month, day),
  ) ??
  dayIn(text, DAY_FIRST.exec(text), (a = '', separator = '', b = '', year = '') =>
    orderDay(a, separator, b, year, language),
  ) ??
  dayIn(text, VIETNAMESE.exec(text), (a = '', word, b = '', year = '') =>
    word === 'tháng' ? toDay(year, b, a) : toDay(year, a, b),
  );

const monthsByLanguage = ofLanguages(
  (languages): ReadonlyMap<string, Months> =>
    new Map(
      [...languages].map(([id, { months = [] }]) => [
        id,
        new Map(
          months.flatMap((names, n) => names.split(' ').map((name) => [name, n + 1] as const)),
        ),
      ]),
    ),
);

const anyMonth = ofLanguages(
  (): Months =>
    new Map([...monthsByLanguage().values()].reverse().flatMap((months) => [...months])),
);

/** The month that a word names in the page's language, or else in any. */
const monthOf = (word: string, language: string, platform: Months): number | undefined =>
  monthsByLanguage()
    .get(language.split('-')[0] ?? '')
    ?.get(word) ??
  platform.get(word) ??
  anyMonth().get(word);

const FILLER = new Set(". , / - – | º ª ° ، ’ ' ׳".split(' '));

type Token = { readonly text: string; readonly from: number; readonly to: number };

/** The next number with at most three small words between, in one direction. */
function numberNear(tokens: readonly Token[], from: number, step: 1 | -1, digits: RegExp) {
  for (let i = from + step, skipped = 0; skipped < 4; i += step, skipped++) {
    const token = tokens[i];
    if (!token) return undefined;
    if (digits.test(token.text)) return { token, index: i };
    if (!FILLER.has(token.text) && !WORDS.inDates.has(token.text)) return undefined;
  }
  return undefined;
}

const token = once(() => /\d+|[\p{L}\p{M}]+|[^\s\p{L}\p{M}\d]/gu);
const LATIN_TOKEN = /\d+|[a-zªµºß-öø-\u024f]+|[^\sa-zªµºß-öø-\u024f\d]/g;

const DAY = /^\d{1,2}$/;
const YEAR = /^\d{4}$/;

function findWords(plain: string, language: string): FoundDay | undefined {
  const text = plain.replace(THAI_YEAR, '$125$2');
  if (!/\d{4}/.test(text)) return undefined;
  const platform = monthsOfPlatform(language, text);
  const tokens: Token[] = [...text.matchAll(isLatin(text) ? LATIN_TOKEN : token())].map((m) => ({
    text: m[0],
    from: m.index,
    to: m.index + m[0].length,
  }));
  for (const [index, token] of tokens.entries()) {
    const two = monthOf(`${token.text}_${tokens[index + 1]?.text}`, language, platform);
    const month = two ?? monthOf(token.text, language, platform);
    if (!month) continue;
    const last = two ? index + 1 : index;
    const before = numberNear(tokens, index, -1, DAY);
    const after = numberNear(tokens, last, 1, DAY);
    const found = [before, after].flatMap((number) => {
      if (!number) return [];
      const year =
        numberNear(tokens, Math.max(number.index, last), 1, YEAR) ??
        numberNear(tokens, Math.min(number.index, index), -1, YEAR);
      return year ? [{ number, year }] : [];
    })[0];
    if (!found) continue;
    const day = toDay(found.year.token.text, month, found.number.token.text);
    if (!isDay(day)) continue;
    const parts = [token, found.number.token, found.year.token];
    const from = Math.min(...parts.map((part) => part.from));
    const to = Math.max(...parts.map((part) => part.to));
    return { day, rest: blank(text, from, to) };
  }
  return undefined;
}

/** `text` is lower case with ASCII digits, and short; `language` a lower-case BCP 47 tag or `''`. */
export const findDay = (text: string, language: string): FoundDay | undefined =>
  (language.startsWith('fa') ? findSolarDay(text) : undefined) ??
  findNumbers(text, language) ??
  findWords(text, language);
