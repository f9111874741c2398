/** Takes up what a stop of the background side or of the browser interrupted. */
import {
  forgetPendingRequest,
  type PendingRequest,
  pendingRequests,
} from '../archive/pending-requests.ts';
import type { FaultCode } from '../core/fault.ts';
import type { Job } from '../core/job.ts';
import { addMissing } from './add-to-library.ts';
import { allJobs, getJob } from './job-store.ts';
import { step } from './journal.ts';
import type { Ports } from './ports.ts';
import { forgetPrivate } from './remove-job.ts';
import { sweep, sweepImages } from './retention.ts';
import type { Runner } from './run-job.ts';

/** What stops the background side itself must not do so at each of its starts. */
const MAX_ATTEMPTS = 3;

/** Progress goes with the browser, and with it the meaning of a tab's number. */
async function ofThisSession({ progress }: Ports, job: Job): Promise<Job> {
  // No dialog opens by itself: the user who wanted to be asked where may be gone.
  const { saveAs: _, ...unasked } = job;
  const { tab: __, ...withoutTab } = unasked;
  return (await progress.read(job.id)) ? unasked : withoutTab;
}

const isOpen = ({ state }: Job): boolean => state !== 'saved' && state !== 'unsaved';
const openJobs = async (): Promise<readonly Job[]> => (await allJobs()).filter(isOpen);

async function recoverJob(ports: Ports, { run, isRunning }: Runner, job: Job): Promise<void> {
  // Its starter reports the end.
  if (isRunning(job.id)) return;
  const known = await ofThisSession(ports, job);
  const hopeless = job.state === 'captured' && job.attempts >= MAX_ATTEMPTS;
  const ended = hopeless
    ? await step(ports, { ...known, state: 'unsaved', fault: 'convert-timeout' })
    : await run(known);
  await ports.notify.ended(ended);
}

export async function recover(ports: Ports, runner: Runner): Promise<void> {
  try {
    await ports.notify.unsaved();
    const recovered = (await openJobs()).map((job) => recoverJob(ports, runner, job));
    for (const result of await Promise.allSettled(recovered))
      if (result.status === 'rejected')
        console.error('a save could not be taken up', result.reason);
    await forgetPrivate(ports, runner.isRunning);
    await addMissing(ports);
    await sweepImages();
    await sweep(ports);
  } catch (error) {
    console.error('the database could not be read at start', error);
  }
}

/** A save that begins meanwhile may have found the alarm still set. */
async function clearAlarmUnlessOpen({ alarm }: Ports): Promise<void> {
  await alarm.clear();
  if ((await openJobs()).length > 0) await alarm.set();
}

/** Looks after what is open and runs nowhere; where nothing is open, no alarm is needed. */
export async function lookAfter(ports: Ports, runner: Runner): Promise<void> {
  try {
    const open = await openJobs();
    if (open.length === 0) await clearAlarmUnlessOpen(ports);
    else if (!open.every(({ id }) => runner.isRunning(id))) await recover(ports, runner);
  } catch (error) {
    console.error('the saves could not be looked after', error);
  }
}

/** What lies on the clipboard is not copied once more. */
const copiedByHand = async (): Promise<void> => {};

/**
 * A click in the page of `tab` has copied the text the save was waiting with: resumes the save, and
 * shows the outcome in the page.
 */
export async function continueCopied(
  { notify }: Ports,
  { run, isRunning }: Runner,
  id: string,
  tab: number,
): Promise<void> {
  const known = await getJob(id);
  // A quick click is here before it is written down that the save waits for it.
  const job = known && isRunning(id) ? await run(known) : known;
  if (job?.state !== 'unsaved' || job.fault !== 'clipboard-away') return;
  await notify.ended(await run({ ...job, tab }, copiedByHand));
}

export type PendingRequestPorts = {
  /** Whether this run of the background side is working on it. */
  readonly isRunning: (job: string) => boolean;
  /** The tab as it is now; nothing where it was closed. */
  readonly tabOf: (request: PendingRequest) => Promise<PendingRequest['tab'] | undefined>;
  readonly save: (request: PendingRequest) => Promise<void>;
  readonly fail: (tab: PendingRequest['tab'], fault: FaultCode) => Promise<void>;
};

async function recoverPendingRequest(
  request: PendingRequest,
  { tabOf, save, fail }: PendingRequestPorts,
): Promise<void> {
  const { job, tab, attempts } = request;
  // Without the tab there is no page to save, and none to show the fault in.
  const now = await tabOf(request);
  if (now?.url === tab.url && attempts < MAX_ATTEMPTS) return save(request);
  if (now) await fail(now, now.url === tab.url ? 'unexpected' : 'page-changed');
  await forgetPendingRequest(job);
}

/** Takes up the clicks that a stop of the background side interrupted before they were jobs. */
export async function recoverPendingRequests(ports: PendingRequestPorts): Promise<void> {
  try {
    for (const request of await pendingRequests()) {
      if (ports.isRunning(request.job)) continue;
      if (await getJob(request.job)) await forgetPendingRequest(request.job);
      else await recoverPendingRequest(request, ports);
    }
  } catch (error) {
    console.error('a click could not be taken up', error);
  }
}
