/** What a stop interrupted is taken up once, and given up where it stops everything again and again. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  keepPendingRequest,
  type PendingRequest,
  pendingRequests,
} from '../../src/archive/pending-requests.ts';
import type { FaultCode } from '../../src/core/fault.ts';
import { resetForRetry } from '../../src/saving/create-job.ts';
import { allJobs, getJob, putJob } from '../../src/saving/job-store.ts';
import { recoverPendingRequests } from '../../src/saving/recover.ts';
import { request, resetWorld, saveOnce, start, startWithArticle, world } from './world.ts';

beforeEach(async () => {
  for (const level of ['info', 'warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation(() => {});
  await resetWorld();
});

describe('a save', () => {
  it('killed at any step is one file after the next start', async () => {
    await saveOnce(await startWithArticle());
    const last = world.steps;
    expect(last).toBeGreaterThan(5);
    for (let killAt = 2; killAt <= last; killAt += 1) {
      await resetWorld();
      world.killAt = killAt;
      const killed = await startWithArticle();
      void killed.createJob(request).then(killed.runJob);
      await vi.waitFor(() => expect(world.steps).toBe(killAt));
      world.killAt = Number.POSITIVE_INFINITY;
      await start().recover();
      expect(await allJobs(), `killed at step ${killAt}`).toMatchObject([{ state: 'saved' }]);
      expect(world.files, `killed at step ${killAt}`).toHaveLength(1);
    }
  });

  it('that stops the background side again and again is given up', async () => {
    await (await startWithArticle()).createJob(request);
    for (let starts = 0; starts < 5; starts += 1) {
      world.progress.clear();
      // The second step of a start is the conversion: it never comes back.
      world.steps = 0;
      world.killAt = starts < 3 ? 2 : Number.POSITIVE_INFINITY;
      const recovered = start().recover();
      if (starts < 3) await vi.waitFor(() => expect(world.steps).toBe(2));
      else await recovered;
    }
    expect(await allJobs()).toMatchObject([{ state: 'unsaved', fault: 'convert-timeout' }]);
    expect(world.files).toHaveLength(0);
  });

  it('that is stopped at each delivery is given up, until a person asks for it again', async () => {
    world.options = { url: 'https://example.org/notes' };
    const choice = { ...request.choice, destination: 'server' };
    await (await startWithArticle()).createJob({ ...request, choice });
    for (let starts = 0; starts < 6; starts += 1) {
      world.steps = 0;
      world.killAt = Number.POSITIVE_INFINITY;
      const before = world.deliveries.length;
      const killed = start({
        optionTexts: async () => {
          // Every step but that of the delivery itself.
          world.killAt = world.steps + 4;
          return world.options;
        },
      });
      void killed.recover();
      await vi.waitFor(() => expect(world.deliveries.length).toBe(before + 1));
    }
    world.killAt = Number.POSITIVE_INFINITY;
    await start().recover();
    const [job] = await allJobs();
    expect(job).toMatchObject({ state: 'unsaved', fault: 'delivery-stopped' });
    expect(world.deliveries).toHaveLength(6);
    expect(job && (await start().runJob(resetForRetry(job)))).toMatchObject({ state: 'saved' });
  });

  it('opens no dialog by itself, and is told in no tab of an earlier session', async () => {
    const saving = await startWithArticle();
    const job = await saving.createJob({ ...request, tab: 7 });
    await putJob({ ...job, saveAs: true });
    await start().recover();
    expect(await getJob('job-1')).not.toHaveProperty('saveAs');
    expect(await getJob('job-1')).toMatchObject({ state: 'saved', tab: 7 });
    await putJob({ ...job, saveAs: true });
    world.progress.clear();
    await start().recover();
    expect(await getJob('job-1')).not.toHaveProperty('tab');
  });

  it('that runs is told at its end by what began it alone, whatever is taken up meanwhile', async () => {
    const saving = await startWithArticle();
    const begun = await saving.createJob(request);
    await saving.createJob({ ...request, id: 'job-2' });
    const running = saving.runJob(begun);
    await saving.lookAfter();
    await running;
    expect(world.ended.map(({ id }) => id)).toEqual(['job-2']);
  });
});

describe('the alarm', () => {
  it('is set from the beginning of a save until none is open', async () => {
    const saving = await startWithArticle();
    await saving.createJob(request);
    expect(world.alarm).toBe(true);
    await saving.lookAfter();
    expect(await allJobs()).toMatchObject([{ state: 'saved' }]);
    expect(world.alarm).toBe(true);
    await saving.lookAfter();
    expect(world.alarm).toBe(false);
  });

  it('is set before a save is written down: a stop in between leaves none that nothing wakes', async () => {
    const written: number[] = [];
    world.onAlarm = async () => written.push((await allJobs()).length);
    await (await startWithArticle()).createJob(request);
    expect(written[0]).toBe(0);
  });

  it('stays for a save that begins while the last one is found ended', async () => {
    const saving = await startWithArticle();
    await saveOnce(saving);
    world.meanwhile = () => saving.createJob({ ...request, id: 'job-2' });
    await saving.lookAfter();
    expect((await getJob('job-2'))?.state).toBe('captured');
    expect(world.alarm).toBe(true);
  });

  it('is set for a save that is taken up again on the user’s word', async () => {
    const saving = await startWithArticle();
    world.fault = 'convert-timeout';
    const unsaved = await saveOnce(saving);
    await saving.lookAfter();
    expect(world.alarm).toBe(false);
    world.fault = undefined;
    await saving.runJob(resetForRetry(unsaved));
    expect(world.alarm).toBe(true);
  });
});

describe('a click that was not yet a job', () => {
  const tab = { id: 7, url: 'https://example.org/a', incognito: false };
  const click: PendingRequest = { job: 'job-1', tab, scope: 'page', attempts: 1 };
  let saved: string[];
  let failed: FaultCode[];
  const recoverAll = (now: PendingRequest['tab'] | undefined, running = false): Promise<void> =>
    recoverPendingRequests({
      isRunning: () => running,
      tabOf: async () => now,
      save: async ({ job }) => void saved.push(job),
      fail: async (_tab, fault) => void failed.push(fault),
    });
  beforeEach(() => {
    saved = [];
    failed = [];
  });

  it('is taken up on its page', async () => {
    await keepPendingRequest(click);
    await recoverAll(tab);
    expect([saved, failed]).toEqual([['job-1'], []]);
  });

  it('is left to what works on it, and to the job that it has become', async () => {
    await keepPendingRequest(click);
    await recoverAll(tab, true);
    expect(await pendingRequests()).toHaveLength(1);
    await (await startWithArticle()).createJob(request);
    await recoverAll(tab);
    expect(await pendingRequests()).toEqual([]);
    expect([saved, failed]).toEqual([[], []]);
  });

  it.each([
    ['the page was left', { ...tab, url: 'https://example.org/b' }, 1, ['page-changed']],
    ['it stops everything again and again', tab, 3, ['unexpected']],
    ['its tab is closed, and nobody can be told', undefined, 1, []],
  ])('is given up where %s', async (_, now, attempts, faults) => {
    await keepPendingRequest({ ...click, attempts });
    await recoverAll(now);
    expect([saved, failed]).toEqual([[], faults]);
    expect(await pendingRequests()).toEqual([]);
  });
});
