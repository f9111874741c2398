/** A save on its way from an article to its receipt: the journal's entry, and what is shown of it. */
import type { FaultCode } from './fault.ts';
import type { Profile } from './profiles/profile.ts';
import type { Choice, Fallback, Receipt, Scope } from './stages.ts';

/** How a file was handed to its destination: enough to find it again after a stop. */
export type Trace = {
  /** The URL it was begun with, where it has one of its own. */
  readonly url?: string;
  readonly bytes: number;
  /** Where it was put, if not where it was asked for, and why. */
  readonly path?: string;
  readonly fallback?: Fallback;
  /** The path that the browser gave to it and to nothing else, until it ended otherwise than well. */
  readonly taken?: string;
};

export type JobState = 'captured' | 'converted' | 'delivering' | 'saved' | 'unsaved';

/** How far a save is; kept in `storage.session` for pages to watch. */
export type Progress = {
  readonly job: string;
  readonly clip: string;
  /** URL of the article. */
  readonly url?: string;
  readonly title: string;
  readonly state: JobState;
  readonly fault?: FaultCode;
  /** How a server answered, such as `HTTP 404`. */
  readonly detail?: string;
  readonly receipt?: Receipt;
  /** Images fetched so far, while they are. */
  readonly pictures?: { readonly done: number; readonly of: number };
};

export type Job = {
  readonly id: string;
  /** Id of the kept article. */
  readonly clip: string;
  /** URL of the article. */
  readonly url: string;
  readonly scope: Scope;
  readonly title: string;
  readonly choice: Choice;
  /** The user's own profile as it was when the save was asked for: later changes are for later saves. */
  readonly profile?: Profile;
  readonly destination: string;
  readonly state: JobState;
  /** How often it was begun since a person last asked for it. */
  readonly attempts: number;
  readonly begunAt: number;
  readonly incognito: boolean;
  /** The tab that shows the outcome, if no popup does. */
  readonly tab?: number;
  /** Paths of its files, known once it is converted. */
  readonly asked: readonly string[];
  /** By the path that was asked for. */
  readonly traces: Readonly<Record<string, Trace>>;
  /** The user wants to be asked where, for this try. */
  readonly saveAs?: true;
  /** What became of its images, and their files: known before the note is delivered. */
  readonly pictures?: NonNullable<Receipt['pictures']> & { readonly files: Receipt['files'] };
  readonly fault?: FaultCode;
  readonly detail?: string;
  readonly receipt?: Receipt;
  /** The library entry that is saved again. */
  readonly entry?: string;
  /** Its files take the place of the entry's last ones. */
  readonly replace?: true;
  /** Saved, and the library has it, or is not to have it. */
  readonly shelved?: true;
};
