/** The saves of earlier that have not ended well: take them up again, or forget them. */

import { toFault } from '../core/fault.ts';
import type { Progress } from '../core/job.ts';
import type { BackgroundService } from '../platform/contracts.ts';
import { type RecoveryAction, toRetry } from './recovery-actions.ts';

export type Unsaved = {
  readonly load: () => Promise<void>;
  readonly hear: (progress: Progress) => void;
  readonly retry: (job: string, action?: RecoveryAction) => Promise<void>;
  readonly dismiss: (job: string) => Promise<void>;
};

export function createUnsaved(
  service: Pick<BackgroundService, 'unsaved' | 'retry' | 'dismiss'>,
  allowFolder: () => Promise<boolean>,
  get: () => readonly Progress[],
  set: (unsaved: readonly Progress[]) => void,
): Unsaved {
  const change = (job: string, toNext: (progress: Progress) => Progress): void =>
    set(get().map((progress) => (progress.job === job ? toNext(progress) : progress)));

  const attempt = async (job: string, doing: () => Promise<unknown>): Promise<boolean> => {
    try {
      await doing();
      return true;
    } catch (error) {
      change(job, (old) => ({ ...old, state: 'unsaved', fault: toFault(error).code }));
      return false;
    }
  };

  return {
    load: async () => {
      try {
        set(await service.unsaved({}));
      } catch (error) {
        // The badge counts them too, and the page at hand matters more.
        console.warn('earlier saves could not be listed', error);
      }
    },
    hear: (progress) => change(progress.job, () => progress),
    retry: async (job, action = 'again') => {
      if (action === 'allow' && !(await allowFolder())) return;
      change(job, ({ fault: _, ...old }) => ({ ...old, state: 'captured' }));
      await attempt(job, () => service.retry(toRetry(job, action)));
    },
    dismiss: async (job) => {
      if (await attempt(job, () => service.dismiss({ job }))) {
        set(get().filter((progress) => progress.job !== job));
      }
    },
  };
}
