/** Finds the time of day and the zone in what is left of a text beside its day. */
import { hasLetter, mayBeDense } from '../text/letters.ts';
import { once } from '../text/once.ts';
import { anyOf } from '../text/one-of.ts';
import { ofLanguages } from '../vocabulary/in-use.ts';
import { zoneOffset } from './zone-names.ts';

/** `hh:mm:ss`, and `±hh:mm` where the text states an offset. */
export type FoundTime = { readonly time: string; readonly offset: string };

const halves = ofLanguages((languages): readonly (readonly [string, 'am' | 'pm'])[] => {
  const all = (half: 'am' | 'pm') =>
    [...languages.values()].flatMap((language) =>
      (language[half] ?? []).map((word) => [word, half] as const),
    );
  return [...all('am'), ...all('pm')].sort(([a], [b]) => b.length - a.length);
});

const CLOCK = /(?<![\d+:])(\d{1,2}): ?(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?![\d:])/;
const HAN_CLOCK =
  /(?<!\d)(\d{1,2})\s?[时時点點시](?:\s?(\d{1,2})\s?[分분])?(?:\s?(\d{1,2})\s?[秒초])?/;
const H_CLOCK = /(?<!\d)(\d{1,2})\s?h\s?(\d{2})(?!\d)/;
const DOTTED = /\d\.\d\d/;
const dotClock = ofLanguages(
  () =>
    new RegExp(
      String.raw`(?<![\d.])(\d{1,2})\.(\d{2})(?=\s?(?:${anyOf(halves().map(([word]) => word))}|uhr|uur|h|hrs|น|wib|wita|bst|gmt|utc|cest|cet|edt|est|pdt|pst|aest|aedt|nzst|nzdt)(?!\p{L}))`,
      'u',
    ),
);
const ledClock = once(
  () =>
    /(?<!\p{L})(?:kl|klo|plkst|val|kell|ore|ora|alle|às|ob|pukul|pkl|jam)\.?\s?(\d{1,2})\.(\d{2})(?!\d)/u,
);
/** Right behind a day, which left its space, some languages need no word for it. */
const POINT_CLOCK = /(?:\s{2}|\s[,|]\s)(\d{1,2})\.(\d{2})(?=\s*(?:$|[|·•,(–-]))/;
const BY_POINT = /^(?:fi|da|nb|no|nn|sv|it|id|et|cs)\b/;
const NAMED_HOUR = /\d\s?(?:uhr|[ap]\.?m)/;
const hour = once(() => /(?<![\d.:])(\d{1,2})(?=\s?(?:uhr|am|pm|a\.m|p\.m)(?!\p{L}))/u);

const findClock = (text: string, language: string): RegExpExecArray | null =>
  CLOCK.exec(text) ??
  HAN_CLOCK.exec(text) ??
  H_CLOCK.exec(text) ??
  (DOTTED.test(text)
    ? (dotClock().exec(text) ??
      ledClock().exec(text) ??
      (BY_POINT.test(language) ? POINT_CLOCK.exec(text) : null))
    : null) ??
  (NAMED_HOUR.test(text) ? hour().exec(text) : null);

const isLetter = (plusOrMinus: string | undefined): boolean =>
  plusOrMinus !== undefined && hasLetter(plusOrMinus);

/** Whether a word of half a day stands right before or right after the clock. */
function halfOf(before: string, after: string): { half?: 'am' | 'pm'; tail: string } {
  const head = before.trimEnd();
  const tail = after.trimStart();
  for (const [word, half] of halves()) {
    const bounded = !mayBeDense(word);
    if (tail.startsWith(word) && !(bounded && isLetter(tail[word.length])))
      return { half, tail: tail.slice(word.length) };
    if (head.endsWith(word) && !(bounded && isLetter(head[head.length - word.length - 1])))
      return { half, tail };
  }
  return { tail };
}

const NUMBER_ZONE =
  /^[\s([,|]{0,3}(?:(?:gmt|utc)\s?([+−-])\s?(\d{1,2})(?:[:.]?(\d{2}))?|([+−-])(\d{2}):?(\d{2}))(?!\d)/;
const NAMED_ZONE = /^[\s([,|]{0,3}(\p{L}{1,5})(.?)/u;

function offsetOf(tail: string, whole: string, language: string, day: string): string {
  const number = NUMBER_ZONE.exec(tail);
  if (number) {
    const plusOrMinus = (number[1] ?? number[4]) === '+' ? '+' : '-';
    const hours = (number[2] ?? number[5] ?? '').padStart(2, '0');
    const minutes = number[3] ?? number[6] ?? '00';
    return Number(hours) <= 14 && Number(minutes) < 60 ? `${plusOrMinus}${hours}:${minutes}` : '';
  }
  if (/北京(?:时间|時間)/.test(whole)) return '+08:00';
  const [, name = '', next] = NAMED_ZONE.exec(tail) ?? [];
  return isLetter(next) ? '' : zoneOffset(name, language, day);
}

/**
 * The first time of day in `text`, which is lower case with ASCII digits, its day blanked out.
 * `language` and `day` (`2024-05-01`) decide what `IST` or `ET` means.
 */
export function findTime(text: string, language: string, day: string): FoundTime | undefined {
  const match = findClock(text, language);
  if (!match) return undefined;
  const rest = text.slice(match.index + match[0].length);
  const [unit = ''] = /^\s?(?:uhr|hrs|h)/.exec(rest) ?? [];
  const after = isLetter(rest[unit.length]) ? rest : rest.slice(unit.length);
  const { half, tail } = halfOf(text.slice(0, match.index), after);
  let hour = Number(match[1]);
  if (half === 'pm' && hour < 12) hour += 12;
  if (half === 'am' && hour === 12) hour = 0;
  const minute = match[2] ?? '00';
  const second = match[3] ?? '00';
  if (hour > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const time = [String(hour), minute, second].map((part) => part.padStart(2, '0')).join(':');
  return { time, offset: offsetOf(tail, text, language, day) };
}
