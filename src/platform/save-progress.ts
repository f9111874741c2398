/** Follows a save from the word go to its proof, and says so when it stands still. */

import { Fault, type FaultCode, toFault } from '../core/fault.ts';
import type { Progress } from '../core/job.ts';
import type { Receipt } from '../core/stages.ts';
import { withLimit } from './time-limit.ts';

export type Saving =
  | { readonly at: 'idle' }
  /** `waiting`: longer than usual, perhaps because the browser asks where to save. */
  | {
      readonly at: 'saving';
      readonly waiting: boolean;
      readonly pictures?: NonNullable<Progress['pictures']>;
    }
  | { readonly at: 'saved'; readonly receipt: Receipt; readonly job: string }
  /** `job`: what can be taken up again. */
  | {
      readonly at: 'unsaved';
      readonly fault: FaultCode;
      readonly detail?: string;
      readonly job: string;
    };

/** What is not written down by then may still be, under the same name. */
const BEGIN_LIMIT_MS = 20_000;
/** After this long without progress, the background side is asked for its state. */
const QUIET_MS = 2500;
/** Without an answer for so long after that, it stands still. */
const LIMIT_MS = 7500;

export type SaveProgress = {
  /** Begins the save that is to be known as `job`. */
  readonly start: (job: string, begin: () => Promise<void>) => Promise<void>;
  /** To be called with all progress there is, of whatever job. */
  readonly hear: (progress: Progress) => void;
  readonly isMine: (job: string) => boolean;
};

const toSaving = (progress: Progress): Saving => {
  const { state, job, receipt, fault, detail, pictures } = progress;
  if (state === 'saved' && receipt) return { at: 'saved', receipt, job };
  if (state === 'saved') return { at: 'unsaved', fault: 'unexpected', job };
  if (state === 'unsaved')
    return { at: 'unsaved', fault: fault ?? 'unexpected', job, ...(detail ? { detail } : {}) };
  return { at: 'saving', waiting: false, ...(pictures ? { pictures } : {}) };
};

/** `wake` makes a background side that was stopped take the job up again. */
export function createSaveProgress(
  wake: (job: string) => Promise<void>,
  readProgress: (job: string) => Promise<Progress | undefined>,
  report: (saving: Saving) => void,
): SaveProgress {
  let mine: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether anything was heard of `mine` since it was to begin. */
  let heard = false;

  const show = (progress: Progress, late = false): void => {
    clearTimeout(timer);
    const saving = toSaving(progress);
    const waiting = late && progress.state === 'delivering';
    report(saving.at === 'saving' ? { ...saving, waiting } : saving);
    if (saving.at === 'saving') timer = setTimeout(() => void look(progress.job), QUIET_MS);
  };

  /** No progress: wakes the background side and goes by the stored state. */
  const look = async (job: string): Promise<void> => {
    try {
      await withLimit(wake(job), LIMIT_MS, 'unexpected');
      const progress = await readProgress(job);
      if (!progress) throw new Fault('unexpected', 'nothing is known of this save');
      if (job === mine) show(progress, true);
    } catch (error) {
      if (job === mine) report({ at: 'unsaved', fault: toFault(error).code, job });
    }
  };

  return {
    isMine: (job) => job === mine,
    hear: (progress) => {
      if (progress.job !== mine) return;
      heard = true;
      show(progress);
    },
    start: async (job, begin) => {
      clearTimeout(timer);
      mine = job;
      heard = false;
      report({ at: 'saving', waiting: false });
      try {
        // Only ask once the job is written down: before that it would look lost.
        await withLimit(begin(), BEGIN_LIMIT_MS, 'unexpected');
        if (job === mine && !heard) timer = setTimeout(() => void look(job), QUIET_MS);
      } catch (error) {
        // What was heard counts, and is followed, though the answer was lost.
        if (job === mine && !heard) report({ at: 'unsaved', fault: toFault(error).code, job });
      }
    },
  };
}
