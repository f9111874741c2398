/**
 * A save with images: whatever becomes of one of them, or stops the background side, the note is
 * safe.
 */
import 'fake-indexeddb/auto';
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepArticle } from '../../src/archive/articles.ts';
import { keptImages } from '../../src/archive/bytes.ts';
import type { ArticleImage, Choice } from '../../src/core/stages.ts';
import { allJobs } from '../../src/saving/job-store.ts';
import { article, JPEG, request, resetWorld, start, world } from './world.ts';

const toBase64 = (latin: string): string => Buffer.from(latin, 'latin1').toString('base64');
const image = (name: string): ArticleImage => ({ src: `https://example.org/${name}`, alt: '' });
const NAMES = ['boat.jpg', 'ship.jpg', 'pier.jpg'];
const choice: Choice = { ...request.choice, pictures: 'beside' };
const rest = { ...request, choice };

async function fresh(): Promise<void> {
  await resetWorld();
  world.pictures = NAMES.map(image);
}

beforeEach(async () => {
  for (const level of ['info', 'warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation(() => {});
  await fresh();
});

afterEach(() => vi.restoreAllMocks());

const PAGE = { tab: 7, url: 'https://example.org/a' };

async function saveOnce(own: Partial<Choice> = {}) {
  const saving = start();
  await keepArticle(article, false, Date.now(), PAGE);
  const job = await saving.createJob({ ...rest, choice: { ...choice, ...own } });
  return { saving, job: await saving.runJob(job) };
}

const note = () => world.files.find(({ path }) => path.endsWith('.md'));
const linesOfNote = (): string[] => note()?.text.split('\n') ?? [];

describe('a save with pictures', () => {
  it('writes each of them before the note, which points at them', async () => {
    const { job } = await saveOnce();
    expect(job.receipt?.pictures).toEqual({ kept: 3, of: 3, why: [] });
    expect(world.files.at(-1)).toBe(note());
    expect(job.receipt?.files[0]?.path).toBe('notes/a.md');
    for (const line of linesOfNote())
      expect(world.files.map(({ path }) => path)).toContain(`notes/${line}`);
    expect((await keptImages(job.id)).size).toBe(0);
  });

  it('writes the same bytes once, and points at the name that came out', async () => {
    for (const name of NAMES)
      world.answers.set(`https://example.org/${name}`, `${JPEG} the same..`);
    world.rename = (path) => (path.endsWith('.jpg') ? path.replace('.jpg', ' (1).jpg') : path);
    const { job } = await saveOnce();
    expect(job.receipt?.pictures).toMatchObject({ kept: 3 });
    expect(world.files).toHaveLength(2);
    expect(new Set(linesOfNote()).size).toBe(1);
    expect(linesOfNote()[0]).toMatch(/^a\/boat-[0-9a-f]{10}%20\(1\)\.jpg$/);
  });

  it('leaves the address of one that cannot be written', async () => {
    world.refuse = (path) => path.includes('ship');
    const { job } = await saveOnce();
    expect(job).toMatchObject({ state: 'saved' });
    expect(job.receipt?.pictures).toEqual({ kept: 2, of: 3, why: ['unwritten'] });
    expect(linesOfNote()[1]).toBe('https://example.org/ship.jpg');
  });

  it('does not go on asking a place that takes no picture', async () => {
    world.pictures = Array.from({ length: 50 }, (_, n) => image(`p${n}.jpg`));
    let tries = 0;
    world.refuse = (path) => {
      tries += path.endsWith('.jpg') ? 1 : 0;
      return path.endsWith('.jpg');
    };
    const { job } = await saveOnce();
    expect(job.receipt?.pictures).toEqual({ kept: 0, of: 50, why: ['unwritten'] });
    expect(tries).toBe(3);
  });

  it('takes another address for the note only where it points at nothing beside it', async () => {
    world.refuse = (path) => path.startsWith('notes/') && path.endsWith('.md');
    const { job } = await saveOnce();
    expect(job).toMatchObject({ state: 'saved' });
    expect(note()?.path).toBe('a.md');
    expect(linesOfNote()).toEqual(world.pictures.map(({ src }) => src));
    expect(job.receipt?.pictures).toMatchObject({ kept: 0, of: 3, why: ['unwritten'] });
  });

  it('asks a page that is gone no further, and the host only with permission', async () => {
    world.pageGone = true;
    world.pictures = Array.from({ length: 20 }, (_, n) => image(`p${n}.jpg`));
    const { job } = await saveOnce();
    expect(job.receipt?.pictures).toEqual({ kept: 0, of: 20, why: ['refused'] });
    expect([...world.asked.values()].reduce((sum, times) => sum + times, 0)).toBeLessThanOrEqual(8);
    await fresh();
    world.pageGone = true;
    world.permitted = true;
    expect((await saveOnce()).job.receipt?.pictures).toEqual({ kept: 3, of: 3, why: [] });
    expect(world.files[0]?.text).toContain('from its host');
  });

  it('waits for eight of them at once', async () => {
    world.pictures = Array.from({ length: 8 }, (_, n) => image(`p${n}.jpg`));
    let meet = (): void => {};
    const met = new Promise<void>((resolve) => {
      meet = resolve;
    });
    let waiting = 0;
    world.together = () => {
      waiting += 1;
      if (waiting === 8) meet();
      return met;
    };
    expect((await saveOnce()).job.receipt?.pictures).toEqual({ kept: 8, of: 8, why: [] });
  });

  it('stops at its limits of count and bytes, and says so', async () => {
    world.pictures = Array.from({ length: 203 }, (_, n) => image(`p${n}.jpg`));
    const { job } = await saveOnce();
    expect(job.receipt?.pictures).toEqual({ kept: 200, of: 203, why: ['over'] });
    await fresh();
    for (const name of NAMES)
      world.answers.set(`https://example.org/${name}`, JPEG + name.repeat(1_000_000).slice(0, 5e6));
    const inlined = await saveOnce({ pictures: 'inlined' });
    expect(inlined.job.receipt?.pictures).toEqual({ kept: 2, of: 3, why: ['over'] });
  });

  it('keeps nothing that is no picture, and looks into no private network', async () => {
    world.answers.set('https://example.org/boat.jpg', '<html>Please log in</html>');
    world.pictures = [image('boat.jpg'), { src: 'http://192.168.1.1/x.jpg', alt: '' }];
    const { job } = await saveOnce();
    expect(job.receipt?.pictures).toEqual({ kept: 0, of: 2, why: ['type', 'private'] });
    expect([...world.asked.keys()]).toEqual(['https://example.org/boat.jpg']);
  });

  it('lacks the pictures that the disk has no room for, and nothing else', async () => {
    await keepArticle(article, false, Date.now(), PAGE);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      if (this.name === 'pictures') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    });
    const saving = start();
    const job = await saving.runJob(await saving.createJob(rest));
    expect(job.receipt?.pictures).toEqual({ kept: 0, of: 3, why: ['unwritten'] });
    expect(linesOfNote()).toEqual(world.pictures.map(({ src }) => src));
  });

  it('takes pictures out of the article that are written into it', async () => {
    world.pictures = [{ src: `data:image/jpeg;base64,${toBase64(`${JPEG} inside..`)}`, alt: '' }];
    const { job } = await saveOnce();
    expect(job.receipt?.pictures).toEqual({ kept: 1, of: 1, why: [] });
    expect(linesOfNote()[0]).toMatch(/^a\/picture-[0-9a-f]{10}\.jpg$/);
  });

  it('that failed tries again for what it could not have, and keeps what it has', async () => {
    world.answers.set('https://example.org/ship.jpg', 'refused');
    world.refuse = (path) => path.endsWith('.md');
    const { job, saving } = await saveOnce();
    expect(job).toMatchObject({ state: 'unsaved' });
    world.answers.clear();
    world.refuse = () => false;
    const again = await saving.runJob({ ...job, attempts: 0 });
    expect(again.receipt?.pictures).toMatchObject({ kept: 3, of: 3 });
    expect(world.asked.get('https://example.org/boat.jpg')).toBe(1);
    expect(world.asked.get('https://example.org/ship.jpg')).toBe(2);
  });

  it('killed at any step is one note after the next start, and fetches nothing twice', async () => {
    await saveOnce();
    const last = world.steps;
    expect(last).toBeGreaterThan(10);
    for (let killAt = 1; killAt <= last; killAt += 1) {
      await fresh();
      world.killAt = killAt;
      const killed = start();
      await keepArticle(article, false, Date.now(), PAGE);
      void killed.createJob(rest).then(killed.runJob);
      await vi.waitFor(() => expect(world.steps).toBeGreaterThanOrEqual(killAt));
      const done = new Map(world.asked);
      world.killAt = Number.POSITIVE_INFINITY;
      await start().recover();
      const [job] = await allJobs();
      expect(job?.receipt?.pictures, `killed at step ${killAt}`).toMatchObject({ kept: 3, of: 3 });
      expect(world.files.filter(({ path }) => path.endsWith('.md'))).toHaveLength(1);
      expect(new Set(world.files.map(({ path }) => path)).size, `step ${killAt}`).toBe(4);
      expect(world.files.length, `step ${killAt}`).toBe(4);
      // What the page had begun to answer may not have been kept yet.
      const unkept = [...world.asked].filter(([src, times]) => times > 1 && !done.has(src));
      expect(unkept).toEqual([]);
    }
  });
});
