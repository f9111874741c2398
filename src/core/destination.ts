/** The contract that every place a note can go fulfils. */
import * as v from 'valibot';
import { Fault } from './fault.ts';
import type { Trace } from './job.ts';
import type { Article, Fields, OutputFile, Receipt, Timestamp } from './stages.ts';

/** What one delivery knows of earlier tries, and where it writes down each step before it goes on. */
export type DeliveryLog = {
  readonly read: (path: string) => Trace | undefined;
  readonly write: (path: string, trace: Trace) => Promise<void>;
};

/** The note as data, for what takes more than a file. */
export type NoteData = {
  readonly title: string;
  /** Canonical URL of the article, and when it was read. */
  readonly url: Article['url'];
  readonly time: Article['capturedAt'];
  readonly fields: Fields;
  readonly body: string;
};

/** What a delivery may ask of the background side: its log, and what only happens before the user's eyes. */
export type Delivery<O = unknown> = DeliveryLog & {
  /** Name of the save, the same at each try. */
  readonly id: string;
  /** What the user set for the destination. */
  readonly options: O;
  readonly note: NoteData;
  /** Puts a text on the clipboard. Throws `clipboard-away`, `clipboard-refused`. */
  readonly copy: (text: string) => Promise<void>;
  /** The user has just asked to be asked where. */
  readonly saveAs: boolean;
};

export type DeliveredFile = Receipt['files'][number];

/** What became of a file that was to be taken back. */
export type Removal = 'removed' | 'gone' | 'changed';

/**
 * Something the user sets for a destination. `secret`: kept in this browser alone, never synced and
 * never exported. `folder`: the folder of the user's choice, which is no text.
 */
export type DestinationField = {
  readonly id: string;
  readonly kind: 'text' | 'url' | 'secret' | 'folder';
};

/** `O`: what the user sets for it. Its name, and those of its fields, are found by their ids in `locales`. */
export type Destination<O = unknown> = {
  /** Whether this browser has what it needs. */
  readonly available: () => boolean;
  /** What the options page asks for. */
  readonly fields?: readonly DestinationField[];
  /** Reads what was set: a text for each field, none where nothing was. */
  readonly options?: v.GenericSchema<unknown, O>;
  /** The origins it sends to, which the user has to permit. */
  origins?(options: O): readonly string[];
  /** The folders there are, as paths, if it can look. */
  readonly folders?: () => Promise<readonly string[]>;
  /** Arrival cannot be proved: what is handed over must not be called saved. */
  readonly unproved?: true;
  /** Takes a note and nothing beside it. */
  readonly notesOnly?: true;
  /**
   * Takes all that belongs together at once: into one `file`, named after the note, or by one `call`.
   * The trace is that of the note.
   */
  readonly bundles?: 'file' | 'call';
  /** What came of an earlier try to deliver the file; nothing if the delivery has to start over. */
  readonly recall: (path: string, trace: Trace) => Promise<DeliveredFile | undefined>;
  /**
   * Whether what was delivered to `path` may still be called saved; `undefined`, or absent, where that
   * cannot be known.
   */
  readonly isThere?: (path: string) => Promise<boolean | undefined>;
  /**
   * Takes back what was delivered at a time, unless it was changed since, where the place shows that; absent
   * where nothing can be taken back.
   */
  readonly remove?: (file: DeliveredFile, at: Timestamp) => Promise<Removal>;
  /** Shows a delivered file in its folder; `false` where it is not there. */
  readonly show?: (path: string) => Promise<boolean>;
  /**
   * Delivers every file, the note last, or throws a Fault. Called again with the same log after a stop,
   * it takes up what was begun and never delivers a file twice.
   */
  deliver(files: readonly OutputFile[], delivery: Delivery<O>): Promise<readonly DeliveredFile[]>;
};

/** A text for each field that was set. */
export type OptionTexts = Readonly<Record<string, string>>;

/** Ids of the fields whose texts cannot be used, or are missing. */
export function wrongFields({ options }: Destination, texts: OptionTexts): readonly string[] {
  const result = options && v.safeParse(options, texts);
  if (!result || result.success) return [];
  return [...new Set(result.issues.map((issue) => String(issue.path?.[0]?.key ?? '')))];
}

/** Throws `destination-unset`. */
export function readOptions<O>({ options }: Destination<O>, texts: OptionTexts): O {
  if (!options) return {} as O;
  const result = v.safeParse(options, texts);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Fault('destination-unset', `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}
