/** A folder of the user's choice: nothing of others is overwritten, nothing is written twice. */

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepFolder } from '../../src/archive/folder.ts';
import type { OutputFile } from '../../src/core/stages.ts';
import destination from '../../src/destinations/folder.ts';
import { newDelivery } from './delivery.ts';
import { cloneFolders, type FakeFolder, fakeFolder, filesOf } from './fake-folder.ts';

const note = (text: string, more: Partial<OutputFile> = {}): OutputFile => ({
  path: 'source/_posts/a.md',
  type: 'text/markdown',
  from: { text },
  ...more,
});

const newLog = (stopAt?: number) => newDelivery<unknown>({}, {}, stopAt);

let root: FakeFolder;
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const undo = cloneFolders();
  root = fakeFolder('blog');
  await keepFolder(root);
  return undo;
});

describe('a note', () => {
  it('lies in its folders, and the receipt names the chosen one', async () => {
    const done = await destination.deliver([note('# a')], newLog().delivery);
    expect(filesOf(root)).toEqual({ 'source/_posts/a.md': '# a' });
    expect(done).toEqual([
      { asked: 'source/_posts/a.md', path: 'blog/source/_posts/a.md', bytes: 3 },
    ]);
  });

  it('gets a number where another file has its name', async () => {
    await destination.deliver([note('first')], newLog().delivery);
    await destination.deliver([note('second')], newLog().delivery);
    expect(filesOf(root)).toEqual({
      'source/_posts/a.md': 'first',
      'source/_posts/a (1).md': 'second',
    });
  });

  it('does not meet another one that is saved at the same moment', async () => {
    const texts = ['one', 'two', 'three', 'four'];
    await Promise.all(texts.map((text) => destination.deliver([note(text)], newLog().delivery)));
    expect(Object.values(filesOf(root)).sort()).toEqual([...texts].sort());
  });

  it('takes the place of the older one where that was asked for', async () => {
    await destination.deliver([note('old')], newLog().delivery);
    await destination.deliver([note('newer', { replaces: true })], newLog().delivery);
    expect(filesOf(root)).toEqual({ 'source/_posts/a.md': 'newer' });
  });
});

describe('a note that was saved', () => {
  const save = async (): Promise<string> => {
    const [file] = await destination.deliver([note('# a')], newLog().delivery);
    return file?.path ?? '';
  };
  const isThere = (path: string) => destination.isThere?.(path);
  const posts = (): FakeFolder =>
    (root.content.get('source') as FakeFolder).content.get('_posts') as FakeFolder;

  it('is there, whatever was made of it since', async () => {
    const path = await save();
    expect(await isThere(path)).toBe(true);
    posts().content.set('a.md', '# a, and more');
    expect(await isThere(path)).toBe(true);
  });

  it('is not there once it is deleted, alone or with its folders', async () => {
    const path = await save();
    posts().content.delete('a.md');
    expect(await isThere(path)).toBe(false);
    root.content.clear();
    expect(await isThere(path)).toBe(false);
  });

  it('is not called there where nobody can look', async () => {
    vi.spyOn(console, 'info').mockReturnValue(undefined);
    const path = await save();
    root.permission = 'prompt';
    expect(await isThere(path)).toBeUndefined();
    root.permission = 'granted';
    expect(await isThere(path)).toBe(true);
    vi.stubGlobal('indexedDB', new IDBFactory());
    expect(await isThere(path)).toBeUndefined();
  });

  it('is not in another folder that was chosen since', async () => {
    const path = await save();
    await keepFolder(fakeFolder('vault'));
    await destination.deliver([note('# another')], newLog().delivery);
    expect(await isThere(path)).toBe(false);
  });
});

