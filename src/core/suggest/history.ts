/** What the user filed where: the last saves as codes, bounded, and read back only within these bounds. */
import * as v from 'valibot';
import { sound } from '../mend.ts';
import type { Choice } from '../stages.ts';
import { foldText } from '../text/fold.ts';
import { codeOf, featuresOf } from './features.ts';
import type { Subject } from './subject.ts';

/** Newest last. */
export const MAX_RECORDS = 300;
const MAX_FEATURES = 120;
const MAX_WORDS = 20;

const words = v.pipe(
  v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))),
  v.maxLength(MAX_WORDS),
);

const recordSchema = v.object({
  /** The code of the article's URL: saved again, it counts once. */
  page: v.pipe(v.string(), v.regex(/^[\w-]{4}$/)),
  categories: words,
  tags: words,
  /** Which of the categories is the site's own name. */
  bySite: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  /** Whether one is a section as the page names it. */
  bySection: v.exactOptional(v.literal(true)),
  /** Codes of four characters in a row. */
  features: v.pipe(v.string(), v.regex(/^(?:[\w-]{4})*$/), v.maxLength(4 * MAX_FEATURES)),
});

export const historySchema = v.pipe(v.array(recordSchema), v.maxLength(MAX_RECORDS));

export type SaveRecord = Readonly<v.InferOutput<typeof recordSchema>>;
export type History = readonly SaveRecord[];

export const toRecord = (
  subject: Subject,
  { categories, tags }: Pick<Choice, 'categories' | 'tags'>,
): SaveRecord => {
  const kept = categories.slice(0, MAX_WORDS);
  const has = (name: string, word: string): boolean => foldText(name) === foldText(word);
  const bySite = kept.findIndex((word) => has(subject.site, word));
  const bySection = kept.some((word) => subject.sections.some((section) => has(section, word)));
  const features = featuresOf(subject).slice(0, MAX_FEATURES);
  return {
    page: codeOf(subject.url),
    categories: kept,
    tags: tags.slice(0, MAX_WORDS),
    ...(bySite < 0 ? {} : { bySite }),
    ...(bySection ? { bySection } : {}),
    features: features.map(({ code }) => code).join(''),
  };
};

/** Without what only names the site: no other site has it. */
export const wordsOf = (record: SaveRecord, of: 'categories' | 'tags'): readonly string[] =>
  of === 'categories' && record.bySite !== undefined
    ? record.categories.filter((_, index) => index !== record.bySite)
    : record[of];

export const remember = (history: History, record: SaveRecord): History =>
  [...history.filter(({ page }) => page !== record.page), record].slice(-MAX_RECORDS);

/** Out of storage or a file. Broken, it is only a loss of suggestions. */
export const parseHistory = (value: unknown): History => sound(historySchema, value) ?? [];

/** Without what was learned of one page. */
export const unlearn = (history: History, url: string): History => {
  const page = codeOf(url);
  return history.filter((record) => record.page !== page);
};

/** Records of another browser before the ones here, none twice. */
export function joinHistories(here: History, there: History): History {
  const known = new Set(here.map(({ page }) => page));
  return [...there.filter(({ page }) => !known.has(page)), ...here].slice(-MAX_RECORDS);
}

const LAST = 10;
const FEW = 3;

/** The share of the last saves that were filed under the name of their site, or of a section. */
export function shareOf(history: History, habit: 'bySite' | 'bySection'): number {
  const last = history.slice(-LAST);
  const filed = last.filter((record) => record[habit] !== undefined).length;
  return last.length < FEW ? 0 : filed / last.length;
}

const known = new WeakMap<SaveRecord, ReadonlySet<string>>();

export function codesOf(record: SaveRecord): ReadonlySet<string> {
  const before = known.get(record);
  if (before) return before;
  const codes = new Set(record.features.match(/.{4}/g));
  known.set(record, codes);
  return codes;
}
