/** The trail of an article: what the rules did to it, for a person to see. */
import type { TrailEntry } from './stages.ts';

/** Where one rule writes down what it did; of `text`, which it concerned, the beginning is kept. */
export type Trail = {
  readonly record: (did: TrailEntry['did'], why: string, text: string) => void;
};

/** The trails of all rules, in one list. */
export type TrailLog = {
  readonly entries: readonly TrailEntry[];
  readonly of: (rule: string) => Trail;
};

const MAX_TEXT = 120;
const MAX_ENTRIES = 500;

export const startTrail = (): TrailLog => {
  const entries: TrailEntry[] = [];
  const of = (rule: string): Trail => ({
    record: (did, why, text) => {
      if (entries.length < MAX_ENTRIES)
        entries.push({ rule, did, why, text: text.slice(0, MAX_TEXT) });
    },
  });
  return { entries, of };
};
