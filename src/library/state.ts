/** What the library page shows. */

import type { EntryContent } from '../archive/entry.ts';
import type { Volume } from '../archive/library.ts';
import type { FaultCode } from '../core/fault.ts';
import type { Progress } from '../core/job.ts';
import type { StorageUse } from '../platform/storage-use.ts';
import { type Facet, type Filter, isFiltered, NO_FILTER, type Row } from './rows.ts';
import type { Sort } from './sort.ts';

export const PER_PAGE = 50;

/** What could not be exported, and why. */
export type Left = { readonly title: string; readonly fault: FaultCode };

/** The outcome of the last action, which may offer an undo. */
export type StatusMessage =
  | {
      readonly about: 'deleted';
      /** Of the first. */
      readonly title: string;
      readonly count: number;
      readonly volumes: readonly Volume[];
    }
  | { readonly about: 'restored' | 'kept'; readonly title: string; readonly count: number }
  /** Saves that were begun, of so many that were wanted. */
  | { readonly about: 'asked'; readonly count: number; readonly of: number }
  | { readonly about: 'copied' }
  | { readonly about: 'exporting'; readonly done: number; readonly all: number }
  | {
      readonly about: 'exported';
      readonly count: number;
      /** Where it lies; absent where nothing could be exported. */
      readonly path?: string;
      readonly left: readonly Left[];
    }
  | {
      readonly about: 'imported';
      readonly ids: readonly string[];
      readonly there: number;
      readonly refused: readonly string[];
      /** What stopped it before its end. */
      readonly stopped?: FaultCode;
    }
  | { readonly about: 'import-refused'; readonly why: 'no-library' | 'newer' | 'too-large' }
  | { readonly about: 'import-undone'; readonly count: number }
  | { readonly about: 'no-file' }
  | { readonly about: 'unreadable' }
  | { readonly about: 'fault'; readonly fault: FaultCode };

/** The one row that is open, and what of it is read. */
export type Open = {
  readonly id: string;
  readonly row: Row;
  readonly content?: EntryContent;
  /** The note as it was written; where that is not known, as it would be. */
  readonly note?: string;
  readonly fault?: FaultCode;
  /** The save that was begun from here. */
  readonly saving?: Progress;
};

export type LibraryState = {
  readonly filter: Filter;
  /** The filter that `found` answers; one that was set since is still being asked about. */
  readonly answered: Filter;
  /** What the filter leaves, newest first. */
  readonly found: readonly Row[];
  /** More may be found yet. */
  readonly searching: boolean;
  /** Those of the page at hand with their entries, by their ids. */
  readonly filled: ReadonlyMap<string, Row>;
  readonly all: number;
  readonly page: number;
  readonly selected: ReadonlySet<string>;
  /** How many are not saved. */
  readonly unsaved: number;
  readonly sort: Sort;
  readonly categories: readonly Facet[];
  readonly tags: readonly Facet[];
  readonly sites: readonly Facet[];
  /** `newest`: the first page is there; `rows`: all of them; `texts`: a search misses nothing. */
  readonly read: 'nothing' | 'newest' | 'rows' | 'texts';
  /** The reading has ended there, because it failed. */
  readonly failed: boolean;
  readonly open?: Open;
  readonly status?: StatusMessage;
  readonly use?: StorageUse;
};

export const EMPTY: LibraryState = {
  filter: NO_FILTER,
  answered: NO_FILTER,
  found: [],
  searching: false,
  filled: new Map(),
  all: 0,
  page: 0,
  selected: new Set(),
  unsaved: 0,
  sort: 'newest',
  categories: [],
  tags: [],
  sites: [],
  read: 'nothing',
  failed: false,
};

export const pagesOf = ({ found }: Pick<LibraryState, 'found'>): number =>
  Math.max(1, Math.ceil(found.length / PER_PAGE));

export const shownRows = ({
  found,
  page,
  filled,
}: Pick<LibraryState, 'found' | 'page' | 'filled'>): readonly Row[] =>
  found
    .slice(page * PER_PAGE, (page + 1) * PER_PAGE)
    .map((row) => (row.isCard && filled.get(row.id)) || row);

/** Whether a search may still miss something, because not all is read. */
export const isPartial = ({ answered, read, failed, searching }: LibraryState): boolean =>
  !failed &&
  isFiltered(answered) &&
  (answered.query.trim() === '' ? read === 'newest' : searching || read !== 'texts');

/** Whether a save has ended, well or not. */
export const isOver = ({ state }: Pick<Progress, 'state'>): boolean =>
  state === 'saved' || state === 'unsaved';