describe('the folders in it', () => {
  const below = async (...names: readonly string[]) => {
    let at: FileSystemDirectoryHandle = root;
    for (const name of names) at = await at.getDirectoryHandle(name, { create: true });
  };

  it('are those that notes may go to', async () => {
    await below('source', '_posts');
    await below('.git', 'objects');
    await below('node_modules', 'hexo');
    root.content.set('package.json', '{}');
    expect(await destination.folders?.()).toEqual(['source', 'source/_posts']);
  });

  it('are at most so many, and so deep', async () => {
    await below('1', '2', '3', '4', '5');
    expect(await destination.folders?.()).toEqual(['1', '1/2', '1/2/3', '1/2/3/4']);
    for (let n = 0; n < 300; n++) await below(`more ${n}`);
    expect(await destination.folders?.()).toHaveLength(200);
  });

  it('are none where the browser wants to be asked first', async () => {
    await below('source');
    root.permission = 'prompt';
    expect(await destination.folders?.()).toEqual([]);
  });
});

describe('taken up after a stop', () => {
  it('before it was written: it is written once, under the name that was kept for it', async () => {
    const { traces, delivery } = newLog(1);
    await expect(destination.deliver([note('# a')], delivery)).rejects.toThrow('stopped');
    expect(filesOf(root)).toEqual({});
    const [path = ''] = traces.keys();
    const trace = traces.get(path);
    if (!trace) throw new Error('nothing was written down');
    expect(await destination.recall(path, trace)).toBeUndefined();
    await destination.deliver([note('# a')], delivery);
    expect(Object.keys(filesOf(root))).toHaveLength(1);
  });

  it('after it was written: it is recalled', async () => {
    const { traces, delivery } = newLog();
    await destination.deliver([note('# a')], delivery);
    const [path = ''] = traces.keys();
    const trace = traces.get(path);
    expect(trace && (await destination.recall(path, trace))).toMatchObject({ bytes: 3 });
    await destination.deliver([note('# a')], delivery);
    expect(Object.keys(filesOf(root))).toHaveLength(1);
  });

  it('an update of the same size is not taken for done', async () => {
    await destination.deliver([note('old')], newLog().delivery);
    const { traces, delivery } = newLog(1);
    const update = note('new', { replaces: true });
    await expect(destination.deliver([update], delivery)).rejects.toThrow('stopped');
    const trace = traces.get(update.path);
    expect(trace && (await destination.recall(update.path, trace))).toBeUndefined();
    await destination.deliver([update], delivery);
    expect(filesOf(root)).toEqual({ 'source/_posts/a.md': 'new' });
  });
});

describe('what is in the way', () => {
  const attempt = () => destination.deliver([note('# a')], newLog().delivery);

  it('no folder', async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    await expect(attempt()).rejects.toMatchObject({ code: 'folder-unset' });
  });

  it.each(['prompt', 'denied'] as const)('a permission that is %s', async (permission) => {
    root.permission = permission;
    await expect(attempt()).rejects.toMatchObject({ code: 'folder-locked' });
    root.permission = 'granted';
    await expect(attempt()).resolves.toHaveLength(1);
  });

  it('a file where a folder has to be', async () => {
    root.content.set('source', 'a file');
    await expect(attempt()).rejects.toMatchObject({ code: 'folder-refused' });
    expect(filesOf(root)).toEqual({ source: 'a file' });
  });

  it('a folder where the file would be: it gets a number', async () => {
    const posts = fakeFolder('_posts');
    const source = fakeFolder('source');
    root.content.set('source', source);
    source.content.set('_posts', posts);
    posts.content.set('a.md', fakeFolder('a.md'));
    await expect(attempt()).resolves.toMatchObject([{ path: 'blog/source/_posts/a (1).md' }]);
  });

  it.each([
    ['QuotaExceededError', 'disk-full'],
    ['NoModificationAllowedError', 'folder-refused'],
    ['NotFoundError', 'folder-gone'],
    ['NotAllowedError', 'folder-refused'],
  ])('%s is %s, and no empty file stays behind', async (refusal, code) => {
    const posts = await (
      await root.getDirectoryHandle('source', { create: true })
    ).getDirectoryHandle('_posts', { create: true });
    (posts as FakeFolder).refuses = refusal;
    await expect(attempt()).rejects.toMatchObject({ code });
    expect(filesOf(root)).toEqual({});
  });
});
