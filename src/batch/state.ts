/** What the page of a batch shows, and what it needs of the browser. */

import type { Batch, BatchRow } from '../archive/batch-row.ts';
import type * as archive from '../archive/batches.ts';
import type { Entry } from '../archive/entry.ts';
import type { FaultCode } from '../core/fault.ts';
import type { Refused } from '../core/lists/list.ts';
import type { PageLinks } from '../core/lists/page-links.ts';
import type { Tab } from '../core/tab.ts';
import type { BackgroundService } from '../platform/contracts.ts';

type Archive = Pick<
  typeof archive,
  'getBatch' | 'allBatches' | 'rowsOf' | 'putBatch' | 'changeBatch' | 'changeRow' | 'removeBatch'
>;

export type BatchNeeds = Archive & {
  readonly entryFor: (url: string) => Promise<Entry | undefined>;
  readonly service: Pick<BackgroundService, 'links' | 'list' | 'batch'>;
  readonly windowTabs: (ids?: readonly number[]) => Promise<readonly Tab[]>;
  readonly watchBatches: (notify: (id: string) => void) => () => void;
  /** Those of these origins, or of all, for which there is no permission. */
  readonly missing: (origins: readonly string[] | 'all') => Promise<readonly string[]>;
  /** Only on a click: asks the user. */
  readonly request: (origins: readonly string[] | 'all') => Promise<boolean>;
  readonly patternsOf: (origins: readonly string[] | 'all') => readonly string[];
  readonly saveAsDownload: (name: string, file: Blob) => Promise<string>;
  readonly newId: () => string;
  readonly now: () => number;
};

/** What was last added, and what was not. */
export type Report = {
  readonly added: number;
  /** How many of them are to be saved. */
  readonly picked: number;
  readonly again: number;
  /** How often a page of the list came up again in it. */
  readonly twice: number;
  readonly known: number;
  readonly left: number;
  readonly refused: readonly Refused[];
};

/** A list that was begun before. */
export type Earlier = {
  readonly batch: Batch;
  readonly hosts: readonly string[];
  /** Of its pages that are to be saved: those that are over, and all. */
  readonly done: number;
  readonly picked: number;
  /** How many were taken back, where nothing else is saved. */
  readonly takenBack: number;
};

export type BatchView = {
  readonly batch?: Batch;
  readonly rows: readonly BatchRow[];
  /** Origins of rows still to be done that may not be visited yet. */
  readonly missing: readonly string[];
  /** The newest first. */
  readonly earlier: readonly Earlier[];
  readonly filter: string;
  readonly report?: Report;
  readonly feeds: PageLinks['feeds'];
  /** Permission for all sites is needed before tabs can be seen. */
  readonly needsAll?: () => Promise<void>;
  readonly isBusy: boolean;
  /** The user said no. */
  readonly refused: boolean;
  readonly fault?: FaultCode;
  /** Where the note with links to all notes was put. */
  readonly index?: string;
  /** Permissions are given back at the end. */
  readonly givesBack: boolean;
};

/** It was started, though more may have been added since. */
export const wasBegun = ({ batch, rows }: Pick<BatchView, 'batch' | 'rows'>): boolean =>
  batch !== undefined && (batch.state !== 'draft' || rows.some(({ state }) => state !== 'waiting'));

/** How many notes were taken back; 0 where others are still there. */
export const takenBack = (rows: readonly BatchRow[]): number =>
  rows.some(({ state }) => state === 'saved' || state === 'doubtful')
    ? 0
    : rows.filter(({ state }) => state === 'undone').length;

export const isUnderWay = ({ batch }: Pick<BatchView, 'batch'>): boolean =>
  batch?.state === 'running' || batch?.state === 'undoing';
