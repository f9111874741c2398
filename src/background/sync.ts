/** Keeps the settings of this browser and the user's others in step, where the user wants that. */
import { toFault } from '../core/fault.ts';
import { watchSettings } from '../settings/store.ts';
import { bringInStep, noteChange, watchRemote } from '../settings/sync.ts';

/** The browsers count writes: what is typed goes as one. */
const SETTLED_MS = 1500;

type Work = {
  readonly noteChange: (changed: number) => Promise<void>;
  readonly bringInStep: (now: number) => Promise<void>;
};

export function listenToSync(work: Work = { noteChange, bringInStep }): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let working: Promise<void> = Promise.resolve();
  let asked = false;

  /** One after the other. */
  const next = (step: () => Promise<void>): void => {
    working = working
      .then(step)
      .catch((error: unknown) => console.error('settings are not in step', toFault(error)));
  };
  /** Many parts arrive as many changes: what is asked for already is not asked for again. */
  const inStep = (): void => {
    if (asked) return;
    asked = true;
    next(() => {
      asked = false;
      return work.bringInStep(Date.now());
    });
  };
  const inStepSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(inStep, SETTLED_MS);
  };

  watchSettings(() => {
    const changed = Date.now();
    next(() => work.noteChange(changed));
    inStepSoon();
  });
  watchRemote(inStep);
  // No listener was running while the background side was stopped.
  inStepSoon();
}
