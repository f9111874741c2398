/** The places a note can go, and the signature that each of them has. */
import type { Trace } from '../core/job.ts';
import { type Registry, toRegistry } from '../core/registry.ts';
import type { OutputFile, Receipt } from '../core/stages.ts';
import type { Messages } from '../locales/index.ts';

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
  readonly name: keyof Messages['destinations']['names'];
  /** Whether this browser has what it needs. */
  readonly available: () => boolean;
  /** What the user sets for it on the options page. */
  readonly needs?: 'folder' | 'vault';
  /** Nobody can prove that what is handed over arrives: it must not be called saved. */
  readonly unproved?: true;
  /** Takes a note and nothing beside it. */
  readonly notesOnly?: true;
  /** Makes one file of all that belongs together; the trace is that of the note. */
  readonly bundles?: true;
  /** What came of an earlier try to deliver the file; nothing where it has to be begun anew. */
  readonly recall: (path: string, trace: Trace) => Promise<DeliveredFile | undefined>;
  /** Whether what was delivered to `path` may still be called saved; absent where nobody could tell. */
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

export const destinations: Registry<Destination> = toRegistry(
  import.meta.glob<Destination>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' }),
);
