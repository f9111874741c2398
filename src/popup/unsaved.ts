/** The saves of earlier that have not ended well: take them up again, or forget them. */

import { toFault } from '../core/fault.ts';
import type { Progress } from '../core/job.ts';
import type { Unsaved } from '../platform/contracts.ts';
import type { PopupNeeds } from './needs.ts';
import { type RecoveryAction, toRetry } from './recovery-actions.ts';

export const NOTHING: Unsaved = { here: [], elsewhere: 0 };

export type UnsavedActions = {
  readonly load: () => Promise<void>;
  readonly hear: (progress: Progress) => void;
  readonly retry: (job: string, action?: RecoveryAction) => Promise<void>;
  readonly dismiss: (job: string) => Promise<void>;
  readonly hideFailed: () => void;
};

export function createUnsaved(
  { service, allowFolder, currentTab }: PopupNeeds,
  get: () => Unsaved,
  set: (unsaved: Unsaved) => void,
): UnsavedActions {
  const list = (toNext: (here: Unsaved['here']) => Unsaved['here']): void =>
    set({ ...get(), here: toNext(get().here) });
  const change = (job: string, toNext: (progress: Progress) => Progress): void =>
    list((all) => all.map((progress) => (progress.job === job ? toNext(progress) : progress)));

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
        const tab = await currentTab();
        set(await service.unsaved(tab ? { tab: tab.id } : {}));
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
        list((all) => all.filter((progress) => progress.job !== job));
      }
    },
    hideFailed: () => {
      const { failed: _, ...others } = get();
      set(others);
    },
  };
}
