/** What a worker does with one page of the queue: visits it, waits, or leaves it to another. */
import { type Archive, type Delivered, manifestOf } from '../archive/archive.ts';
import type { Entry, SavedLine } from '../archive/manifest.ts';
import { endsRun, type Failed, isPassing, type Outcome } from '../outcome.ts';
import type { Verdict } from '../robots.ts';
import type { HostLimit } from './host-limit.ts';
import { type Promised, type Promises, standingOf } from './promises.ts';
import { settleLeft } from './settle-left.ts';
import type { QueuedPage } from './store.ts';

/** What becomes of the page's place in the queue. */
export type Taken =
  | { readonly is: 'done' }
  | { readonly is: 'failed'; readonly fault: string }
  | { readonly is: 'later'; readonly ms: number; readonly page: QueuedPage };

export type WorkerNeeds = {
  /** This run of this worker. */
  readonly worker: string;
  readonly name: string;
  readonly root: { readonly folder: string; readonly id: string };
  readonly archive: Pick<Archive, 'keep' | 'fail' | 'adopt'>;
  readonly promises: Promises;
  readonly limit: HostLimit;
  readonly robots: (url: string) => Promise<Verdict>;
  readonly isOwn: (host: string) => boolean;
  readonly visit: (entry: Entry, again: boolean, id: string) => Promise<Delivered | Failed>;
  readonly isAlive: (worker: string) => Promise<boolean>;
  readonly report: (url: string, outcome: Outcome) => void;
  readonly retry: number;
  readonly now: () => number;
  readonly isStopped: () => boolean;
  readonly stop: (why: Failed) => void;
};

const AGAIN_MS = 2000;
const MAX_RESTS = 5;
const REST_MS = 30_000;

const later = (page: QueuedPage, ms: number): Taken => ({ is: 'later', ms, page });

/** Whether the page is still to be visited: by what was promised of it before. */
async function lookUp(needs: WorkerNeeds, id: string): Promise<'free' | 'written' | 'taken'> {
  const { promises, root, archive, now } = needs;
  const { text, promised } = await promises.read(id);
  const alive = promised ? await needs.isAlive(promised.worker) : false;
  const standing = standingOf(promised, { root: root.id, now: now(), isAlive: () => alive });
  if (standing.is === 'free' && promised) await promises.exchange(id, text);
  if (standing.is !== 'left') return standing.is;
  const { line, ...rest } = standing.promised;
  const { isWritten, isUnlisted } = settleLeft(root.folder, standing.promised);
  if (!(await promises.exchange(id, text, isWritten ? rest : undefined))) return 'taken';
  if (isWritten && isUnlisted && line) archive.adopt(line);
  return isWritten ? 'written' : 'free';
}

async function keep(needs: WorkerNeeds, id: string, page: QueuedPage, came: Delivered) {
  const { promises, root, worker, name, now } = needs;
  const { url } = page.entry;
  const about = { worker, root: root.id, manifest: manifestOf(name), at: now() };
  let promised: Promised | undefined;
  const kept = await needs.archive.keep(url, page.tries + 1, came, {
    reserve: (path) => promises.reserve(root.id, path, id),
    promise: async (line: SavedLine) => {
      promised = { ...about, line };
      return promises.exchange(id, '', promised);
    },
  });
  if (!kept) return undefined;
  await promises.exchange(id, JSON.stringify(promised), about);
  return kept;
}

async function settle(needs: WorkerNeeds, page: QueuedPage, failed: Failed): Promise<Taken> {
  const { limit, archive, report, retry } = needs;
  const { url } = page.entry;
  const patience = failed.fault === 'http-429' || failed.restMs !== undefined;
  if (patience) await limit.rest(new URL(url).host, failed.restMs ?? REST_MS);
  if (patience && page.rests < MAX_RESTS) return later({ ...page, rests: page.rests + 1 }, 0);
  const tries = page.tries + 1;
  if (!patience && isPassing(failed) && tries <= retry) return later({ ...page, tries }, AGAIN_MS);
  if (endsRun(failed)) {
    needs.stop(failed);
    return later(page, AGAIN_MS);
  }
  archive.fail(url, tries, failed);
  report(url, failed);
  return { is: 'failed', fault: failed.fault };
}

async function visit(needs: WorkerNeeds, id: string, page: QueuedPage): Promise<Taken> {
  const { entry, tries, delivery = id } = page;
  const came = await needs.visit(entry, tries > 0, delivery);
  if (came.is === 'failed') return needs.isStopped() ? later(page, 0) : settle(needs, page, came);
  const kept = await keep(needs, id, page, came);
  if (!kept) return later(page, AGAIN_MS);
  needs.report(entry.url, kept);
  return { is: 'done' };
}

export async function take(needs: WorkerNeeds, id: string, given: QueuedPage): Promise<Taken> {
  const { hasSlot = false, ...page } = given;
  const { url } = page.entry;
  const { host } = new URL(url);
  const standing = await lookUp(needs, id);
  if (standing === 'written') return { is: 'done' };
  if (standing === 'taken') return later(given, AGAIN_MS);
  const { may, delayMs } = await needs.robots(url);
  if (may !== 'visit')
    return settle(needs, page, {
      is: 'failed',
      fault: may === 'not-visit' ? 'robots' : 'robots-unreachable',
    });
  if (needs.isOwn(host)) return visit(needs, id, page);
  if (delayMs !== undefined) await needs.limit.slowTo(host, delayMs);
  const waitMs = await needs.limit.claim(host, id, hasSlot);
  if (waitMs > 0) return later({ ...page, hasSlot: true }, waitMs);
  try {
    return await visit(needs, id, page);
  } finally {
    await needs.limit.release(host, id);
  }
}
