/** What the popup needs of the browser. */
import type { Progress } from '../core/job.ts';
import type { FilledWord } from '../core/patterns/words.ts';
import type { Choice } from '../core/stages.ts';
import type { BackgroundService } from '../platform/contracts.ts';

/** The page of batches asks for the rest. */
export type PopupService = Omit<BackgroundService, 'links' | 'list' | 'batch' | 'nameBox'>;

export type PopupNeeds = {
  readonly service: PopupService;
  readonly currentTab: () => Promise<{ readonly id: number } | undefined>;
  readonly watchProgress: (report: (progress: Progress) => void) => () => void;
  readonly readProgress: (job: string) => Promise<Progress | undefined>;
  /** Makes this choice the one for a site. */
  readonly makeRule: (site: string, choice: Choice, filled: readonly FilledWord[]) => Promise<void>;
  readonly copyText: (text: string) => Promise<void>;
  /** Asks for the folder that was chosen, in a page of its own where the popup cannot; whether it may be written to. */
  readonly allowFolder: () => Promise<boolean>;
  /** Shows an article large, in a tab of its own. */
  readonly openPreview: (clip: string) => Promise<void>;
  /** A name that nothing else has. */
  readonly newId: () => string;
};
