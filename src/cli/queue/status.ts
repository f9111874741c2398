/** How far the work on a queue is, as any machine sees it. */
import { keys, type Store } from './store.ts';

export type WorkerState = {
  readonly name: string;
  readonly saved: number;
  readonly failed: number;
  readonly perMinute: number;
};

export type Status = {
  readonly saved: number;
  readonly failed: number;
  /** Waiting for a worker, or for their host. */
  readonly waiting: number;
  readonly open: number;
  readonly workers: readonly WorkerState[];
};

export async function readStatus({ queue, redis }: Store): Promise<Status> {
  const { completed = 0, failed = 0, active = 0, ...rest } = await queue.getJobCounts();
  const names = await redis.keys(keys.worker('*'));
  const states = names.length > 0 ? await redis.mget(names) : [];
  return {
    saved: completed,
    failed,
    waiting: Object.values(rest).reduce((sum, count) => sum + count, 0),
    open: active,
    workers: states
      .flatMap((text) => (text ? [JSON.parse(text) as WorkerState] : []))
      .sort((a, b) => a.name.localeCompare(b.name)),
  };
}

export function statusText({ saved, failed, waiting, open, workers }: Status): string {
  const lines = workers.map(
    (one) =>
      `${one.name}: ${one.saved} saved, ${one.failed} not, ${one.perMinute.toFixed(1)} a minute`,
  );
  return [
    `${saved} saved, ${failed} not saved, ${open} open, ${waiting} waiting`,
    ...(lines.length > 0 ? lines : ['No workers are running.']),
  ].join('\n');
}
