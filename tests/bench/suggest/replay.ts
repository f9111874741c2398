/** Replays the saves of one imagined user, and counts what was suggested before each of them. */

import { type History, remember, toRecord } from '../../../src/core/suggest/history.ts';
import { MOST_SUGGESTED, type SuggestInput, suggest } from '../../../src/core/suggest/suggest.ts';
import type { Suggestion } from '../../../src/core/suggest/suggestion.ts';
import type { Habit, Label } from './habits.ts';
import type { ReadSubject } from './pages.ts';

export type Count = {
  /** Pages with a category, after the first saves. */
  pages: number;
  /** With the main category among the chips; as the first of them. */
  among: number;
  first: number;
  chips: number;
  junk: number;
  /** Chosen from the beginning, and of these the ones the user would have chosen. */
  chosen: number;
  chosenRight: number;
  /** Pages with something chosen. */
  filled: number;
  readonly junkWords: Map<string, number>;
};

export const emptyCount = (): Count => ({
  pages: 0,
  among: 0,
  first: 0,
  chips: 0,
  junk: 0,
  chosen: 0,
  chosenRight: 0,
  filled: 0,
  junkWords: new Map(),
});

/** Mulberry32: the same order for the same seed, on every machine. */
const randomOf = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
};

export const shuffle = <T>(items: readonly T[], seed: number): readonly T[] => {
  const random = randomOf(seed);
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
};

export type ReplayOptions = {
  readonly habit: Habit;
  readonly labels: ReadonlyMap<string, Label>;
  readonly topicNames: SuggestInput['topicNames'];
  /** Whether a chip that is none of the user's own words suits the page. */
  readonly suits: (suggestion: Suggestion, label: Label) => boolean;
  /** Saves before the first that counts. */
  readonly learn: number;
};

export function replay(pages: readonly ReadSubject[], options: ReplayOptions, count: Count): void {
  const { habit, labels, topicNames, suits, learn } = options;
  let history: History = [];
  let used: readonly string[] = [];
  const own = new Set<string>();
  pages.forEach(({ id, subject }, at) => {
    const label = labels.get(id);
    if (!label) throw new Error(`${id} has no label`);
    const truth = habit.of(label, subject.site);
    if (at >= learn && truth.length > 0) {
      const chips = suggest({
        subject,
        history,
        rules: [],
        used: { categories: used, tags: [] },
        topicNames,
        choose: true,
      }).categories;
      if (chips.length > MOST_SUGGESTED) throw new Error('too many chips');
      count.pages += 1;
      if (chips.some(({ word }) => word === truth[0])) count.among += 1;
      if (chips[0]?.word === truth[0]) count.first += 1;
      count.chips += chips.length;
      const chosen = chips.filter((chip) => chip.chosen);
      count.chosen += chosen.length;
      count.chosenRight += chosen.filter(({ word }) => truth.includes(word)).length;
      if (chosen.length > 0) count.filled += 1;
      for (const chip of chips) {
        if (own.has(chip.word) || truth.includes(chip.word) || suits(chip, label)) continue;
        count.junk += 1;
        count.junkWords.set(chip.word, (count.junkWords.get(chip.word) ?? 0) + 1);
      }
    }
    for (const word of truth) own.add(word);
    used = [...new Set([...truth, ...used])];
    history = remember(history, toRecord(subject, { categories: truth, tags: [] }));
  });
}
