/** The journal: whatever stops the background side, each save ends as one file or as unsaved with a reason. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepArticle } from '../../src/archive/articles.ts';
import { draftFor, keepDraft } from '../../src/archive/drafts.ts';
import { Fault } from '../../src/core/fault.ts';
import type { Profile } from '../../src/core/profiles/profile.ts';
import { SAMPLE_URL } from '../../src/core/suggest/sample.ts';
import { resetForRetry } from '../../src/saving/create-job.ts';
import { allJobs, getJob, putJob } from '../../src/saving/job-store.ts';
import {
  article,
  choice,
  ports,
  request,
  resetWorld,
  saveOnce,
  start,
  startWithArticle,
  world,
} from './world.ts';

beforeEach(async () => {
  for (const level of ['info', 'warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation(() => {});
  await resetWorld();
});

const shown = () => [...world.progress.values()];

describe('a save', () => {
  it('ends as one file, with its receipt and its progress', async () => {
    const job = await saveOnce(await startWithArticle());
    expect(job).toMatchObject({ state: 'saved', receipt: { files: [{ asked: 'notes/a.md' }] } });
    expect(world.files).toHaveLength(1);
    expect(shown()).toMatchObject([{ state: 'saved' }]);
  });

  it('that fails is kept with its reason, and can be taken up again', async () => {
    const saving = await startWithArticle();
    world.fault = 'convert-timeout';
    const job = await saveOnce(saving);
    expect(job).toMatchObject({ state: 'unsaved', fault: 'convert-timeout' });
    expect(shown()).toMatchObject([{ state: 'unsaved' }]);
    world.fault = undefined;
    const saved = await saving.runJob(job);
    expect(saved).toMatchObject({ state: 'saved', attempts: 2 });
    expect(saved).not.toHaveProperty('fault');
    expect(world.files).toHaveLength(1);
  });

  it('teaches suggestions, unless it is of the sample', async () => {
    const remember = vi.fn(async () => {});
    const used = { ...ports.used, remember };
    const sample = { ...article, id: 'sample', url: SAMPLE_URL };
    for (const one of [article, sample]) {
      await keepArticle(one, false, Date.now());
      await saveOnce(start({ used }), { ...request, id: one.id, clip: one.id });
    }
    expect(await allJobs()).toMatchObject([{ state: 'saved' }, { state: 'saved' }]);
    expect(remember).toHaveBeenCalledTimes(1);
  });

  it('is not worked off twice at the same time', async () => {
    const saving = await startWithArticle();
    const job = await saving.createJob(request);
    await Promise.all([saving.runJob(job), saving.runJob(job), saving.recover()]);
    expect(world.files).toHaveLength(1);
  });

  it('asked for again under the same name is the same save', async () => {
    const saving = await startWithArticle();
    await saveOnce(saving);
    await saveOnce(saving);
    expect(world.files).toHaveLength(1);
    expect(await allJobs()).toHaveLength(1);
  });

  it('that updates one takes the place of its file, with a library or without', async () => {
    for (const keepsLibrary of [true, false]) {
      await resetWorld();
      Object.assign(world, { keepsLibrary, rename: (path: string) => path.replace('.', ' (1).') });
      const saving = await startWithArticle();
      await saveOnce(saving);
      world.rename = (path) => path;
      const update = { ...request, id: 'job-2', entry: 'job-1', replace: true } as const;
      await saving.runJob(await saving.createJob(update));
      expect(world.files.map(({ path }) => path)).toEqual(['notes/a (1).md', 'notes/a (1).md']);
    }
  });

  it('of an article that is no longer kept does not begin', async () => {
    await expect(start().createJob(request)).rejects.toMatchObject({ code: 'clip-gone' });
    expect(await allJobs()).toEqual([]);
  });

  it('to a place that this browser has not stays unsaved, and says so', async () => {
    const saving = await startWithArticle();
    const job = await saveOnce(saving, { choice: { ...choice, destination: 'missing' } });
    expect(job).toMatchObject({ state: 'unsaved', fault: 'destination-missing' });
    const elsewhere = await saving.runJob(resetForRetry(job, { destination: 'downloads' }));
    expect(elsewhere).toMatchObject({ state: 'saved', destination: 'downloads' });
  });

  it('keeps the place that a person chose last, whatever is in the way there', async () => {
    const saving = await startWithArticle();
    world.fault = 'convert-timeout';
    const job = await saveOnce(saving);
    const moved = await saving.runJob(resetForRetry(job, { destination: 'missing' }));
    expect(moved).toMatchObject({ state: 'unsaved', fault: 'destination-missing' });
    expect(await getJob(job.id)).toMatchObject({ destination: 'missing', traces: {} });
  });

  describe('to a server', () => {
    const toServer = { choice: { ...choice, title: 'My title', destination: 'server' } };

    it('hands over what the user set, the note as data, and one name for the save', async () => {
      world.options = { url: 'https://example.org/notes' };
      const saving = await startWithArticle();
      world.refusal = new Fault('server-failed', 'HTTP 500');
      const job = await saveOnce(saving, toServer);
      world.refusal = undefined;
      await saving.runJob(resetForRetry(job));
      expect(world.deliveries).toMatchObject(
        [1, 2].map(() => ({
          id: 'job-1',
          options: world.options,
          note: { title: 'My title', url: article.url, time: article.capturedAt, body: 'body' },
        })),
      );
    });

    it('tells nothing of the reader by the address of an article that was kept by other rules', async () => {
      world.options = { url: 'https://example.org/notes' };
      const saving = await startWithArticle();
      await keepArticle({ ...article, url: `${article.url}?id=5&sid=Q7rTz` }, false, 0);
      const job = await saveOnce(saving, toServer);
      expect(job.url).toBe(`${article.url}?id=5`);
      expect(world.deliveries).toMatchObject([{ note: { url: `${article.url}?id=5` } }]);
    });

    it('does not begin without what it wants to know', async () => {
      const job = await saveOnce(await startWithArticle(), toServer);
      expect(job).toMatchObject({ state: 'unsaved', fault: 'destination-unset' });
      expect(world.deliveries).toEqual([]);
    });

    it('is told with what the server answered, and only as long as it stands', async () => {
      world.options = { url: 'https://example.org/notes' };
      world.refusal = new Fault('server-refused', 'HTTP 422');
      const saving = await startWithArticle();
      const job = await saveOnce(saving, toServer);
      expect(job).toMatchObject({ fault: 'server-refused', detail: 'HTTP 422' });
      expect(shown()).toMatchObject([{ fault: 'server-refused', detail: 'HTTP 422' }]);
      world.refusal = new Fault('unexpected', 'not for people');
      expect(await saving.runJob(job)).not.toHaveProperty('detail');
      world.refusal = undefined;
      expect(await saving.runJob(job)).toMatchObject({ state: 'saved' });
      expect(await getJob('job-1')).not.toHaveProperty('detail');
    });
  });

  describe('with a profile of the user', () => {
    const own = (name: string) => ({ 'own-1': { name } as Profile });
    const mine = { choice: { ...choice, profile: 'own-1' } };

    it('uses it as it was when the save was asked for, though it is changed or deleted since', async () => {
      const saving = await startWithArticle();
      world.profiles = own('then');
      const job = await saving.createJob({ ...request, ...mine });
      const again = await saving.createJob({ ...request, ...mine, id: 'job-2' });
      world.profiles = own('now');
      expect(await saving.runJob(job)).toMatchObject({ state: 'saved' });
      world.profiles = {};
      expect(await saving.runJob(again)).toMatchObject({ state: 'saved' });
      expect(world.converted).toEqual(['then', 'then']);
    });

    it('is kept as unsaved where the profile is gone, and saved once it is there again', async () => {
      const saving = await startWithArticle();
      const job = await saveOnce(saving, mine);
      expect(job).toMatchObject({ state: 'unsaved', fault: 'unknown-profile' });
      world.profiles = own('back');
      await expect(saving.runJob(job)).resolves.toMatchObject({ state: 'saved' });
      expect(world.converted).toEqual(['back']);
    });

    it('begins even where the settings are broken, and needs none for a profile of Presscut', async () => {
      const saving = await startWithArticle();
      world.profiles = 'settings-invalid';
      const job = await saveOnce(saving, mine);
      expect(job).toMatchObject({ state: 'unsaved', fault: 'settings-invalid' });
      expect(await saveOnce(saving, { id: 'job-2' })).toMatchObject({ state: 'saved' });
    });
  });

  it('answers an earlier one of the same article that failed', async () => {
    const saving = await startWithArticle();
    world.fault = 'note-unreadable';
    await saveOnce(saving);
    world.fault = undefined;
    await saveOnce(saving, { id: 'job-2' });
    expect((await allJobs()).map(({ state }) => state)).toEqual(['saved', 'saved']);
    expect(shown().map(({ state }) => state)).toEqual(['saved', 'saved']);
  });

  it('of a private window leaves no word of it in what failed in another', async () => {
    const saving = await startWithArticle();
    world.fault = 'note-unreadable';
    const failed = await saveOnce(saving);
    world.fault = undefined;
    await putJob({ ...failed, id: 'job-2', state: 'captured', incognito: true });
    const secret = await getJob('job-2');
    expect(secret && (await saving.runJob(secret))).toMatchObject({ state: 'saved' });
    expect(await getJob('job-1')).toMatchObject({ state: 'unsaved' });
    expect(await getJob('job-1')).not.toHaveProperty('receipt');
  });

  it('keeps an edit that was made since for another save', async () => {
    const saving = await startWithArticle();
    await keepDraft(article.url, { ...choice, tags: ['edited'] }, Date.now());
    await saveOnce(saving);
    expect(await draftFor(article.url)).toMatchObject({ tags: ['edited'] });
    await keepDraft(article.url, choice, Date.now());
    await saveOnce(saving, { id: 'job-2' });
    expect(await draftFor(article.url)).toBeUndefined();
  });

  it('is saved even where no page can be shown it', async () => {
    const saving = await startWithArticle();
    world.deaf = true;
    expect(await saveOnce(saving)).toMatchObject({ state: 'saved' });
  });

  it('that was saved and not shown is shown when somebody asks for it', async () => {
    const saving = await startWithArticle();
    await saveOnce(saving);
    world.progress.clear();
    const [saved] = await allJobs();
    if (saved) await saving.runJob(saved);
    expect(shown()).toMatchObject([{ job: 'job-1', state: 'saved' }]);
    expect(world.files).toHaveLength(1);
  });

  it('known only as it was begun is not saved once more', async () => {
    const saving = await startWithArticle();
    const begun = await saving.createJob(request);
    await saving.runJob(begun);
    expect(await saving.runJob(begun)).toMatchObject({ state: 'saved' });
    expect(world.files).toHaveLength(1);
  });
});

describe('a save that waits for a click on what is to be copied', () => {
  const copying = { tab: 7, choice: { ...choice, destination: 'clipboard' } };

  it('ends as copied by that click, which the popup would have told', async () => {
    const saving = await startWithArticle();
    const waiting = await saveOnce(saving, copying);
    expect(waiting).toMatchObject({ state: 'unsaved', fault: 'clipboard-away' });
    await saving.continueCopied('job-1', 7);
    expect(await allJobs()).toMatchObject([
      {
        state: 'saved',
        tab: 7,
        receipt: { destination: 'clipboard', unproved: true, files: [{ asked: 'notes/a.md' }] },
      },
    ]);
    expect(await getJob('job-1')).not.toHaveProperty('fault');
    expect(shown()).toMatchObject([{ job: 'job-1', state: 'saved' }]);
    expect(world.ended).toMatchObject([{ id: 'job-1', tab: 7, state: 'saved' }]);
    expect(world.copies).toBe(1);
  });

  it('ends as copied by a click that comes before it is written down that it waits', async () => {
    const saving = await startWithArticle();
    const waiting = saving.runJob(await saving.createJob({ ...request, ...copying }));
    await saving.continueCopied('job-1', 7);
    expect(await waiting).toMatchObject({ state: 'unsaved' });
    expect(await allJobs()).toMatchObject([{ state: 'saved' }]);
    await saving.continueCopied('job-1', 7);
    expect(await allJobs()).toMatchObject([{ state: 'saved', attempts: 2 }]);
  });

  it('is the only one that a click ends', async () => {
    const saving = await startWithArticle();
    world.fault = 'convert-timeout';
    await saveOnce(saving, copying);
    world.fault = undefined;
    await saving.continueCopied('job-1', 7);
    await saving.continueCopied('unknown', 7);
    expect(await allJobs()).toMatchObject([{ state: 'unsaved', fault: 'convert-timeout' }]);
  });
});
