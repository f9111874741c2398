/** One worker: takes pages out of the queue until none is left, with as many tabs as are asked for. */
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DelayedError, UnrecoverableError, Worker } from 'bullmq';
import { type Archive, openArchive } from '../archive/archive.ts';
import { LOCKED } from '../archive/lock.ts';
import { type ExitCode, exitCodeOf } from '../exit-code.ts';
import { faultSentence } from '../fault-text.ts';
import type { Failed } from '../outcome.ts';
import { fromHere } from '../pages.ts';
import { createReporter } from '../report.ts';
import { listenToSignals } from '../signals.ts';
import { type Job, openStage, rulesOf } from '../stage.ts';
import { failed } from '../visit.ts';
import { pause, within } from '../wait.ts';
import { clearDead } from './clear-dead.ts';
import { createHostLimit } from './host-limit.ts';
import { createPromises } from './promises.ts';
import type { WorkerState } from './status.ts';
import { keys, PREFIX, QUEUE, type QueuedPage, type Store } from './store.ts';
import { take, type WorkerNeeds } from './take.ts';

const BEAT_MS = 4000;
const ALIVE_MS = 20_000;
/** A page whose worker is gone is taken up by another after so long. */
const LOCK_MS = 20_000;
const LOOK_MS = 1000;
const CLOSE_MS = 10_000;

const HOST = os.hostname().replace(/[^\w-]/g, '-');

/** The archive of a worker of its own name on this machine. */
function openOwn(root: string): { readonly name: string; readonly archive: Archive } {
  for (let n = 1; ; n += 1) {
    const name = `${HOST}-${n}`;
    try {
      const archive = openArchive(root, new Date().toISOString(), () => new Date(), name);
      return { name, archive };
    } catch (error) {
      if (!(error instanceof Error && error.name === LOCKED)) throw error;
    }
  }
}

/** Which archive this is, to workers that may or may not share its disk. */
function idOfArchive(root: string): string {
  const file = path.join(root, '.presscut', 'id');
  try {
    fs.writeFileSync(file, randomUUID(), { flag: 'wx' });
  } catch (error) {
    // Another worker has given it one.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return fs.readFileSync(file, 'utf8');
}

const isDrained = async ({ queue }: Store): Promise<boolean> => {
  const { completed: _, failed: __, ...open } = await queue.getJobCounts();
  return Object.values(open).every((count) => count === 0);
};

/** Says every few seconds that this worker is there, and how far it is. */
function startBeat(
  store: Store,
  worker: string,
  state: () => WorkerState,
  renew: () => Promise<void>,
) {
  const beat = async (): Promise<void> => {
    await store.redis.set(keys.worker(worker), JSON.stringify(state()), 'PX', ALIVE_MS);
    await renew();
  };
  const timer = setInterval(() => {
    beat().catch((error: unknown) => console.warn(`Redis: ${error}`));
  }, BEAT_MS);
  return { first: beat(), end: () => clearInterval(timer) };
}

function listen(store: Store, needs: WorkerNeeds, tabs: number): Worker<QueuedPage> {
  const worker = new Worker<QueuedPage>(
    QUEUE,
    async (job, token) => {
      const taken = await take(needs, job.id ?? '', job.data).catch((error: unknown) => {
        needs.stop(failed('unexpected', error));
        return { is: 'later', ms: 0, page: job.data } as const;
      });
      if (taken.is === 'failed') throw new UnrecoverableError(taken.fault);
      if (taken.is === 'done') return;
      if (JSON.stringify(taken.page) !== JSON.stringify(job.data)) await job.updateData(taken.page);
      await job.moveToDelayed(Date.now() + taken.ms, token);
      throw new DelayedError();
    },
    {
      connection: store.redis.duplicate(),
      prefix: PREFIX,
      concurrency: tabs,
      lockDuration: LOCK_MS,
      stalledInterval: LOCK_MS / 4,
      maxStalledCount: 1_000_000,
    },
  );
  worker.on('error', (error) => console.warn(`Redis: ${error.message}`));
  return worker;
}

export async function runWorker(store: Store, job: Omit<Job, 'entries'>): Promise<ExitCode> {
  const { options } = job;
  const folder = fromHere(options.out);
  const { name, archive } = openOwn(folder);
  const root = { folder, id: idOfArchive(folder) };
  const worker = `${name}#${randomUUID().slice(0, 8)}`;
  const began = performance.now();
  const log = options.log === undefined ? undefined : fromHere(options.log);
  const manner = options.json || !process.stdout.isTTY ? 'json' : 'lines';
  const reporter = createReporter(manner, 1, folder, { log, now: () => performance.now() });
  const limit = createHostLimit(store.redis, options);
  const signals = listenToSignals();
  const count = { saved: 0, failed: 0 };
  let stopped: Failed | undefined;
  const isStopped = (): boolean => stopped !== undefined || signals.received() !== undefined;
  const stage = await openStage(job, archive);
  const beat = startBeat(
    store,
    worker,
    () => ({
      name: worker,
      ...count,
      perMinute: ((count.saved + count.failed) / (performance.now() - began)) * 60_000,
    }),
    limit.renew,
  );
  let queue: Worker<QueuedPage> | undefined;
  try {
    await beat.first;
    archive.begin(options.browser, []);
    const needs: WorkerNeeds = {
      ...{ worker, name, root, archive, limit, isStopped, retry: options.retry },
      ...rulesOf(job),
      promises: createPromises(store.redis),
      visit: stage.visit,
      isAlive: async (other) => (await store.redis.exists(keys.worker(other))) === 1,
      report(url, outcome) {
        count[outcome.is] += 1;
        reporter.page(url, outcome);
      },
      now: () => Date.now(),
      stop: (why) => {
        stopped ??= why;
      },
    };
    queue = listen(store, needs, options.browsers * options.jobs);
    while (!isStopped() && !(await isDrained(store))) await pause(LOOK_MS);
    await within(CLOSE_MS, 'the last pages', queue.close(isStopped())).catch(console.warn);
    if (stopped)
      reporter.say(`The worker stopped. ${faultSentence(stopped.fault, stopped.detail)}`);
    else if (!signals.received()) {
      archive.end();
      clearDead(folder, HOST, name);
    }
    return exitCodeOf({ failed: count.failed, stopped: stopped ? 'fault' : signals.received() });
  } finally {
    beat.end();
    await queue?.close(true);
    await stage.close();
    await store.redis.del(keys.worker(worker));
    archive.close();
    signals.end();
  }
}
