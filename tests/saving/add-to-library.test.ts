/** What was saved comes into the library once, whatever stops it, and stays there as the user says. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { keepArticle, keptArticle } from '../../src/archive/articles.ts';
import {
  allEntries,
  contentOf,
  countEntries,
  entryOf,
  putVolumes,
  takeOut,
} from '../../src/archive/library.ts';
import { searchTextsOf } from '../../src/archive/search-index.ts';
import type { Job } from '../../src/core/job.ts';
import type { Article, Receipt } from '../../src/core/stages.ts';
import { addMissing, addToLibrary } from '../../src/saving/add-to-library.ts';
import { findSaved, toSavedBefore } from '../../src/saving/find-saved.ts';
import { allJobs, getJob, putJob } from '../../src/saving/job-store.ts';
import { forgetEverything, forgetPrivate } from '../../src/saving/remove-job.ts';
import { sweep } from '../../src/saving/retention.ts';
import { ports, resetWorld, world } from './world.ts';

const article = {
  id: 'clip-1',
  capturedAt: '2026-05-03T10:00:00+02:00',
  url: 'https://example.org/a',
  scope: 'page',
  title: 'The lighthouse',
  authors: ['Ada'],
  site: 'The Pier',
  sections: [],
  keywords: [],
  html: '<p>灯塔 at the pier</p>',
  words: 3,
  doubts: [],
  trail: [],
} as unknown as Article;

const saved: Job = {
  id: 'job-1',
  clip: 'clip-1',
  url: article.url,
  scope: 'page',
  title: article.title,
  choice: { profile: 'markdown', categories: ['Sea'], tags: [] },
  destination: 'downloads',
  state: 'saved',
  attempts: 1,
  begunAt: 0,
  incognito: false,
  asked: ['a.md'],
  traces: {},
  receipt: {
    destination: 'downloads',
    at: '2026-05-03T10:00:00+00:00',
    files: [{ asked: 'a.md', path: '/d/a.md', bytes: 3 }],
  },
};
const written = { path: 'a.md', type: 'text/markdown', from: { text: '---\n' } };

beforeEach(resetWorld);

describe('the library', () => {
  it('has what was saved: headline, choice, receipt, text, and the note as it was written', async () => {
    await keepArticle(article, false, 0);
    await addToLibrary(ports, saved, written);
    expect(await allEntries()).toMatchObject([
      {
        id: 'job-1',
        headline: { title: 'The lighthouse', url: article.url },
        choice: { categories: ['Sea'] },
        receipts: [saved.receipt],
      },
    ]);
    expect(await contentOf('job-1')).toEqual({ html: article.html, trail: [], note: '---\n' });
    expect((await searchTextsOf(['job-1']))[0]).toContain('灯塔');
    expect(await getJob('job-1')).toMatchObject({ shelved: true });
  });

  it('gets at the next start what a stop kept out of it, and only once', async () => {
    await keepArticle(article, false, 0);
    await putJob(saved);
    await addMissing(ports);
    await addMissing(ports);
    expect(await countEntries()).toBe(1);
  });

  it('does not get back what the user took out of it', async () => {
    await keepArticle(article, false, 0);
    await addToLibrary(ports, saved);
    await takeOut('job-1');
    await addMissing(ports);
    expect(await countEntries()).toBe(0);
  });

  it('gets back what was taken out, when that is undone', async () => {
    await keepArticle(article, false, 0);
    await addToLibrary(ports, saved, written);
    const volume = await takeOut('job-1');
    if (!volume) throw new Error('nothing was taken out');
    await putVolumes([volume]);
    expect(await contentOf('job-1')).toMatchObject({ note: '---\n' });
    expect((await searchTextsOf(['job-1']))[0]).toContain('灯塔');
  });

  it('never hears of private windows', async () => {
    await keepArticle(article, false, 0);
    await addToLibrary(ports, { ...saved, incognito: true });
    expect(await countEntries()).toBe(0);
    await addToLibrary(ports, saved);
    expect(await findSaved(ports, article, true)).toBeUndefined();
  });

  it('stays as it is where the user does not want it', async () => {
    world.keepsLibrary = false;
    await keepArticle(article, false, 0);
    await addToLibrary(ports, saved);
    world.keepsLibrary = true;
    await addMissing(ports);
    expect(await countEntries()).toBe(0);
  });

  it('keeps an article for good, when what was read is swept away', async () => {
    await keepArticle(article, false, 0);
    await addToLibrary(ports, saved);
    await sweep(ports);
    expect(await getJob('job-1')).toBeUndefined();
    expect((await keptArticle('clip-1'))?.article).toBeUndefined();
    expect((await keptArticle('job-1'))?.article).toMatchObject(article);
  });

  it('is not robbed of an article that is still to come into it', async () => {
    await keepArticle(article, false, 0);
    await putJob(saved);
    await sweep(ports);
    await addMissing(ports);
    expect(await countEntries()).toBe(1);
  });

  it('has one entry and one receipt after an update, two receipts after another file', async () => {
    await keepArticle(article, false, 0);
    await addToLibrary(ports, saved);
    const again = { ...saved, id: 'job-2', entry: 'job-1' } as const;
    await addToLibrary(ports, { ...again, replace: true });
    expect(await allEntries()).toMatchObject([{ id: 'job-1', receipts: [{}] }]);
    const other = { ...saved.receipt, files: [{ asked: 'a.md', path: '/d/a (1).md', bytes: 3 }] };
    await addToLibrary(ports, { ...again, receipt: other as Receipt });
    expect((await entryOf('job-1'))?.receipts).toHaveLength(2);
  });

  it('keeps the receipt of another place when an update found nothing to replace there', async () => {
    await keepArticle(article, false, 0);
    await addToLibrary(ports, saved);
    const files = [{ asked: 'a.zip', path: '/d/a.zip', bytes: 9 }];
    const receipt: Receipt = { destination: 'zip', at: '2026-05-04T10:00:00+00:00', files };
    await addToLibrary(ports, { ...saved, id: 'job-2', entry: 'job-1', replace: true, receipt });
    const receipts = (await entryOf('job-1'))?.receipts ?? [];
    expect(receipts.map(({ destination }) => destination)).toEqual(['downloads', 'zip']);
  });
});

describe('an article', () => {
  it('is recognised by its address, and a change of what it says by its fingerprint', async () => {
    await keepArticle(article, false, 0);
    expect(await findSaved(ports, article, false)).toBeUndefined();
    await addToLibrary(ports, saved);
    expect(await findSaved(ports, article, false)).toMatchObject({ changed: false });
    const edited = { ...article, html: '<p>灯塔 at the new pier</p>' };
    const known = await findSaved(ports, edited, false);
    expect(known?.changed).toBe(true);
    expect(known && (await toSavedBefore(ports, known))).toEqual({
      entry: 'job-1',
      at: '2026-05-03T10:00:00+00:00',
      changed: true,
      choice: saved.choice,
      destination: 'downloads',
      path: 'a.md',
    });
    expect(await findSaved(ports, { ...article, scope: 'selection' }, false)).toBeUndefined();
  });

  it('is known by its last proved save, whatever it was handed over to since', async () => {
    await keepArticle(article, false, 0);
    const files = [{ asked: 'a.md', path: 'a.md', bytes: 3 }];
    const copied: Receipt = {
      destination: 'clipboard',
      at: '2026-05-04T10:00:00+00:00',
      unproved: true,
      files,
    };
    await addToLibrary(ports, { ...saved, receipt: copied });
    expect(await findSaved(ports, article, false)).toBeUndefined();
    await addToLibrary(ports, { ...saved, id: 'job-2', entry: 'job-1' });
    await addToLibrary(ports, { ...saved, id: 'job-3', entry: 'job-1', receipt: copied });
    const known = await findSaved(ports, article, false);
    expect(known?.receipt.destination).toBe('downloads');
  });

  it.each(['clipboard', 'obsidian'])(
    'has no file to update where it only went to %s, by a receipt that does not say so either',
    async (destination) => {
      await keepArticle(article, false, 0);
      const files = [{ asked: 'a.md', path: 'a.md', bytes: 3 }];
      const receipt: Receipt = { destination, at: '2026-05-04T10:00:00+00:00', files };
      await addToLibrary(ports, { ...saved, receipt });
      expect(await findSaved(ports, article, false)).toBeUndefined();
    },
  );
});

it('lets go of what was read in private windows with the last of them', async () => {
  await keepArticle(article, true, 0);
  await keepArticle({ ...article, id: 'clip-2' }, true, 0);
  await putJob({ ...saved, state: 'unsaved', incognito: true });
  await putJob({
    ...saved,
    id: 'running',
    clip: 'clip-2',
    state: 'delivering',
    incognito: true,
  });
  const isRunning = (id: string): boolean => id === 'running';
  world.privateTabs = true;
  await forgetPrivate(ports, isRunning);
  expect(await keptArticle('clip-1')).toBeDefined();
  world.privateTabs = false;
  await forgetPrivate(ports, isRunning);
  expect(await keptArticle('clip-1')).toBeUndefined();
  expect(await keptArticle('clip-2')).toBeDefined();
  expect((await allJobs()).map(({ id }) => id)).toEqual(['running']);
});

it('forgets everything but what is being saved', async () => {
  await keepArticle(article, false, 0);
  await keepArticle({ ...article, id: 'clip-2' }, false, 0);
  await addToLibrary(ports, saved);
  await putJob({ ...saved, id: 'running', clip: 'clip-2', state: 'delivering' });
  await forgetEverything(ports, (id) => id === 'running');
  expect(await countEntries()).toBe(0);
  expect((await allJobs()).map(({ id }) => id)).toEqual(['running']);
  expect(await keptArticle('clip-1')).toBeUndefined();
  expect(await keptArticle('clip-2')).toBeDefined();
});
