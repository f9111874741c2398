/** The contract that every place a note can go fulfils. */
import type { Trace } from './job.ts';
import type { OutputFile, Receipt } from './stages.ts';

/** What one delivery knows of earlier tries, and where it writes down each step before it goes on. */
export type DeliveryLog = {
  readonly read: (path: string) => Trace | undefined;
  readonly write: (path: string, trace: Trace) => Promise<void>;
};

/** What a delivery may ask of the background side: its log, and what only happens before the user's eyes. */
export type Delivery = DeliveryLog & {
  /** Puts a text on the clipboard. Throws `clipboard-away`, `clipboard-refused`. */
  readonly copy: (text: string) => Promise<void>;
  /** The user has just asked to be asked where. */
  readonly saveAs: boolean;
};

export type DeliveredFile = Receipt['files'][number];

export type Destination = {
  /** Where its name in the language of the interface stands. */
  readonly name: string;
  /** Whether this browser has what it needs. */
  readonly available: () => boolean;
  /** What the user sets for it on the options page. */
  readonly needs?: 'folder' | 'vault';
  /** Arrival cannot be proved: what is handed over must not be called saved. */
  readonly unproved?: true;
  /** Takes a note and nothing beside it. */
  readonly notesOnly?: true;
  /** Makes one file of all that belongs together; the trace is that of the note. */
  readonly bundles?: true;
  /** What came of an earlier try to deliver the file; nothing where it has to be begun anew. */
  readonly recall: (path: string, trace: Trace) => Promise<DeliveredFile | undefined>;
  /** Whether what was delivered to `path` may still be called saved; absent where that cannot be known. */
  readonly isThere?: (path: string) => Promise<boolean>;
  /**
   * Delivers every file or throws a Fault. Called again with the same log after a stop, it takes up
   * what was begun and never delivers a file twice.
   */
  readonly deliver: (
    files: readonly OutputFile[],
    delivery: Delivery,
  ) => Promise<readonly DeliveredFile[]>;
};
