/** Naive Bayes over the history: how likely the user files an article under each word used before, and why. */
import type { Feature, FeatureKind } from './features.ts';
import { codesOf, type History, wordsOf } from './history.ts';

export type Prediction = {
  readonly word: string;
  /** 0 to 1. */
  readonly likely: number;
  /** How often the word was used. */
  readonly times: number;
  /** What speaks for it most; absent: only how often it is used. */
  readonly because?: Feature;
};

/** How much shared features of a kind may say; words are many and alike, and count by their root. */
const WEIGHT: Readonly<Record<FeatureKind, number>> = {
  place: 1.6,
  site: 1.2,
  section: 1.2,
  topic: 1.4,
  keyword: 1,
  word: 1,
  language: 0.6,
  country: 0.5,
};
/** A word that was used once or twice is believed little. */
const SMOOTHING = 3;
const MOST_SAID = 3;

type Tally = {
  readonly feature: Feature;
  /** In how many records it stands, and in how many of each word. */
  readonly all: number;
  readonly withWord: ReadonlyMap<string, number>;
};

type Filed = { readonly codes: ReadonlySet<string>; readonly words: readonly string[] };

function tally(records: readonly Filed[], feature: Feature): Tally {
  const withWord = new Map<string, number>();
  let all = 0;
  for (const { codes, words } of records) {
    if (!codes.has(feature.code)) continue;
    all += 1;
    for (const word of words) withWord.set(word, (withWord.get(word) ?? 0) + 1);
  }
  return { feature, all, withWord };
}

/** The logarithm of how much likelier a feature is among the articles under a word than among others. */
function ratioOf({ all, withWord }: Tally, word: string, count: number, total: number): number {
  const both = withWord.get(word) ?? 0;
  const share = (SMOOTHING * (all + 0.5)) / (total + 1);
  const inside = (both + share) / (count + SMOOTHING);
  const outside = (all - both + share) / (total - count + SMOOTHING);
  return Math.max(-MOST_SAID, Math.min(MOST_SAID, Math.log(inside / outside)));
}

/** Of every word used before, likeliest first; names of sites are none of them. */
export function predict(
  history: History,
  features: readonly Feature[],
  of: 'categories' | 'tags',
): readonly Prediction[] {
  const records = history.map((record) => ({ codes: codesOf(record), words: wordsOf(record, of) }));
  const total = records.length;
  const times = new Map<string, number>();
  for (const { words } of records)
    for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  const tallies = features.map((one) => tally(records, one)).filter(({ all }) => all > 0);
  const shared = new Map<FeatureKind, number>();
  for (const { feature } of tallies) shared.set(feature.kind, (shared.get(feature.kind) ?? 0) + 1);

  const judge = ([word, count]: readonly [string, number]): Prediction => {
    let score = Math.log((count + 0.5) / (total - count + 0.5));
    let most = 0.1;
    let because: Feature | undefined;
    for (const one of tallies) {
      const { kind } = one.feature;
      const crowd = kind === 'word' ? Math.sqrt(shared.get(kind) ?? 1) : 1;
      const said = (WEIGHT[kind] * ratioOf(one, word, count, total)) / crowd;
      score += said;
      if (one.withWord.has(word) && said > most) {
        most = said;
        because = one.feature;
      }
    }
    const likely = 1 / (1 + Math.exp(-score));
    return { word, likely, times: count, ...(because ? { because } : {}) };
  };
  return [...times].map(judge).sort((a, b) => b.likely - a.likely || b.times - a.times);
}

export type Usual = { readonly word: string; readonly of: Feature };

/** How many of the last saves with a feature must be filed alike, by what the feature says. */
const HABITS = {
  place: { last: 4, least: 3, most: 1 },
  site: { last: 4, least: 4, most: 0 },
  section: { last: 8, least: 5, most: 0 },
} as const;

const isHabit = (kind: FeatureKind): kind is keyof typeof HABITS => Object.hasOwn(HABITS, kind);

/**
 * Words that articles of this place are usually filed under: at least `least` of the `last` ones, and
 * at most `most` of them otherwise. The narrowest place that is known says it, then sections of that
 * name anywhere.
 */
export function usual(
  history: History,
  features: readonly Feature[],
  of: 'categories' | 'tags',
): readonly Usual[] {
  for (const feature of features) {
    if (!isHabit(feature.kind)) continue;
    const { last, least, most } = HABITS[feature.kind];
    const here = history.filter((record) => codesOf(record).has(feature.code)).slice(-last);
    if (here.length < least) continue;
    const lists = here.map((record) => wordsOf(record, of));
    return [...new Set(lists.flat())].flatMap((word) => {
      const times = lists.filter((words) => words.includes(word)).length;
      return times >= least && here.length - times <= most ? [{ word, of: feature }] : [];
    });
  }
  return [];
}
