/** Takes up what a stop of the background side or of the browser interrupted. */

import { tellEnd, tellUnsaved } from '../background/notify.ts';
import type { Job } from '../core/job.ts';
import { readProgress } from '../platform/progress.ts';
import { endWatch, keepWatch } from '../platform/watch.ts';
import { shelveRest } from './add-to-library.ts';
import { step } from './job-steps.ts';
import { allJobs } from './job-store.ts';
import { forgetPrivate } from './private-windows.ts';
import { sweep, sweepPictures } from './retention.ts';
import { finish, isRunning } from './run-job.ts';

/** An article that stops the background side itself must not do so at each of its starts. */
const MAX_ATTEMPTS = 3;

/** Progress goes with the browser, and with it the meaning of a tab's number. */
async function ofThisSession(job: Job): Promise<Job> {
  // No dialog opens by itself: whoever wanted to be asked where may be gone.
  const { saveAs: _, ...unasked } = job;
  const { tab: __, ...elsewhere } = unasked;
  return (await readProgress(job.id)) ? unasked : elsewhere;
}

async function takeUp(job: Job): Promise<void> {
  const known = await ofThisSession(job);
  const hopeless = job.state === 'captured' && job.attempts >= MAX_ATTEMPTS;
  const ended = hopeless
    ? await step({ ...known, state: 'unsaved', fault: 'convert-timeout' })
    : await finish(known);
  await tellEnd(ended);
}

const isOpen = ({ state }: Job): boolean => state !== 'saved' && state !== 'unsaved';
const openJobs = async (): Promise<readonly Job[]> => (await allJobs()).filter(isOpen);

/** One that begins meanwhile may have found the watch still kept. */
async function endWatchUnlessOpen(): Promise<void> {
  await endWatch();
  if ((await openJobs()).length > 0) await keepWatch();
}

/** Looks after what is open and runs nowhere; where nothing is open, nobody has to look again. */
export async function lookAfter(): Promise<void> {
  try {
    const open = await openJobs();
    if (open.length === 0) await endWatchUnlessOpen();
    else if (!open.every(({ id }) => isRunning(id))) await resume();
  } catch (error) {
    console.error('the saves could not be looked after', error);
  }
}

export async function resume(): Promise<void> {
  try {
    await tellUnsaved();
    const open = await openJobs();
    for (const result of await Promise.allSettled(open.map(takeUp)))
      if (result.status === 'rejected')
        console.error('a save could not be taken up', result.reason);
    await forgetPrivate(isRunning);
    await shelveRest();
    await sweepPictures();
    await sweep(Date.now());
  } catch (error) {
    console.error('the database could not be read at start', error);
  }
}
