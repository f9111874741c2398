/** The library out as a JSON file or as a zip of its notes, and in from a JSON file. */
import { downloadZip } from 'client-zip';
import type { Entry, EntryContent } from '../archive/entry.ts';
import {
  EXPORT_END,
  exportEntry,
  exportHead,
  importEntry,
  LIBRARY_VERSION,
  refusalOf,
} from '../archive/exchange.ts';
import { type Found, readExport } from '../archive/import-lines.ts';
import type { Volume } from '../archive/library.ts';
import { toFault } from '../core/fault.ts';
import type { BackgroundService } from '../platform/contracts.ts';
import type { Row } from './rows.ts';
import type { News } from './state.ts';
import { zipNames } from './zip-names.ts';

export type ExchangeNeeds = {
  readonly service: Pick<BackgroundService, 'preview'>;
  readonly contentOf: (id: string) => Promise<EntryContent | undefined>;
  readonly entryOf: (id: string) => Promise<Entry | undefined>;
  readonly putVolumes: (volumes: readonly Volume[]) => Promise<void>;
  readonly takeOut: (id: string) => Promise<Volume | undefined>;
  /** Hands a file to the user. */
  readonly handOut: (name: string, file: Blob) => void;
  readonly today: () => string;
};

export type Exchange = {
  readonly exportJson: () => Promise<void>;
  readonly exportNotes: () => Promise<void>;
  readonly importJson: (file: Blob) => Promise<void>;
  readonly undoImport: (ids: readonly string[]) => Promise<void>;
};

type Around = {
  readonly tell: (news?: News) => void;
  readonly changed: (ids: readonly string[]) => Promise<void>;
  readonly rows: () => readonly Row[];
};

/** So many entries are held in memory and written in one stroke. */
const AT_ONCE = 100;

export function createExchange(needs: ExchangeNeeds, { tell, changed, rows }: Around): Exchange {
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      console.warn(error);
      tell({ about: 'fault', fault: toFault(error, 'storage-failed').code });
    }
  };
  const saved = (): readonly Entry[] => rows().flatMap(({ entry }) => entry ?? []);

  const pieces = async (
    write: (entry: Entry, content: EntryContent) => Promise<void>,
  ): Promise<number> => {
    const entries = saved();
    let count = 0;
    for (const [index, entry] of entries.entries()) {
      if (index % AT_ONCE === 0) tell({ about: 'exporting', done: index, all: entries.length });
      const content = await needs.contentOf(entry.id);
      if (!content) continue;
      await write(entry, content);
      count += 1;
    }
    return count;
  };

  /** What is there already stays as it is. */
  const take = async (found: Found, waiting: Volume[], result: Result): Promise<void> => {
    try {
      if ('broken' in found) throw new Error('JSON');
      const volume = await importEntry(found.json);
      const { id } = volume.entry;
      if (result.ids.has(id) || (await needs.entryOf(id))) result.there += 1;
      else {
        waiting.push(volume);
        result.ids.add(id);
      }
    } catch (error) {
      result.refused.push(`${found.at}: ${refusalOf(error)}`);
    }
  };

  return {
    exportJson: () =>
      attempt(async () => {
        const parts: Blob[] = [];
        let lines: string[] = [];
        const flush = (): void => {
          parts.push(new Blob(lines));
          lines = [];
        };
        let between = '';
        const count = await pieces(async (entry, content) => {
          lines.push(between + exportEntry(entry, content));
          between = ',\n';
          if (lines.length >= AT_ONCE) flush();
        });
        flush();
        const whole = [exportHead(needs.today()), ...parts, EXPORT_END];
        const file = new Blob(whole, { type: 'application/json' });
        needs.handOut(`presscut-library-${needs.today().slice(0, 10)}.json`, file);
        tell({ about: 'exported', count });
      }),
    exportNotes: () =>
      attempt(async () => {
        const nameFor = zipNames();
        const files: { name: string; lastModified: Date; input: string }[] = [];
        const count = await pieces(async ({ id, choice, receipts, savedAt }, { note }) => {
          const written = note ?? (await needs.service.preview({ clip: id, choice })).text;
          const asked = receipts.at(-1)?.files[0]?.asked ?? `${id}.md`;
          files.push({ name: nameFor(asked), lastModified: new Date(savedAt), input: written });
        });
        const zip = await downloadZip(files).blob();
        needs.handOut(`presscut-notes-${needs.today().slice(0, 10)}.zip`, zip);
        tell({ about: 'exported', count });
      }),
    importJson: (file) =>
      attempt(async () => {
        const reading = await readExport(file);
        if ('refused' in reading) return tell({ about: 'import-refused', why: reading.refused });
        if (reading.version > LIBRARY_VERSION)
          return tell({ about: 'import-refused', why: 'newer' });
        const result: Result = { ids: new Set(), there: 0, refused: [] };
        let waiting: Volume[] = [];
        for await (const found of reading.entries) {
          await take(found, waiting, result);
          if (waiting.length < AT_ONCE) continue;
          await needs.putVolumes(waiting);
          waiting = [];
        }
        await needs.putVolumes(waiting);
        const { ids, there, refused } = result;
        await changed([...ids]);
        tell({ about: 'imported', ids: [...ids], there, refused });
      }),
    undoImport: async (ids) => {
      for (const id of ids) await needs.takeOut(id);
      await changed(ids);
      tell({ about: 'import-undone', count: ids.length });
    },
  };
}

type Result = { readonly ids: Set<string>; there: number; readonly refused: string[] };
