/** Turns a day of the Iranian calendar, which Persian newspapers write, into one of the common calendar. */

type Day = { readonly year: number; readonly month: number; readonly day: number };

const MS = 86_400_000;
const NUMBERS = /(?<!\d)(1[34]\d\d)\s?[/-]\s?(\d{1,2})\s?[/-]\s?(\d{1,2})(?!\d)/;
const WORDS = /(?<!\d)(\d{1,2})\s(?:ام\s)?(\p{sc=Arabic}{2,10})(?:\sماه)?[،,]?\s(1[34]\d\d)(?!\d)/u;
const MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');

let format: Intl.DateTimeFormat | undefined;

const isThat = (time: number, { year, month, day }: Day): boolean => {
  format ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const parts = format.formatToParts(time);
  const value = (type: string): number =>
    Number.parseInt(parts.find((part) => part.type === type)?.value ?? '', 10);
  return value('year') === year && value('month') === month && value('day') === day;
};

/** The common day; the year begins within a day of 21 March, its first six months have 31 days. */
function toCommon(solar: Day): Day | undefined {
  const { year, month, day } = solar;
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const near = Date.UTC(year + 621, 2, 21) + (before + day - 1) * MS;
  const time = [near, near - MS, near + MS].find((one) => isThat(one, solar));
  if (time === undefined) return undefined;
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The first day of that calendar in a text with ASCII digits, and the text with it blanked out. */
export function findSolarDay(text: string): { day: Day; rest: string } | undefined {
  const numbers = NUMBERS.exec(text);
  const words = numbers ? null : WORDS.exec(text);
  const found = numbers ?? words;
  if (!found) return undefined;
  const day = toCommon(
    numbers
      ? { year: Number(numbers[1]), month: Number(numbers[2]), day: Number(numbers[3]) }
      : {
          year: Number(words?.[3]),
          month: MONTHS.indexOf(words?.[2] ?? '') + 1,
          day: Number(words?.[1]),
        },
  );
  const end = found.index + found[0].length;
  return day && { day, rest: `${text.slice(0, found.index)} ${text.slice(end)}` };
}
