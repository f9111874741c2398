/** The outcome of a save as the extension reports it: by its jobs, on its button. */

import { faultIn } from '../../../src/cli/fault-in.ts';
import type { Progress } from '../../../src/core/job.ts';
import { type Driver, until } from './driver.ts';

export { faultIn };

export type Outcome =
  | { readonly ok: true; readonly path: string; readonly ms: number }
  | { readonly ok: false; readonly fault: string; readonly ms: number };

type Reported = {
  readonly jobs: readonly Progress[];
  readonly badge: string;
  readonly title: string;
};

/** Every job this session knows of, and what stands on the button over the current tab. */
export const readReported = (driver: Driver): Promise<Reported> =>
  driver.background<Reported>(async () => {
    const session = await chrome.storage.session.get(null);
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const at = tab?.id === undefined ? {} : { tabId: tab.id };
    return {
      jobs: Object.entries(session)
        .filter(([key]) => key.startsWith('progress:'))
        .map(([, value]) => value as Progress),
      badge: await chrome.action.getBadgeText(at),
      title: await chrome.action.getTitle(at),
    };
  });

/**
 * Presses the key that saves and waits until it is kept or its article has a job: a background side
 * killed before that loses the key, as a hung browser loses a click.
 */
export async function pressAndBeHeard(driver: Driver, title: string): Promise<void> {
  await driver.press('save-article');
  const isKept = (): Promise<boolean> =>
    driver.background<boolean>(async () =>
      Object.keys(await chrome.storage.session.get(null)).some((key) => key.startsWith('click:')),
    );
  await until('the key to be heard', async () => {
    if (await isKept()) return true;
    return (await readReported(driver)).jobs.some((job) => job.title === title);
  });
}

/** As `readReported`, but a page that navigates by itself may take the answer with it. */
const tryToRead = (driver: Driver): Promise<Reported | undefined> =>
  readReported(driver).catch((error) => {
    if (driver.alive()) return undefined;
    throw error;
  });

/**
 * Does what begins a save and follows it to its end; `ms` is from there to the file complete on
 * disk. Throws when nothing comes of it within `limitMs`.
 */
export async function follow(
  driver: Driver,
  begin: () => Promise<void>,
  limitMs = 30_000,
): Promise<Outcome> {
  const earlier = await until('the background side', () => tryToRead(driver));
  const known = new Set(earlier.jobs.map(({ job }) => job));
  const began = performance.now();
  await begin();
  const ms = (): number => Math.round(performance.now() - began);
  return until<Outcome | undefined>(
    'the end of the save',
    async () => {
      const reported = await tryToRead(driver);
      const job = reported?.jobs.find((one) => !known.has(one.job));
      const path = job?.receipt?.files[0]?.path;
      if (job?.state === 'saved' && path !== undefined) return { ok: true, path, ms: ms() };
      const fault = job?.state === 'unsaved' ? job.fault : faultIn(reported?.title ?? '');
      return fault ? { ok: false, fault, ms: ms() } : undefined;
    },
    limitMs,
  );
}

/** Saves the page of the current tab with the defaults, by the keys a user would press. */
export const saveByKey = (driver: Driver, limitMs?: number): Promise<Outcome> =>
  follow(driver, () => driver.press('save-article'), limitMs);

/** Presses the keys that save the page of the current tab, and waits until the button shows it. */
export async function beginByKey(driver: Driver): Promise<void> {
  await driver.press('save-article');
  await until('the keys to be heard', async () => (await readReported(driver)).badge !== '');
}
