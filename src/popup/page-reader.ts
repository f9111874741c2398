/** Has the page read, and says what is wrong when that takes too long. */
import { Fault, type FaultCode, toFault } from '../core/fault.ts';
import type { Scope } from '../core/stages.ts';
import type { BackgroundService, Clip } from '../platform/contracts.ts';

/** After this time the user gets an explanation. */
const LIMIT_MS = 10_000;

export type PageReader = {
  /** `refuse` is called in time; an answer that comes later is still welcome, unless `forget` was called. */
  readonly read: (
    scope: Scope | 'auto',
    welcome: (clip: Clip) => void,
    refuse: (fault: FaultCode) => void,
    /** By the user, to be remembered. */
    chosen?: true,
  ) => Promise<void>;
  readonly forget: () => void;
};

export function createPageReader(
  currentTab: () => Promise<{ readonly id: number } | undefined>,
  clip: BackgroundService['clip'],
): PageReader {
  let turn = 0;
  return {
    forget: () => {
      turn += 1;
    },
    read: async (scope, welcome, refuse, chosen) => {
      turn += 1;
      const mine = turn;
      const isLast = (): boolean => mine === turn;
      const timer = setTimeout(() => isLast() && refuse('page-timeout'), LIMIT_MS);
      try {
        const tab = await currentTab();
        if (!tab) throw new Fault('tab-gone');
        const answer = await clip({ tab: tab.id, scope, ...(chosen ? { chosen } : {}) });
        if (isLast()) welcome(answer);
      } catch (error) {
        if (isLast()) refuse(toFault(error).code);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
