/** Keeps the settings of this browser and the user's others in step, where the user wants that. */
import { toFault } from '../core/fault.ts';
import { watchSettings } from '../settings/store.ts';
import { bringInStep, noteChange, watchRemote } from '../settings/sync.ts';

/** The browsers count writes: what is typed goes as one. */
const SETTLED_MS = 1500;

let timer: ReturnType<typeof setTimeout> | undefined;
let working: Promise<void> = Promise.resolve();
let asked = false;

/** One after the other. */
function next(work: () => Promise<void>): void {
  working = working
    .then(work)
    .catch((error: unknown) => console.error('settings are not in step', toFault(error)));
}

/** Many parts arrive as many changes: what is asked for already is not asked for again. */
function inStep(): void {
  if (asked) return;
  asked = true;
  next(() => {
    asked = false;
    return bringInStep(Date.now());
  });
}

function inStepSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(inStep, SETTLED_MS);
}

export function listenToSync(): void {
  watchSettings(() => {
    const changed = Date.now();
    next(() => noteChange(changed));
    inStepSoon();
  });
  watchRemote(inStep);
  // What happened while nothing ran here was heard by nobody.
  inStepSoon();
}
