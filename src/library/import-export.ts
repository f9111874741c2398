/** The library out, and in from a JSON file. */
import type { Entry } from '../archive/entry.ts';
import { importEntry, LIBRARY_VERSION, refusalOf } from '../archive/import-export.ts';
import { type Found, readExport } from '../archive/import-lines.ts';
import type { Volume } from '../archive/library.ts';
import { type FaultCode, toFault } from '../core/fault.ts';
import { createExport, type Export, type ExportNeeds } from './export.ts';
import type { StatusMessage } from './state.ts';

export type ImportExportNeeds = ExportNeeds & {
  readonly entryOf: (id: string) => Promise<Entry | undefined>;
  readonly putVolumes: (volumes: readonly Volume[]) => Promise<void>;
  readonly takeOutAll: (ids: readonly string[]) => Promise<readonly Volume[]>;
};

export type ImportExport = Export & {
  readonly importJson: (file: Blob) => Promise<void>;
  readonly undoImport: (ids: readonly string[]) => Promise<void>;
};

type Around = {
  readonly report: (message?: StatusMessage) => void;
  readonly changed: (ids: readonly string[]) => Promise<void>;
};

/** So many entries are held in memory and written in one stroke. */
const AT_ONCE = 100;

export function createImportExport(
  needs: ImportExportNeeds,
  { report, changed }: Around,
): ImportExport {
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      console.warn(error);
      report({ about: 'fault', fault: toFault(error, 'storage-failed').code });
    }
  };

  /** What is there already stays as it is. */
  const take = async (found: Found, waiting: Volume[], result: Result): Promise<void> => {
    try {
      if ('broken' in found) throw new Error('JSON');
      const volume = await importEntry(found.json);
      const { id } = volume.entry;
      if (result.met.has(id) || (await needs.entryOf(id))) result.there += 1;
      else {
        waiting.push(volume);
        result.met.add(id);
      }
    } catch (error) {
      result.refused.push(`${found.at}: ${refusalOf(error)}`);
    }
  };

  const takeAll = async (all: AsyncIterable<Found>, result: Result): Promise<void> => {
    let waiting: Volume[] = [];
    const write = async (): Promise<void> => {
      await needs.putVolumes(waiting);
      result.ids.push(...waiting.map(({ entry }) => entry.id));
      waiting = [];
    };
    for await (const found of all) {
      await take(found, waiting, result);
      if (waiting.length >= AT_ONCE) await write();
    }
    await write();
  };

  return {
    ...createExport(needs, report),
    importJson: (file) =>
      attempt(async () => {
        const reading = await readExport(file);
        if ('refused' in reading) return report({ about: 'import-refused', why: reading.refused });
        if (reading.version > LIBRARY_VERSION)
          return report({ about: 'import-refused', why: 'newer' });
        const result: Result = { met: new Set(), ids: [], there: 0, refused: [] };
        let stopped: FaultCode | undefined;
        try {
          await takeAll(reading.entries, result);
        } catch (error) {
          if (result.ids.length === 0) throw error;
          console.warn('the import was stopped', error);
          stopped = toFault(error, 'storage-failed').code;
        }
        const { ids, there, refused } = result;
        // An empty list would make every page reload everything.
        if (ids.length > 0) await changed(ids);
        report({ about: 'imported', ids, there, refused, ...(stopped ? { stopped } : {}) });
      }),
    undoImport: async (ids) => {
      await needs.takeOutAll(ids);
      await changed(ids);
      report({ about: 'import-undone', count: ids.length });
    },
  };
}

type Result = {
  /** Ids that stand in the file, and those that are written. */
  readonly met: Set<string>;
  readonly ids: string[];
  there: number;
  readonly refused: string[];
};
