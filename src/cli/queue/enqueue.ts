/** Puts pages into the queue: each once, however often it is listed. */
import { randomUUID } from 'node:crypto';
import type { Entry } from '../archive/manifest.ts';
import { idOf, type Store } from './store.ts';

const BATCH = 1000;

/** A worker that is killed in the middle of a page is no reason to give it up. */
const FOR_EVER = { attempts: 1, removeOnComplete: false, removeOnFail: false } as const;

/** How many of them were not in the queue yet. */
export async function enqueue(
  { queue }: Pick<Store, 'queue'>,
  entries: readonly Entry[],
): Promise<number> {
  const before = await sizeOf(queue);
  for (let at = 0; at < entries.length; at += BATCH)
    await queue.addBulk(
      entries.slice(at, at + BATCH).map((entry) => ({
        name: 'page',
        data: { entry, tries: 0, rests: 0, delivery: randomUUID() },
        opts: { ...FOR_EVER, jobId: idOf(entry.url) },
      })),
    );
  return (await sizeOf(queue)) - before;
}

async function sizeOf(queue: Store['queue']): Promise<number> {
  const counts = await queue.getJobCounts();
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
