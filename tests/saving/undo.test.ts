/** A save that is taken back: its file, its journal and its entry go, and what others need stays. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { keepArticle } from '../../src/archive/articles.ts';
import { entryOf } from '../../src/archive/library.ts';
import { getJob } from '../../src/saving/job-store.ts';
import { article, request, resetWorld, saveOnce, start, startWithArticle, world } from './world.ts';

const image = { src: 'https://example.org/a.jpg', alt: '' };
const withImages = async (id: string) => {
  world.pictures = [image];
  await keepArticle(article, false, 0, { tab: 1, url: article.url });
  const saving = start();
  const choice = { ...request.choice, pictures: 'beside' } as const;
  return { saving, job: await saving.runJob(await saving.createJob({ ...request, id, choice })) };
};

beforeEach(async () => {
  for (const level of ['info', 'warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation(() => {});
  await resetWorld();
});

it('takes the note, its images, the journal and the entry along', async () => {
  const { saving, job } = await withImages('job-1');
  expect(world.files).toHaveLength(2);
  expect(saving.canUndo(job)).toBe(true);
  expect(await saving.undo('job-1')).toBe('removed');
  expect(world.files).toEqual([]);
  expect(await entryOf('job-1')).toBeUndefined();
  expect(await getJob('job-1')).toBeUndefined();
  expect(world.unlearned).toEqual([article.url]);
});

it('leaves an image that another note shows as well', async () => {
  await withImages('job-1');
  const { saving } = await withImages('job-2');
  await saving.undo('job-2');
  expect(world.files.map(({ path }) => path).filter((path) => path.endsWith('.jpg'))).not.toEqual(
    [],
  );
  expect(await entryOf('job-1')).toBeDefined();
});

it('leaves everything where the file was changed since', async () => {
  const saving = await startWithArticle();
  await saveOnce(saving);
  world.removal = 'changed';
  expect(await saving.undo('job-1')).toBe('changed');
  expect(world.unlearned).toEqual([]);
  expect(world.files).toHaveLength(1);
  expect(await entryOf('job-1')).toBeDefined();
  expect(await getJob('job-1')).toBeDefined();
});

it('is done also where the file is gone already, and says so', async () => {
  const saving = await startWithArticle();
  await saveOnce(saving);
  world.removal = 'gone';
  expect(await saving.undo('job-1')).toBe('gone');
  expect(await entryOf('job-1')).toBeUndefined();
});

it('does not take back what an update has replaced, nor an update, nor what is not known', async () => {
  const saving = await startWithArticle();
  await saveOnce(saving);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
  const update = { ...request, id: 'job-2', entry: 'job-1', replace: true } as const;
  const updated = await saving.runJob(await saving.createJob(update));
  vi.useRealTimers();
  expect(saving.canUndo(updated)).toBe(false);
  await expect(saving.undo('job-2')).rejects.toMatchObject({ code: 'clip-gone' });
  await expect(saving.undo('job-9')).rejects.toMatchObject({ code: 'clip-gone' });
  expect(await saving.undo('job-1')).toBe('changed');
  expect(await entryOf('job-1')).toBeDefined();
});
