/** One row of a batch on its way: loaded, read, saved; each state is written down before the next. */
import { keptArticle } from '../../archive/articles.ts';
import type { BatchRow } from '../../archive/batch-row.ts';
import { changeRow, getBatch } from '../../archive/batches.ts';
import { Fault, showsDetail, toFault } from '../../core/fault.ts';
import type { Job } from '../../core/job.ts';
import { listKey } from '../../core/lists/list-key.ts';
import type { Article } from '../../core/stages.ts';
import { resetForRetry } from '../create-job.ts';
import { getJob } from '../job-store.ts';
import type { Claim, Claims } from './claims.ts';
import type { BatchPorts } from './ports.ts';
import { readSettled } from './read-settled.ts';
import { entryOf, pathOf, provedPath } from './saved-path.ts';

/** What stops the background side itself is not begun for ever. */
const MAX_ATTEMPTS = 6;

type Step = (change: Partial<BatchRow>, without?: readonly (keyof BatchRow)[]) => Promise<BatchRow>;

const stepOf =
  (ports: BatchPorts, { id, batch }: BatchRow): Step =>
  async (change, without) => {
    const after = await changeRow(id, change, without);
    if (!after) throw new Fault('clip-gone', id);
    await ports.changed(batch);
    return after;
  };

async function endSaved(step: Step, { doubts }: BatchRow, path = ''): Promise<string> {
  const state = doubts?.length ? 'doubtful' : 'saved';
  await step({ state, ...(path ? { path } : {}) }, ['fault', 'detail']);
  return path;
}

async function endDuplicate(step: Step, path = ''): Promise<void> {
  await step({ state: 'duplicate', ...(path ? { path } : {}) });
}

async function endWith(step: Step, row: BatchRow, job: Job): Promise<string | undefined> {
  if (job.state === 'saved') return endSaved(step, row, pathOf(job));
  const { fault = 'unexpected', detail } = job;
  await step({ state: 'failed', fault, ...(detail ? { detail } : {}) });
  return undefined;
}

async function save(
  ports: BatchPorts,
  step: Step,
  row: BatchRow,
  article: Article,
): Promise<string | undefined> {
  const batch = await getBatch(row.batch);
  if (!batch) throw new Fault('clip-gone', row.batch);
  const choice = await ports.choose(article, batch, row);
  // Asked for again under the same name, it is the same save.
  const job = await ports.saving.createJob({ id: row.id, clip: article.id, choice });
  const saving = await step({ state: 'saving' });
  return endWith(step, saving, await ports.saving.runJob(job));
}

/** Ends the row as what its claim makes of it; `false` where nothing came of the claim. */
async function endByClaim(step: Step, row: BatchRow, claim: Claim): Promise<boolean> {
  const path = await claim.path;
  if (path === undefined) return false;
  // Its own job may have ended, and be gone, before the row had its turn.
  if (claim.row === row.id) await endSaved(step, row, path);
  else await endDuplicate(step, path);
  return true;
}

/** While it is being saved, and once it is, the article is this row's. */
async function claimed(
  claims: Claims,
  key: string,
  row: string,
  saving: Promise<string | undefined>,
): Promise<void> {
  claims.set(key, { row, path: saving.catch(() => undefined) });
  if ((await saving) === undefined) claims.delete(key);
}

/** Once an article is being saved, whatever else leads to it waits, and is its duplicate if that comes about. */
async function saveOnce(
  ports: BatchPorts,
  claims: Claims,
  step: Step,
  row: BatchRow,
  article: Article,
): Promise<void> {
  const key = listKey(article.url);
  for (let other = claims.get(key); other; other = claims.get(key)) {
    if (await endByClaim(step, row, other)) return;
    if (claims.get(key) === other) claims.delete(key);
  }
  await claimed(claims, key, row.id, save(ports, step, row, article));
}

async function readPage(
  ports: BatchPorts,
  step: Step,
  row: BatchRow,
  tab: number,
): Promise<[BatchRow, Article]> {
  const article = await readSettled(ports, tab, row);
  const { id, title, url, doubts } = article;
  const read = await step({ state: 'read', clip: id, title, article: url, doubts: [...doubts] });
  return [read, article];
}

async function visit(
  ports: BatchPorts,
  claims: Claims,
  step: Step,
  given: BatchRow,
): Promise<void> {
  if (given.attempts >= MAX_ATTEMPTS) throw new Fault('page-timeout', 'begun too often');
  const row = await step({ state: 'loading', attempts: given.attempts + 1 });
  const isOpen = row.tab !== undefined && (await ports.tabs.shows(row.tab, row.url));
  const tab = isOpen ? (row.tab as number) : await ports.tabs.open(row.batch, row.url);
  try {
    const [read, article] = await readPage(ports, step, row, tab);
    const saved = await ports.saving.findSaved(article, false);
    if (saved && saved.entry.id !== row.id) {
      return endDuplicate(step, pathOf(saved));
    }
    // Images are asked of the page: it stays open until they are here.
    await saveOnce(ports, claims, step, read, article);
  } finally {
    if (!isOpen) await ports.tabs.close(tab);
  }
}

/** Takes a row from wherever a stop has left it. */
async function proceed(
  ports: BatchPorts,
  claims: Claims,
  step: Step,
  row: BatchRow,
): Promise<void> {
  const job = await getJob(row.id);
  if (job) {
    const again = job.state === 'unsaved' ? resetForRetry(job) : job;
    const saving = ports.saving.runJob(again).then((ended) => endWith(step, row, ended));
    return claimed(claims, listKey(job.url), row.id, saving);
  }
  if (row.clip !== undefined && row.state === 'read') {
    const kept = await keptArticle(row.clip);
    if (kept) return saveOnce(ports, claims, step, row, kept.article);
  }
  const entry = await entryOf(row);
  const path = entry && provedPath(entry);
  // Its job may be gone once the library has its article.
  if (entry?.id === row.id) {
    await endSaved(step, row, path);
    return;
  }
  const claim = claims.get(listKey(row.url));
  if (claim && (await endByClaim(step, row, claim))) return;
  return path === undefined ? visit(ports, claims, step, row) : endDuplicate(step, path);
}

/**
 * Works a row off. `isWanted`: whether the batch still goes on; where it was stopped, what fails for that
 * waits again. Throws `storage-failed` alone.
 */
export async function workOff(
  ports: BatchPorts,
  claims: Claims,
  row: BatchRow,
  isWanted: () => Promise<boolean>,
): Promise<void> {
  const step = stepOf(ports, row);
  try {
    await proceed(ports, claims, step, row);
  } catch (error) {
    const { code, detail } = toFault(error);
    if (code === 'storage-failed') throw error;
    if (await isWanted()) {
      console.warn('a row of a batch was not saved', toFault(error));
      const shown = showsDetail(code) && detail ? { detail } : {};
      await step({ state: 'failed', fault: code, ...shown });
    } else {
      await step({ state: 'waiting', attempts: Math.max(0, row.attempts) });
    }
  }
}
