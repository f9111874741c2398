/** What a notation of front matter is: how fields are written and read back, and which it can hold. */
import type { Plain } from '../plain.ts';

export type Notation = {
  readonly open: string;
  /** Ends with the blank line before the body. */
  readonly close: string;
  /** Writes groups last, wherever they stand. */
  readonly reorders?: true;
  /** A note without fields has a block all the same. */
  readonly writesEmpty?: true;
  /** What a reader of the notation gets for a time. */
  readonly timeAsRead: (time: string) => unknown;
  /** What is handed to `write` for a time. */
  readonly timeToWrite: (time: string) => unknown;
  /** What a reader gets for the data, where the notation knows less than they say; absent: the same. */
  readonly toRead?: (data: Plain) => Plain;
  /** The lines between `open` and `close`, each with its line feed. Throws where a value cannot be said. */
  readonly write: (data: Plain) => string;
  readonly read: (text: string) => unknown;
};

/** Which keys of a profile the notation can hold. */
export type Limits = {
  /** Whether a key can be written, beyond what every profile asks of one; absent: all can. */
  readonly isKey?: (key: string) => boolean;
  /** One name for keys that its readers take for one; absent: each is itself. */
  readonly nameOf?: (key: string) => string;
  /** No groups, and no lists of entries with names. */
  readonly flat?: true;
};
