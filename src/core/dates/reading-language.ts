/** Finds the language that a page's dates are read in: the stated one, or the one its text is plainly written in. */
import { hostOf } from '../urls/domain.ts';
import { languagesInUse, ofLanguages } from '../vocabulary/in-use.ts';

const SAMPLE = 3_000;
/** Fewer small words than this prove nothing. */
const LEAST = 4;
/** As many, and so many times as often as those of the stated language, prove a statement wrong. */
const PROOF = { least: 12, times: 3 };

/** Scripts that one language of pages writes, or one most of all. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3041-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7a3]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0980-\u09ff]/g, 'bn'],
  [/[\u0b80-\u0bff]/g, 'ta'],
  [/[\u0e00-\u0e7f]/g, 'th'],
];

const byWord = ofLanguages((languages): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const [id, { common = [] }] of languages)
    for (const word of common) found.set(word, [...(found.get(word) ?? []), id]);
  return found;
});

function count(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().split(/[^\p{L}\p{M}]+/u))
    for (const id of byWord().get(word) ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

const plainly = (text: string): string | undefined =>
  SCRIPTS.find(([script]) => (text.match(script)?.length ?? 0) > text.length * 0.2)?.[1];

const isLatinTongue = (id: string): boolean =>
  languagesInUse()
    .get(id)
    ?.common?.some((word) => /^[a-z]+$/.test(word)) ?? false;

/** Countries whose English writes the day first, by their domains. */
const DAY_FIRST = /\.(uk|ie|au|nz|in|za|ng|ke|gh|pk|sg|mt|jm|tz|ug|zm|zw|ls)$/;
/** `13/05/2024` somewhere: the day comes first. */
const DAY_SHOWN = /(?<![\d/])(?:1[3-9]|2\d|3[01])\/(?:0?\d|1[0-2])\/\d{4}/;

/** Templates come in American English: of an English page the domain knows better, and a day that cannot be a month. */
function englishOf(tag: string, text: string, url: string): string {
  if (!/^en(?:[-_]us)?$/i.test(tag)) return tag;
  const country = DAY_FIRST.exec(hostOf(url))?.[1];
  if (country) return `en-${country === 'uk' ? 'gb' : country}`;
  return DAY_SHOWN.test(text) ? 'en' : tag;
}

/** BCP 47, or `''` where neither page nor text says. `text` is some of the article's, `url` the page's. */
export const readingLanguage = (stated: string, text: string, url = ''): string =>
  englishOf(writtenIn(stated, text), text, url);

/** Russian and Ukrainian have letters that the other does not write: sites in both state the Russian of their template. */
const isUkrainian = (text: string): boolean =>
  (text.match(/[іїєґ]/gi)?.length ?? 0) > 8 + 3 * (text.match(/[ыэёъ]/gi)?.length ?? 0);

function writtenIn(stated: string, text: string): string {
  const sample = text.slice(0, SAMPLE);
  const own = stated.toLowerCase().split(/[-_]/)[0] ?? '';
  if (own === 'ru' && isUkrainian(sample)) return 'uk';
  const script = plainly(sample);
  // Marathi is written as Hindi is, so only a language of Latin letters is proved wrong.
  if (script) return stated === '' || isLatinTongue(own) ? script : stated;
  const counts = count(sample);
  const [best, times] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0]);
  if (stated === '') return times >= LEAST ? best : '';
  const { least, times: often } = PROOF;
  return times >= least &&
    times > often * (counts.get(own) ?? 0) &&
    languagesInUse().get(own)?.common
    ? best
    : stated;
}
