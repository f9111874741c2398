/** A database of every earlier version opens, with what it held. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('indexedDB', new IDBFactory());
});

it('lifts version 1: articles, jobs and drafts are still there, and the library is empty', async () => {
  const old = await openDB('presscut', 1, {
    upgrade(db) {
      db.createObjectStore('articles', { keyPath: 'id' }).createIndex('byTime', 'readAt');
      db.createObjectStore('jobs', { keyPath: 'id' });
      db.createObjectStore('drafts', { keyPath: 'url' }).createIndex('byTime', 'editedAt');
    },
  });
  await old.put('articles', { id: 'a', article: { id: 'a' }, readAt: 5, incognito: false });
  await old.put('jobs', { id: 'j', state: 'unsaved' });
  await old.put('drafts', { url: 'https://example.org/', choice: {}, editedAt: 5 });
  old.close();

  const { get, getAll } = await import('../../src/archive/database.ts');
  expect(await get('articles', 'a')).toMatchObject({ readAt: 5 });
  expect(await getAll('jobs')).toHaveLength(1);
  expect(await getAll('drafts')).toHaveLength(1);
  expect(await getAll('entries')).toEqual([]);
});

it('lets go of the database when another context needs a newer one', async () => {
  const { getAll, put } = await import('../../src/archive/database.ts');
  await put('jobs', { id: 'j' } as never);
  const newer = await openDB('presscut', 99);
  expect(await newer.getAll('jobs')).toHaveLength(1);
  newer.close();
  await expect(getAll('jobs')).rejects.toMatchObject({ code: 'storage-failed' });
});
