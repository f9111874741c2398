/**
 * An archive on disk: notes, and beside them `manifest.jsonl`. A note is promised in the manifest before it
 * is moved into place, so that each page is written once, whatever stops the run.
 */
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { type Failed, isPassing, type Saved } from '../outcome.ts';
import { createTurns } from '../turns.ts';
import { finishMoves, moveFiles, planFiles, type StagedFile } from './free-path.ts';
import { lock } from './lock.ts';
import {
  type Entry,
  type History,
  type Line,
  readHistory,
  type SavedLine,
  soundLength,
  toLine,
} from './manifest.ts';

export const MANIFEST = 'manifest.jsonl';

/** What one visit brought, before its files are in place. */
export type Delivered = Omit<Saved, 'files'> & {
  readonly staging: string;
  readonly files: readonly StagedFile[];
};

/** Where others write into the same archive: what has to be agreed with them before a note is in place. */
export type Agreement = {
  /** Whether that path is given to no other note. */
  readonly reserve: (path: string) => Promise<boolean>;
  /** Whether the page is ours to write, here and now, as the line says. */
  readonly promise: (line: SavedLine) => Promise<boolean>;
};

const ALONE: Agreement = { reserve: async () => true, promise: async () => true };

export type Archive = {
  readonly history: History;
  /** Of earlier runs that were stopped: notes that were promised and not in place yet. */
  readonly finished: number;
  readonly begin: (browser: string, entries: readonly Entry[]) => void;
  /** The id to send a page's note under: the same until the page is kept, whatever stops the run. */
  readonly idFor: (url: string) => string;
  /** Answers with the page's files, in place; `undefined` where the page turned out to be another's. */
  readonly keep: (
    url: string,
    tries: number,
    delivered: Delivered,
    agreement?: Agreement,
  ) => Promise<Saved | undefined>;
  /** Notes what another had put in place and not written down. */
  readonly adopt: (line: SavedLine) => void;
  readonly fail: (url: string, tries: number, failed: Failed) => void;
  readonly end: () => void;
  /** A folder of its own for the downloads of one browser, empty. */
  readonly stagingFor: (name: string) => string;
  /** Where what belongs to a run alone is kept. */
  readonly work: string;
  readonly close: () => void;
};

const TAIL = 1 << 20;

/** Cuts off a line that was not written whole. */
function mendEnd(file: string): void {
  if (!fs.existsSync(file)) return;
  const { size } = fs.statSync(file);
  const handle = fs.openSync(file, 'r+');
  try {
    const tail = Buffer.alloc(Math.min(size, TAIL));
    fs.readSync(handle, tail, 0, tail.length, size - tail.length);
    fs.ftruncateSync(handle, size - tail.length + soundLength(tail));
  } finally {
    fs.closeSync(handle);
  }
}

/** What its manifest says, which others may be writing. */
export const readArchive = (root: string): History =>
  readHistory(readLines(path.join(root, MANIFEST)));

const readLines = (file: string): readonly string[] =>
  fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n') : [];

/** `manifest.jsonl`, or that of one of several that write into the same archive. */
export const manifestOf = (name?: string): string =>
  name === undefined ? MANIFEST : MANIFEST.replace('.', `-${name}.`);

/**
 * Throws a sentence where another run is at work there. `run`: a name for this one; `name`: of the one
 * who writes, where several do.
 */
export function openArchive(root: string, run: string, now: () => Date, name?: string): Archive {
  const work = path.join(root, '.presscut', name ?? '');
  const unlock = lock(work);
  const manifest = path.join(root, manifestOf(name));
  mendEnd(manifest);
  const history = readHistory(readLines(manifest));
  const finished = finishMoves(
    root,
    [...history.pages.values()].flatMap((line) => (line.is === 'saved' ? line.files : [])),
  );
  const staging = path.join(work, 'staging');
  fs.rmSync(staging, { recursive: true, force: true });
  const handle = fs.openSync(manifest, 'a');
  const inTurn = createTurns();
  const sending = new Map(history.sending);
  const count = { saved: 0, failed: 0 };
  const stamp = () => ({ at: now().toISOString(), run });
  const write = (...lines: readonly Line[]): void => {
    fs.writeSync(handle, lines.map(toLine).join(''));
    fs.fdatasyncSync(handle);
  };
  return {
    history,
    finished,
    work,
    begin(browser, entries) {
      write({ is: 'run', version: 1, ...stamp(), browser, pages: entries.length });
      const unknown = entries.filter(({ url }) => !history.queued.has(url));
      if (unknown.length > 0)
        write(...unknown.map((entry) => ({ is: 'queued' as const, ...entry, ...stamp() })));
    },
    idFor(url) {
      const known = sending.get(url);
      if (known !== undefined) return known;
      const id = randomUUID();
      write({ is: 'sending', url, id, ...stamp() });
      sending.set(url, id);
      return id;
    },
    // In turn: a path that one note is given is not yet taken on the disk.
    keep: (url, tries, { staging: folder, files: staged, ...saved }, agreement = ALONE) =>
      inTurn(async () => {
        const reserve = async (name: string) =>
          !fs.existsSync(path.join(root, name)) && agreement.reserve(name);
        const files = await planFiles(root, folder, staged, reserve);
        const { is, ...about } = saved;
        const line = { is, url, ...stamp(), tries, ...about, files };
        if (!(await agreement.promise(line))) return undefined;
        write(line);
        moveFiles(root, files);
        sending.delete(url);
        count.saved += 1;
        return { ...saved, files: files.map(({ from: _, ...file }) => file) };
      }),
    adopt: (line) => write(line),
    fail(url, tries, { is, restMs: _, ...about }) {
      write({ is, url, ...stamp(), tries, ...about, passing: isPassing(about) });
      count.failed += 1;
    },
    end: () => write({ is: 'end', ...count, ...stamp() }),
    stagingFor(name) {
      const folder = path.join(staging, name);
      fs.mkdirSync(folder, { recursive: true });
      return folder;
    },
    close() {
      fs.closeSync(handle);
      fs.rmSync(staging, { recursive: true, force: true });
      unlock();
    },
  };
}
