/** Wakes the background side again and again while saves or batches are open, when nothing else does. */
import { browser } from './browser.ts';

const NAMES = ['open-saves', 'open-batches'] as const;
type Name = (typeof NAMES)[number];
/** The shortest that Chromium knows. */
const MINUTES = 0.5;

export async function setWakeAlarm(name: Name = 'open-saves'): Promise<void> {
  if (await browser.alarms.get(name)) return;
  await browser.alarms.create(name, { delayInMinutes: MINUTES, periodInMinutes: MINUTES });
}

export async function clearWakeAlarm(name: Name = 'open-saves'): Promise<void> {
  await browser.alarms.clear(name);
}

/** Call at the top level: a woken background side hears only listeners that stand at once. */
export function onWakeAlarm(look: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (NAMES.some((own) => own === name)) look();
  });
}
