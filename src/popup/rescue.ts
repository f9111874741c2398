/** After a fault: the same save once more, by the way the user chose. */
import type { BackgroundService, SaveRequest } from '../platform/contracts.ts';
import type { Saver } from './saver.ts';
import type { Ready } from './state.ts';
import { toRetry, type Way } from './ways.ts';

export type Rescue = {
  /** The same save again, or the page again where it is no longer kept. */
  readonly tryAgain: () => Promise<void>;
  readonly goOn: (way: Way) => Promise<void>;
};

type RescueNeeds = {
  readonly service: Pick<BackgroundService, 'save' | 'retry'>;
  readonly saver: Pick<Saver, 'start'>;
  readonly ready: () => Ready | undefined;
  readonly request: (view: Ready) => Omit<SaveRequest, 'job'>;
  readonly read: () => Promise<void>;
  readonly allowFolder: () => Promise<boolean>;
};

export function createRescue(needs: RescueNeeds): Rescue {
  const { service, saver, ready, request, read, allowFolder } = needs;
  const tryAgain = async (): Promise<void> => {
    const view = ready();
    if (view?.saving.at !== 'unsaved') return read();
    const { fault, job } = view.saving;
    if (fault === 'clip-gone') return read();
    // The same name for the same save: should the first try have begun after all, it goes on.
    await saver.start(job, () => service.save({ job, ...request(view) }));
  };
  return {
    tryAgain,
    goOn: async (way) => {
      const view = ready();
      if (way === 'again' || view?.saving.at !== 'unsaved') return tryAgain();
      const { job } = view.saving;
      if (way === 'allow' && !(await allowFolder())) return;
      await saver.start(job, () => service.retry(toRetry(job, way)));
    },
  };
}
