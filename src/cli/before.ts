/** What a run says of earlier ones before it begins. */
import { MANIFEST } from './archive/archive.ts';
import type { Entry, History } from './archive/manifest.ts';

type Before = {
  readonly entries: readonly Entry[];
  /** Those still to be visited. */
  readonly open: readonly Entry[];
  readonly history: History;
  /** How many notes were promised and are only now in place. */
  readonly finished: number;
  readonly resume: boolean;
};

/** How many pages earlier runs have saved; how many they could not save, and this one leaves out. */
export function countEarlier({ entries, open, history }: Omit<Before, 'finished' | 'resume'>): {
  readonly saved: number;
  readonly givenUp: number;
} {
  const visited = new Set(open);
  const is = (entry: Entry) => history.pages.get(entry.url)?.is;
  return {
    saved: entries.filter((entry) => is(entry) === 'saved').length,
    givenUp: entries.filter((entry) => is(entry) === 'failed' && !visited.has(entry)).length,
  };
}

export function sayBefore(before: Before, say: (sentence: string) => void): void {
  const { entries, open, history, finished, resume } = before;
  const { saved, givenUp } = countEarlier(before);
  if (finished > 0) say(`Pages finished from the last run: ${finished}.`);
  if (history.unreadable > 0) say(`${MANIFEST}: unreadable lines ignored: ${history.unreadable}.`);
  if (resume && open.length < entries.length) {
    const failed =
      givenUp > 0 ? ` Couldn’t be saved: ${givenUp} (--retry-failed tries them again).` : '';
    say(`Already saved: ${saved} of ${entries.length}.${failed} To go: ${open.length}.`);
  }
  if (!resume && saved > 0 && entries.length > 3)
    say(
      `${saved} of these pages are already saved here and will be saved again. Use --resume to skip them.`,
    );
}
