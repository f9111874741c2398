/** What is fetched for a save lies in the archive until the save has ended, unreadable for private windows. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { storeIn } from '../fakes/session-store.ts';

const session = new Map<string, unknown>();

const open = async () => {
  vi.resetModules();
  (await import('../../src/archive/session-store.ts')).useSessionStore(storeIn(session));
  return import('../../src/archive/bytes.ts');
};

const IMAGE_URL = 'https://pictures.example/secret-bridge.jpg';
const bytes = new TextEncoder().encode('a picture of the bridge');
const image = { bytes, type: 'image/jpeg' };
const job = { id: 'job-1', incognito: false };
const file = (id: string, type = 'image/jpeg') => ({ path: 'a.jpg', type, from: { stored: id } });

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  session.clear();
});

describe('the bytes of a file', () => {
  it('are those of its text', async () => {
    const { blobOf } = await open();
    const blob = await blobOf({ path: 'a.md', type: 'text/markdown', from: { text: '桥' } });
    expect([blob.type, blob.size, await blob.text()]).toEqual(['text/markdown', 3, '桥']);
  });

  it.each([false, true])('are those that were fetched (private window: %s)', async (incognito) => {
    const side = await open();
    await side.keepImage({ ...job, incognito }, IMAGE_URL, image);
    const next = await open();
    const id = await next.imageId({ ...job, incognito }, IMAGE_URL);
    expect((await next.keptImages(job.id)).get(id)).toMatchObject({ type: 'image/jpeg' });
    const blob = await next.blobOf(file(id));
    expect([blob.type, await blob.text()]).toEqual(['image/jpeg', 'a picture of the bridge']);
  });

  it('are gone with the job', async () => {
    const side = await open();
    await side.keepImage(job, IMAGE_URL, image);
    await side.keepImage({ ...job, id: 'job-2' }, IMAGE_URL, image);
    await side.forgetImages(job.id);
    await expect(side.blobOf(file(await side.imageId(job, IMAGE_URL)))).rejects.toMatchObject({
      code: 'clip-gone',
    });
    expect((await side.keptImages('job-2')).size).toBe(1);
    await side.forgetImagesUnless(async (id) => id === 'job-3');
    expect((await side.keptImages('job-2')).size).toBe(0);
  });
});

describe('pictures of a private window', () => {
  const secret = { ...job, incognito: true };

  it('leave nothing readable on the disk', async () => {
    const side = await open();
    await side.keepImage(secret, IMAGE_URL, image);
    const db = await openDB('presscut');
    const [kept] = await db.getAll('pictures');
    db.close();
    expect(Object.keys(kept)).toEqual(['id', 'job', 'type', 'digest', 'bytes', 'iv']);
    expect(await kept.bytes.text()).not.toContain('picture');
    expect(JSON.stringify(kept)).not.toMatch(/pictures\.example|bridge/);
    const open_ = await side.imageId(job, IMAGE_URL);
    expect(kept.id).not.toBe(open_);
  });

  it('cannot be read once the browser was closed', async () => {
    const side = await open();
    await side.keepImage(secret, IMAGE_URL, image);
    const id = await side.imageId(secret, IMAGE_URL);
    session.clear();
    await expect(side.blobOf(file(id))).rejects.toMatchObject({ code: 'clip-gone' });
  });
});

it('remembers which pictures could not be had until they are asked for again', async () => {
  const side = await open();
  await side.keepImage(job, IMAGE_URL, image);
  await side.markImageMissing(job, `${IMAGE_URL}?2`, 'slow');
  expect((await side.keptImages(job.id)).size).toBe(2);
  await side.forgetImages(job.id, 'missing');
  expect([...(await side.keptImages(job.id)).values()]).toMatchObject([{ type: 'image/jpeg' }]);
});

it('opens a database of the version before', async () => {
  const old = await openDB('presscut', 1, {
    upgrade(db) {
      db.createObjectStore('articles', { keyPath: 'id' }).createIndex('byTime', 'readAt');
      db.createObjectStore('jobs', { keyPath: 'id' });
      db.createObjectStore('drafts', { keyPath: 'url' }).createIndex('byTime', 'editedAt');
    },
  });
  await old.put('jobs', { id: 'kept' });
  old.close();
  const side = await open();
  await side.keepImage(job, IMAGE_URL, image);
  const { getAll } = await import('../../src/archive/database.ts');
  expect(await getAll('jobs')).toEqual([{ id: 'kept' }]);
});
