/** What a batch needs of the browser and of saving; the background side joins it to them. */
import type { Batch, BatchRow } from '../../archive/batch-row.ts';
import type { Removal } from '../../core/destination.ts';
import type { Article, Choice } from '../../core/stages.ts';
import type { Saving } from '../index.ts';

export type BatchPorts = {
  /** In milliseconds. */
  readonly now: () => number;
  readonly pause: (ms: number) => Promise<void>;
  readonly tabs: {
    /** Whether this open tab still shows that URL, and can be read as it is. */
    readonly shows: (tab: number, url: string) => Promise<boolean>;
    /** Loads a URL in a background tab of the batch's own window, muted; answers with the tab. */
    readonly open: (batch: string, url: string) => Promise<number>;
    /** Until the page has loaded and settled, or will not. Throws `tab-gone`. */
    readonly settled: (tab: number) => Promise<void>;
    /** Does nothing where it is closed already. */
    readonly close: (tab: number) => Promise<void>;
    /** Closes what a stop has left loading. */
    readonly clear: (batch: string) => Promise<void>;
    readonly closeWindow: (batch: string) => Promise<void>;
  };
  /** Reads the tab and keeps the article. Throws every page fault, `no-article`. */
  readonly read: (tab: number, savedAt?: string) => Promise<Article>;
  readonly choose: (article: Article, batch: Batch, row: BatchRow) => Promise<Choice>;
  readonly saving: Pick<Saving, 'createJob' | 'runJob' | 'findSaved'> & {
    readonly undo: (job: string) => Promise<Removal>;
  };
  /** Notifies the pages that show the batch. */
  readonly changed: (batch: string) => Promise<void>;
  /** Wakes the background side now and then while a batch is running. */
  readonly alarm: { readonly set: () => Promise<void>; readonly clear: () => Promise<void> };
  /** Keeps the background side from being stopped meanwhile. */
  readonly awake: <T>(work: () => Promise<T>) => Promise<T>;
  /** Gives back the permissions that were asked for the batch alone. */
  readonly giveBack: (batch: Batch) => Promise<void>;
  /** Shows that it has ended, where no page does. */
  readonly ended: (batch: Batch) => Promise<void>;
};
