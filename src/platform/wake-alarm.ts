/** Wakes the background side again and again while saves are open, when nothing else does. */
import { browser } from './browser.ts';

const NAME = 'open-saves';
/** The shortest that Chromium knows. */
const MINUTES = 0.5;

export async function setWakeAlarm(): Promise<void> {
  if (await browser.alarms.get(NAME)) return;
  browser.alarms.create(NAME, { delayInMinutes: MINUTES, periodInMinutes: MINUTES });
}

export async function clearWakeAlarm(): Promise<void> {
  await browser.alarms.clear(NAME);
}

/** Call at the top level: a woken background side hears only listeners that stand at once. */
export function onWakeAlarm(look: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) look();
  });
}
