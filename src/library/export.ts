/** The library out as a JSON file, as a zip of its notes, or as a feed. */
import { downloadZip } from 'client-zip';
import { type Entry, type EntryContent, titleOf } from '../archive/entry.ts';
import { EXPORT_END, exportEntry, exportHead } from '../archive/import-export.ts';
import { mendEntry } from '../archive/mend.ts';
import { zipDate } from '../core/dates/zip-date.ts';
import { Fault, toFault } from '../core/fault.ts';
import type { FeedItem } from '../core/feeds/feed.ts';
import { FEED_FORMATS, type FeedFormatId } from '../core/feeds/index.ts';
import type { BackgroundService } from '../platform/contracts.ts';
import type { Left, StatusMessage } from './state.ts';
import { zipNames } from './zip-names.ts';

export type ExportNeeds = {
  readonly service: Pick<BackgroundService, 'preview'>;
  readonly allEntries: () => Promise<readonly Entry[]>;
  readonly entryOf: (id: string) => Promise<Entry | undefined>;
  readonly contentOf: (id: string) => Promise<EntryContent | undefined>;
  /** Hands a file to the user; answers with its path once it is there. */
  readonly saveAsDownload: (name: string, file: Blob) => Promise<string>;
  readonly today: () => string;
};

export type Export = {
  readonly exportJson: () => Promise<void>;
  /** Of these entries; of all where none are named. */
  readonly exportNotes: (ids?: readonly string[]) => Promise<void>;
  readonly exportFeed: (format: FeedFormatId, title: string) => Promise<void>;
};

const toFeedItem = (entry: Entry): FeedItem => {
  const { choice, headline, savedAt } = entry;
  const { url, authors, summary = '', language = '', published = '' } = headline;
  const terms = [...new Set([...choice.categories, ...choice.tags])];
  return { url, title: titleOf(entry), authors, terms, summary, language, published, savedAt };
};

type Take = (entry: Entry, content: EntryContent) => Promise<void>;

/** Entries held in memory, and reported, at once. */
const AT_ONCE = 100;

export function createExport(
  needs: ExportNeeds,
  report: (message?: StatusMessage) => void,
): Export {
  let busy = false;
  const day = (): string => needs.today().slice(0, 10);

  /** Nothing where it was deleted meanwhile. */
  const contentOf = async ({ id }: Entry): Promise<EntryContent | undefined> => {
    const content = await needs.contentOf(id);
    if (!content && (await needs.entryOf(id)))
      throw new Fault('storage-failed', `no text of ${id}`);
    return content;
  };

  /** One that fails keeps no other from going out. */
  const takeAll = async (entries: readonly Entry[], take: Take) => {
    const left: Left[] = [];
    let count = 0;
    for (const [index, entry] of entries.entries()) {
      if (index % AT_ONCE === 0) report({ about: 'exporting', done: index, all: entries.length });
      try {
        const content = await contentOf(entry);
        if (!content) continue;
        await take(entry, content);
        count += 1;
      } catch (error) {
        console.warn('not exported', error);
        left.push({ title: titleOf(entry), fault: toFault(error).code });
      }
    }
    return { count, left };
  };

  const newestFirst = async (
    ids: readonly string[] | undefined,
  ): Promise<readonly Entry[] | undefined> => {
    const wanted = ids && new Set(ids);
    try {
      return (await needs.allEntries())
        .filter(({ id }) => !wanted || wanted.has(id))
        .flatMap((entry) => mendEntry(entry) ?? [])
        .reverse();
    } catch (error) {
      console.warn(error);
      return undefined;
    }
  };

  /** All there is, whatever the page has read of it so far. */
  const exportAll = async (
    name: string,
    take: Take,
    toFile: () => Promise<Blob>,
    ids?: readonly string[],
  ) => {
    if (busy) return;
    busy = true;
    try {
      const entries = await newestFirst(ids);
      if (!entries) return report({ about: 'unreadable' });
      const { count, left } = await takeAll(entries, take);
      if (count === 0 && left.length > 0) return report({ about: 'exported', count, left });
      const path = await needs.saveAsDownload(name, await toFile());
      report({ about: 'exported', count, path, left });
    } catch (error) {
      console.warn(error);
      report({ about: 'fault', fault: toFault(error).code });
    } finally {
      busy = false;
    }
  };

  return {
    exportJson: () => {
      const parts: Blob[] = [];
      let lines: string[] = [];
      const flush = (): void => {
        parts.push(new Blob(lines));
        lines = [];
      };
      let between = '';
      const take: Take = async (entry, content) => {
        lines.push(between + exportEntry(entry, content));
        between = ',\n';
        if (lines.length >= AT_ONCE) flush();
      };
      return exportAll(`presscut-library-${day()}.json`, take, async () => {
        flush();
        const whole = [exportHead(needs.today()), ...parts, EXPORT_END];
        return new Blob(whole, { type: 'application/json' });
      });
    },
    exportNotes: (ids) => {
      const nameFor = zipNames();
      const files: { name: string; lastModified: Date; input: string }[] = [];
      const take: Take = async ({ id, choice, receipts, savedAt }, { note }) => {
        const written = note ?? (await needs.service.preview({ clip: id, choice })).text;
        const asked = receipts.at(-1)?.files[0]?.asked ?? `${id}.md`;
        files.push({ name: nameFor(asked), lastModified: zipDate(savedAt), input: written });
      };
      return exportAll(`presscut-notes-${day()}.zip`, take, () => downloadZip(files).blob(), ids);
    },
    exportFeed: (id, title) => {
      const { extension, mediaType, write } = FEED_FORMATS[id];
      const items: FeedItem[] = [];
      const take: Take = async (entry) => {
        items.push(toFeedItem(entry));
      };
      return exportAll(`presscut-feed-${day()}${extension}`, take, async () => {
        const feed = write({ title, updated: new Date(needs.today()).toISOString(), items });
        return new Blob([feed], { type: mediaType });
      });
    },
  };
}
