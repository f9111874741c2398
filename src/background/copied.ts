/** A click in the page has put on the clipboard what a save waited with: the save goes on from there. */

import { onCopied } from '../platform/events.ts';
import { getJob } from '../saving/job-store.ts';
import { finish, isRunning } from '../saving/run-job.ts';
import { tellEnd } from './notify.ts';

/** What lies on the clipboard is not copied once more. */
const copiedByHand = async (): Promise<void> => {};

/** `tab`: the one that was clicked in, which is told how the save ends. */
export async function goOnCopied(id: string, tab: number): Promise<void> {
  const known = await getJob(id);
  // A quick click is here before it is written down that the save waits for it.
  const job = known && isRunning(id) ? await finish(known) : known;
  if (job?.state !== 'unsaved' || job.fault !== 'clipboard-away') return;
  await tellEnd(await finish({ ...job, tab }, copiedByHand));
}

export const listenToCopies = (): void => onCopied(goOnCopied);
