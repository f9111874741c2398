/** The manifest of an archive: a line of JSON for all that happens to a page, read back after any stop. */
import type { Failed, Saved, WrittenFile } from '../outcome.ts';

/** A page as its list describes it. */
export type Entry = {
  readonly url: string;
  readonly title?: string;
  readonly tags?: readonly string[];
  readonly categories?: readonly string[];
  readonly savedAt?: string;
  readonly published?: string;
};

/** A file on its way: `from` is where the browser put it, below the archive's folder. */
export type PlacedFile = WrittenFile & { readonly from?: string };

type At = { readonly at: string; readonly run: string };
type OfPage = At & { readonly url: string; readonly tries: number };

export type RunLine = At & {
  readonly is: 'run';
  readonly version: 1;
  readonly browser: string;
  readonly pages: number;
};
export type QueuedLine = Entry & At & { readonly is: 'queued' };
/** It is about to be sent under this id: until it is saved, no other will do. */
export type SendingLine = At & {
  readonly is: 'sending';
  readonly url: string;
  readonly id: string;
};
export type SavedLine = OfPage & Omit<Saved, 'files'> & { readonly files: readonly PlacedFile[] };
export type FailedLine = OfPage & Omit<Failed, 'restMs'> & { readonly passing: boolean };
export type EndLine = At & { readonly is: 'end'; readonly saved: number; readonly failed: number };
export type Line = RunLine | QueuedLine | SendingLine | SavedLine | FailedLine | EndLine;

export type History = {
  /** What was wanted, by URL, in the order in which it was queued. */
  readonly queued: ReadonlyMap<string, Entry>;
  /** What was last said of each page, by URL; one that was ever saved stays saved. */
  readonly pages: ReadonlyMap<string, SavedLine | FailedLine>;
  /** By URL, the ids of notes that may have been sent and are not known to have arrived. */
  readonly sending: ReadonlyMap<string, string>;
  /** Lines that are no JSON of ours. */
  readonly unreadable: number;
};

export const toLine = (line: Line): string => `${JSON.stringify(line)}\n`;

const KINDS: ReadonlySet<unknown> = new Set(['run', 'queued', 'sending', 'saved', 'failed', 'end']);

function parseLine(text: string): Line | undefined {
  try {
    const line: unknown = JSON.parse(text);
    if (typeof line !== 'object' || line === null || !('is' in line)) return undefined;
    if (!KINDS.has(line.is)) return undefined;
    const ofPage = line.is !== 'run' && line.is !== 'end';
    if (ofPage && !('url' in line && typeof line.url === 'string')) return undefined;
    if (line.is === 'saved' && !('files' in line && Array.isArray(line.files))) return undefined;
    if (line.is === 'sending' && !('id' in line && typeof line.id === 'string')) return undefined;
    return line as Line;
  } catch {
    // Cut off by a stop, or written by another hand.
    return undefined;
  }
}

const toEntry = ({ is: _, at: _at, run: _run, ...entry }: QueuedLine): Entry => entry;

/** Reads what lines say, the oldest first. */
export function readHistory(lines: Iterable<string>): History {
  const queued = new Map<string, Entry>();
  const pages = new Map<string, SavedLine | FailedLine>();
  const sending = new Map<string, string>();
  let unreadable = 0;
  for (const text of lines) {
    if (text.trim() === '') continue;
    const line = parseLine(text);
    if (!line) unreadable += 1;
    else if (line.is === 'queued') queued.set(line.url, toEntry(line));
    else if (line.is === 'sending') sending.set(line.url, line.id);
    else if (line.is === 'saved') {
      pages.set(line.url, line);
      sending.delete(line.url);
    } else if (line.is === 'failed' && pages.get(line.url)?.is !== 'saved')
      pages.set(line.url, line);
  }
  return { queued, pages, sending, unreadable };
}

/**
 * How much of a manifest's last bytes to keep: a line that was cut off by a stop goes, so that the next
 * one does not continue it. By bytes, for the cut may lie in the middle of a character.
 */
export const soundLength = (tail: Uint8Array): number => tail.lastIndexOf(0x0a) + 1;

export type Wish = {
  /** Leaves out what is saved, and what failed for good. */
  readonly resume: boolean;
  /** With `resume`: tries what failed for good as well. */
  readonly retryFailed: boolean;
};

/** Which pages are still to be visited. */
export function openPages<E extends Entry>(
  entries: Iterable<E>,
  { pages }: History,
  { resume, retryFailed }: Wish,
): readonly E[] {
  return [...entries].filter(({ url }) => {
    const last = pages.get(url);
    if (!resume || !last) return true;
    return last.is === 'failed' && (retryFailed || last.passing);
  });
}
