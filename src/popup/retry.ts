/** After a fault: the same save once more, by the way the user chose. */
import type { BackgroundService, SaveRequest } from '../platform/contracts.ts';
import type { SaveProgress } from '../platform/save-progress.ts';
import { type RecoveryAction, toRetry } from './recovery-actions.ts';
import type { Ready } from './state.ts';

export type Retry = {
  /** The same save again, or the page again where it is no longer kept. */
  readonly tryAgain: () => Promise<void>;
  readonly goOn: (action: RecoveryAction) => Promise<void>;
};

type RetryNeeds = {
  readonly service: Pick<BackgroundService, 'save' | 'retry'>;
  readonly saveProgress: Pick<SaveProgress, 'start'>;
  readonly ready: () => Ready | undefined;
  readonly request: (view: Ready) => Omit<SaveRequest, 'job'>;
  readonly read: () => Promise<void>;
  readonly allowFolder: () => Promise<boolean>;
};

export function createRetry(needs: RetryNeeds): Retry {
  const { service, saveProgress, ready, request, read, allowFolder } = needs;
  const tryAgain = async (): Promise<void> => {
    const view = ready();
    if (view?.saving.at !== 'unsaved') return read();
    const { fault, job } = view.saving;
    if (fault === 'clip-gone') return read();
    // The same name for the same save: should the first try have begun after all, it goes on.
    await saveProgress.start(job, () => service.save({ job, ...request(view) }));
  };
  return {
    tryAgain,
    goOn: async (action) => {
      const view = ready();
      if (action === 'again' || view?.saving.at !== 'unsaved') return tryAgain();
      const { job } = view.saving;
      if (action === 'allow' && !(await allowFolder())) return;
      await saveProgress.start(job, () => service.retry(toRetry(job, action)));
    },
  };
}
