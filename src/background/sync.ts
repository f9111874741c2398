/** Keeps the settings of this browser and the user's others in step, where the user wants that. */
import { toFault } from '../core/fault.ts';
import { watchSettings } from '../settings/store.ts';
import { bringInStep, watchRemote } from '../settings/sync.ts';

/** The browsers count writes: what is typed goes as one. */
const SETTLED_MS = 1500;

let timer: ReturnType<typeof setTimeout> | undefined;
let working: Promise<void> = Promise.resolve();

/** One after the other. */
function inStep(now?: number): void {
  working = working
    .then(() => bringInStep(now))
    .catch((error: unknown) => console.error('settings are not in step', toFault(error)));
}

export function listenToSync(): void {
  watchSettings(() => {
    const changed = Date.now();
    clearTimeout(timer);
    timer = setTimeout(() => inStep(changed), SETTLED_MS);
  });
  watchRemote(() => inStep());
}
