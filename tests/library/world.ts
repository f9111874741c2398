/** A library of so many articles, in memory. */

import { vi } from 'vitest';
import type { Entry, EntryContent } from '../../src/archive/entry.ts';
import type { Volume } from '../../src/archive/library.ts';
import type { Job, Progress } from '../../src/core/job.ts';
import { toSearchText } from '../../src/core/search/words.ts';
import { createLibrary, type LibraryNeeds } from '../../src/library/model.ts';
import type { Preview } from '../../src/platform/contracts.ts';

export const entryAt = (n: number): Entry =>
  ({
    id: `e${String(n).padStart(3, '0')}`,
    headline: {
      id: `clip-${n}`,
      title: `Title ${n}`,
      site: 'The Pier',
      url: `https://example.org/${n}`,
      scope: 'page',
      authors: [],
      capturedAt: '2026-05-03',
      sections: [],
      keywords: [],
      words: 1,
      doubts: [],
    },
    choice: { profile: 'markdown', categories: n % 2 ? ['Odd'] : [], tags: [] },
    savedAt: n,
    fingerprint: '',
    receipts: [
      { destination: 'downloads', at: '2026-05-03', files: [{ asked: 'a', path: '/a', bytes: 1 }] },
    ],
  }) as Entry;

/** `more`: what of the world is otherwise. */
export function world(count: number, more: Partial<LibraryNeeds> = {}) {
  const entries = new Map(
    Array.from({ length: count }, (_, n) => entryAt(n)).map((entry) => [entry.id, entry]),
  );
  const contents = new Map<string, EntryContent>();
  let jobs: Job[] = [];
  let hear: (progress: Progress) => void = () => undefined;
  let notifyLibrary: (ids: readonly string[]) => void = () => undefined;
  const handed: { name: string; file: Blob }[] = [];
  const service = {
    save: vi.fn(async () => undefined),
    retry: vi.fn(async () => undefined),
    dismiss: vi.fn(async () => undefined),
    preview: vi.fn(
      async (): Promise<Preview> => ({
        path: 'p.md',
        text: 'as it would be',
        imageMode: 'linked',
        images: 0,
        imageOrigins: [],
      }),
    ),
  };
  const contentOf = async (id: string): Promise<EntryContent | undefined> =>
    entries.has(id)
      ? (contents.get(id) ?? { html: `<p>Text of ${id}</p>`, trail: [], note: `Note ${id}` })
      : undefined;
  const needs: LibraryNeeds = {
    newestEntries: async (most) => [...entries.values()].reverse().slice(0, most),
    allEntries: async () => [...entries.values()],
    entryOf: async (id) => entries.get(id),
    entriesOf: async (ids) => ids.flatMap((id) => entries.get(id) ?? []),
    entryIds: async () => [...entries.keys()],
    countEntries: async () => entries.size,
    searchTextsOf: async (ids) => ids.map((id) => toSearchText([`Text of ${id}`])),
    allBlocks: async () => [],
    blockIds: async () => [],
    allChanges: async () => [],
    pagesIn: async () => [],
    writeIndex: async () => undefined,
    whileAlone: (work) => work(),
    allJobs: async () => jobs,
    contentOf,
    showFile: async () => false,
    copyText: async () => undefined,
    newId: () => 'job-new',
    service,
    takeOutAll: async (ids) =>
      ids.flatMap((id) => {
        const entry = entries.get(id);
        entries.delete(id);
        return entry ? [{ entry, body: { id }, text: { id, text: '' } } as unknown as Volume] : [];
      }),
    putVolumes: async (volumes) => {
      for (const { entry } of volumes) entries.set(entry.id, entry);
    },
    chooseAgain: async (id, choice) => {
      const entry = entries.get(id);
      if (entry) entries.set(id, { ...entry, choice });
    },
    notifyLibraryChanged: async () => undefined,
    watchLibrary: (report) => {
      notifyLibrary = report;
      return () => undefined;
    },
    watchProgress: (report) => {
      hear = report;
      return () => undefined;
    },
    storageUse: async () => ({ used: 5, quota: 10 }),
    saveAsDownload: async (name, file) => {
      handed.push({ name, file });
      return `/downloads/${name}`;
    },
    today: () => '2026-05-04T10:00:00+02:00',
    ...more,
  };
  const library = createLibrary(needs);
  return {
    library,
    service,
    entries,
    contents,
    handed,
    setJobs: (next: Job[]) => {
      jobs = next;
    },
    hear: (progress: Progress) => hear(progress),
    notifyLibrary: (ids: readonly string[]) => notifyLibrary(ids),
    row: (id: string) => {
      const row = library.state.get().found.find((one) => one.id === id);
      if (!row) throw new Error(`no row ${id}`);
      return row;
    },
  };
}
