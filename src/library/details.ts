/** The row that is open: its note, its file, and saving it again. */

import type { EntryContent } from '../archive/entry.ts';
import { toFault } from '../core/fault.ts';
import type { Progress } from '../core/job.ts';
import { passage, type Segment } from '../core/search/highlight.ts';
import { toNeedles } from '../core/search/query.ts';
import type { Choice } from '../core/stages.ts';
import { htmlToText } from '../core/text/words.ts';
import type { BackgroundService } from '../platform/contracts.ts';
import type { Store } from '../ui/store.ts';
import type { Row } from './rows.ts';
import {
  isOver,
  type LibraryState,
  type Open,
  PER_PAGE,
  type StatusMessage,
  shownRows,
} from './state.ts';

export type DetailNeeds = {
  readonly service: Pick<BackgroundService, 'save' | 'preview'>;
  readonly contentOf: (id: string) => Promise<EntryContent | undefined>;
  readonly showFile: (path: string) => Promise<boolean>;
  readonly copyText: (text: string) => Promise<void>;
  readonly newId: () => string;
};

export type Details = {
  readonly toggle: (row: Row) => Promise<void>;
  readonly open: (row: Row) => Promise<void>;
  readonly close: () => void;
  readonly copy: () => Promise<void>;
  readonly show: (row: Row) => Promise<void>;
  /** `replace`: in place of the file there is. Does nothing while the entry is being saved again. */
  readonly resave: (row: Row, choice: Choice, replace: boolean) => Promise<void>;
  /** The passage of the article around what is sought. */
  readonly passage: (row: Row, query: string) => Promise<readonly Segment[]>;
};

type Inner = Details & {
  /** Reads the open row again, where it is one of these. */
  readonly refresh: (ids: readonly string[]) => Promise<void>;
  readonly hear: (progress: Progress) => void;
  readonly reveal: (
    id: string,
    find: (part: Partial<LibraryState>) => Promise<void>,
  ) => Promise<void>;
};

export function createDetails(
  needs: DetailNeeds,
  store: Store<LibraryState>,
  report: (message?: StatusMessage) => void,
  rowOf: (id: string) => Row | undefined,
): Inner {
  /** What is being saved again, by its entry. */
  const saves = new Map<string, Progress>();

  const close = (): void => {
    const { open: _, ...state } = store.get();
    store.set(state);
  };
  const mend = (id: string, part: Partial<Open>): void => {
    const { open, ...state } = store.get();
    if (open?.id === id) store.set({ ...state, open: { ...open, ...part } });
  };

  const follow = (id: string, progress: Progress): void => {
    if (isOver(progress)) saves.delete(id);
    else saves.set(id, progress);
    mend(id, { saving: progress });
  };

  const noteOf = async (row: Row, content: EntryContent | undefined): Promise<string> => {
    if (content?.note !== undefined) return content.note;
    return (await needs.service.preview({ clip: row.id, choice: row.choice })).text;
  };

  const read = async (row: Row): Promise<void> => {
    if (!row.entry) return;
    try {
      const content = await needs.contentOf(row.id);
      const note = await noteOf(row, content);
      mend(row.id, { ...(content ? { content } : {}), note });
    } catch (error) {
      mend(row.id, { fault: toFault(error).code });
    }
  };
  const open = async (row: Row): Promise<void> => {
    const saving = saves.get(row.id);
    store.set({ ...store.get(), open: { id: row.id, row, ...(saving ? { saving } : {}) } });
    await read(row);
  };

  return {
    open,
    close,
    refresh: async (ids) => {
      const { open: now } = store.get();
      if (!now || !ids.includes(now.id)) return;
      const row = rowOf(now.id) ?? now.row;
      mend(row.id, { row });
      await read(row);
    },
    toggle: async (row) => {
      if (store.get().open?.id === row.id) close();
      else await open(row);
    },
    reveal: async (id, find) => {
      const at = store.get().found.findIndex((row) => row.id === id);
      if (at < 0) return;
      await find({ page: Math.floor(at / PER_PAGE) });
      const row = shownRows(store.get()).find((one) => one.id === id);
      if (row) await open(row);
    },
    hear: (progress) => {
      for (const [id, { job }] of saves) if (job === progress.job) follow(id, progress);
    },
    copy: async () => {
      const { open: now } = store.get();
      if (now?.note === undefined) return;
      try {
        await needs.copyText(now.note);
        report({ about: 'copied' });
      } catch (error) {
        console.warn('not copied', error);
        report({ about: 'fault', fault: 'clipboard-refused' });
      }
    },
    show: async (row) => {
      const path = row.entry?.receipts.at(-1)?.files[0]?.path;
      try {
        const shown = path !== undefined && (await needs.showFile(path));
        if (!shown) report({ about: 'no-file' });
      } catch (error) {
        console.warn('not shown', error);
        report({ about: 'fault', fault: toFault(error).code });
      }
    },
    resave: async (row, choice, replace) => {
      const { id, title } = row;
      if (saves.has(id)) return;
      const job = needs.newId();
      follow(id, { job, clip: id, title, state: 'captured' });
      try {
        const request = { job, clip: id, choice, entry: id };
        await needs.service.save(replace ? { ...request, replace } : request);
      } catch (error) {
        const { code } = toFault(error);
        follow(id, { job, clip: id, title, state: 'unsaved', fault: code });
      }
    },
    passage: async (row, query) => {
      const needles = toNeedles(query);
      const content = row.entry && needles.length ? await needs.contentOf(row.id) : undefined;
      return content ? passage(htmlToText(content.html), needles) : [];
    },
  };
}
