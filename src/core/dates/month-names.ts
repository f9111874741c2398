/** Month names of languages that bring none of their own, as the platform knows them. */
import { languagesInUse } from '../vocabulary/in-use.ts';

export type Months = ReadonlyMap<string, number>;

/** Scripts that one language of newspapers writes, or one most of all. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u0370-\u03ff]/, 'el'],
  [/[\u0900-\u097f]/, 'hi'],
  [/[\u0980-\u09ff]/, 'bn'],
  [/[\u0a80-\u0aff]/, 'gu'],
  [/[\u0b80-\u0bff]/, 'ta'],
  [/[\u0c00-\u0c7f]/, 'te'],
  [/[\u0c80-\u0cff]/, 'kn'],
  [/[\u0d00-\u0d7f]/, 'ml'],
  [/[\u0e00-\u0e7f]/, 'th'],
];

const NONE: Months = new Map();
const known = new Map<string, Months>();

/** As the texts are that names are looked up in: lower case, no points, no marks of direction. */
const bare = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[.\p{Cf}]/gu, '')
    .trim();

function read(language: string): Months {
  if (!/^[a-z]{2,3}$/.test(language) || !Intl.DateTimeFormat.supportedLocalesOf(language).length)
    return NONE;
  const months = new Map<string, number>();
  for (const month of ['long', 'short'] as const) {
    // With a day the name may stand in another case.
    for (const shape of [{ month }, { month, day: 'numeric' } as const]) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
        ...shape,
        timeZone: 'UTC',
      });
      for (let n = 0; n < 12; n++) {
        const parts = format.formatToParts(Date.UTC(2023, n, 15));
        const name = bare(parts.find(({ type }) => type === 'month')?.value ?? '');
        // Chinese and its neighbours write all of them in digits, others the short ones.
        if (/\d/.test(name)) {
          if (!months.size) return NONE;
          continue;
        }
        if (name.length > 1 && !months.has(name)) months.set(name, n + 1);
      }
    }
  }
  return months;
}

/** The months of the page's language, or of the only one that writes this script. */
export function monthsOfPlatform(language: string, text: string): Months {
  const own = language.split('-')[0] ?? '';
  const id = own && own !== 'en' ? own : (SCRIPTS.find(([script]) => script.test(text))?.[1] ?? '');
  if (!id || languagesInUse().get(id)?.months) return NONE;
  let months = known.get(id);
  if (!months) {
    months = read(id);
    known.set(id, months);
  }
  return months;
}
