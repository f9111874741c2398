/** Works a batch off: a few rows at once, one visit per host at a time, and a pause before the next. */
import { type Batch, type BatchRow, isOver } from '../../archive/batch-row.ts';
import { allBatches, changeBatch, changeRow, getBatch, rowsOf } from '../../archive/batches.ts';
import { toFault } from '../../core/fault.ts';
import { listKey } from '../../core/lists/list-key.ts';
import { allJobs } from '../job-store.ts';
import type { Claims } from './claims.ts';
import type { BatchPorts } from './ports.ts';
import { workOff } from './row.ts';
import { savedAs } from './saved-path.ts';
import { undoBatch } from './undo-batch.ts';

export const AT_ONCE = 4;
/** Between two visits of one host. */
export const HOST_PAUSE_MS = 2000;
/** A database that fails is not asked again at once. */
const TROUBLE_MS = 10_000;

const hostOf = ({ url }: BatchRow): string => new URL(url).host;

/** Rows of the batch that are being worked on, and when each host may be visited again. */
type Run = {
  readonly open: Map<string, { readonly host: string; readonly work: Promise<void> }>;
  readonly freeAt: Map<string, number>;
  readonly claims: Claims;
};

const openRows = async (id: string): Promise<readonly BatchRow[]> =>
  (await rowsOf(id)).filter((row) => row.picked && !isOver(row));

/** What was saved before a stop, or was being saved then, is claimed before anything else begins. */
async function toRun(ports: BatchPorts, id: string): Promise<Run> {
  const claims: Claims = new Map();
  const rows = new Map((await rowsOf(id)).map((row) => [row.id, row] as const));
  for (const { id: row, state, article, url, path } of rows.values())
    if (state === 'saved' || state === 'doubtful')
      claims.set(listKey(article ?? url), { row, path: Promise.resolve(path ?? '') });
  for (const job of await allJobs()) {
    const row = rows.get(job.id);
    if (!row || isOver(row) || job.state === 'unsaved') continue;
    const path = ports.saving.runJob(job).then(savedAs, () => undefined);
    claims.set(listKey(job.url), { row: row.id, path });
  }
  // Nothing is known of when they were last visited.
  const soon = ports.now() + HOST_PAUSE_MS;
  const begun = [...rows.values()].filter(({ attempts }) => attempts > 0);
  return { open: new Map(), freeAt: new Map(begun.map((row) => [hostOf(row), soon])), claims };
}

const isRunning = async (id: string): Promise<boolean> => (await getBatch(id))?.state === 'running';

function begin(ports: BatchPorts, { open, freeAt, claims }: Run, row: BatchRow): void {
  const host = hostOf(row);
  const work = workOff(ports, claims, row, () => isRunning(row.batch))
    .catch(async (error: unknown) => {
      console.error('a batch cannot be written down', toFault(error).message);
      await ports.pause(TROUBLE_MS);
    })
    .finally(() => {
      freeAt.set(host, ports.now() + HOST_PAUSE_MS);
      open.delete(row.id);
    });
  open.set(row.id, { host, work });
}

/** The next row that may begin, or how long until one may. */
function nextOf(
  { open, freeAt }: Run,
  rows: readonly BatchRow[],
  now: number,
): BatchRow | { readonly ms: number } {
  const busy = new Set([...open.values()].map(({ host }) => host));
  let ms = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    if (open.has(row.id)) continue;
    const host = hostOf(row);
    // What is open already is visited by no one.
    if (row.tab !== undefined) return row;
    if (busy.has(host)) continue;
    const wait = (freeAt.get(host) ?? 0) - now;
    if (wait <= 0) return row;
    ms = Math.min(ms, wait);
  }
  return { ms };
}

async function work(ports: BatchPorts, id: string): Promise<void> {
  await ports.tabs.clear(id);
  const run = await toRun(ports, id);
  while (await isRunning(id)) {
    const rows = await openRows(id);
    if (rows.length === 0 && run.open.size === 0) return;
    const next = nextOf(run, rows, ports.now());
    const mayBegin = run.open.size < AT_ONCE;
    if ('id' in next && mayBegin) begin(ports, run, next);
    else {
      const ends = [...run.open.values()].map((one) => one.work);
      const pause = mayBegin && 'ms' in next && Number.isFinite(next.ms);
      await Promise.race([...ends, ...(pause ? [ports.pause(next.ms)] : [])]);
    }
  }
  await Promise.all([...run.open.values()].map((one) => one.work));
}

async function end(ports: BatchPorts, id: string): Promise<void> {
  await ports.tabs.closeWindow(id);
  const batch = await getBatch(id);
  if (batch?.state !== 'running' || (await openRows(id)).length > 0) return;
  const done = await changeBatch(id, { state: 'done' });
  if (!done) return;
  await ports.giveBack(done);
  await ports.changed(id);
  await ports.ended(done);
}

/** One run of the background side: which batches it is working on ends with it. */
export function createBatches(ports: BatchPorts) {
  const running = new Map<string, Promise<void>>();

  /** Once at a time for each batch. */
  function once(id: string, what: () => Promise<void>): Promise<void> {
    const already = running.get(id);
    if (already) return already;
    const working = ports
      .awake(what)
      .catch((error: unknown) => console.error('a batch came to a halt', error))
      .finally(async () => {
        running.delete(id);
        if (running.size === 0) await ports.alarm.clear();
      });
    running.set(id, working);
    return working;
  }

  async function takeUp({ id, state }: Batch): Promise<void> {
    if (state !== 'running' && state !== 'undoing') return;
    await ports.alarm.set().catch((error: unknown) => {
      console.warn('nothing wakes an interrupted batch', error);
    });
    // A batch may be started again while its last rows are still ending.
    for (let busy = running.get(id); busy; busy = running.get(id)) await busy;
    void once(id, async () => {
      if (state === 'undoing') return undoBatch(ports, id);
      await work(ports, id);
      await end(ports, id);
    });
  }

  async function setState(id: string, state: Batch['state']): Promise<Batch | undefined> {
    const batch = await changeBatch(id, { state });
    await ports.changed(id);
    return batch;
  }

  async function begunAs(id: string, state: 'running' | 'undoing'): Promise<void> {
    const batch = await setState(id, state);
    if (batch) void takeUp(batch);
  }

  return {
    isRunning: (id: string): boolean => running.has(id),
    /** Until what is under way has ended. */
    settled: (id: string): Promise<void> => running.get(id) ?? Promise.resolve(),
    /** From the beginning, or from where it was paused or stopped. */
    start: (id: string): Promise<void> => begunAs(id, 'running'),
    /** What is under way still ends. */
    async pause(id: string): Promise<void> {
      if (await isRunning(id)) await setState(id, 'paused');
    },
    /** What is still loading waits again. */
    async stop(id: string): Promise<void> {
      await setState(id, 'stopped');
      await ports.tabs.closeWindow(id);
    },
    /** Those that failed, and were not left out since. */
    async retry(id: string): Promise<void> {
      for (const row of await rowsOf(id))
        if (row.state === 'failed')
          await changeRow(row.id, { state: 'waiting', attempts: 0 }, ['fault', 'detail']);
      await begunAs(id, 'running');
    },
    undo: (id: string): Promise<void> => begunAs(id, 'undoing'),
    /** Takes up what a stop of the background side or of the browser interrupted. */
    async resume(): Promise<void> {
      try {
        for (const batch of await allBatches()) if (!running.has(batch.id)) void takeUp(batch);
      } catch (error) {
        console.error('the batches could not be taken up', error);
      }
    },
  };
}
