/** The library: what was saved stands there, is found, saved again, deleted, and comes back. */
import fs from 'node:fs';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { articlePage, paragraph } from './article-page.ts';
import type { ExtensionPage } from './drivers/driver.ts';
import { saveByKey } from './drivers/outcome.ts';
import {
  clickOn,
  openLibrary,
  openRow,
  readLibrary,
  search,
  setField,
  untilLibrary,
} from './library-page.ts';
import { readNote } from './note-file.ts';
import { inEachBrowser, type Session } from './session.ts';

inEachBrowser((session) => {
  let library: ExtensionPage | undefined;
  afterEach(async () => {
    await library?.close();
    library = undefined;
  });
  const visitLibrary = async (hash?: string): Promise<ExtensionPage> => {
    library = await openLibrary(session().driver, hash);
    return library;
  };

  async function save(
    title: string,
    more: Parameters<typeof articlePage>[0] = {},
  ): Promise<string> {
    const { driver, server, address } = session() as Session;
    const url = address();
    server.serve(url, articlePage({ title, ...more }));
    await driver.goto(url);
    const saved = await saveByKey(driver);
    if (!saved.ok) throw new Error(saved.fault);
    return saved.path;
  }

  it('has what was saved, with its file and the note as it was written', async () => {
    const { read, set } = session();
    await set({ categories: ['Sea'] });
    const file = await save('A lamp that burns again');
    const page = await visitLibrary();
    const [row] = (await readLibrary(page)).rows;
    expect(row).toMatchObject({ title: 'A lamp that burns again', state: 'saved' });
    expect(row?.text).toContain('The Pier Gazette');
    expect(row?.text).toContain('Sea');
    const { note, files } = await openRow(page, 'A lamp that burns again');
    expect(note).toBe(read(file));
    expect(files).toEqual([path.resolve(session().downloads, file)]);
  });

  it('finds Chinese anywhere, words by their beginning, and shows where', async () => {
    const chinese = '<p>新华社北京五月一日电，港口的灯塔重新点亮。</p>';
    await save('灯塔重新点亮', { extra: '', paragraphs: 3 });
    await save('Harbour news of the day', { extra: chinese });
    const page = await visitLibrary();
    await search(page, '塔重');
    const found = await untilLibrary(page, 'the article', ({ rows }) => rows.length === 1);
    expect(found.rows[0]?.title).toBe('灯塔重新点亮');
    expect(found.rows[0]?.marks).toContain('塔重');
    await search(page, 'CARPENT uppér');
    const words = await untilLibrary(
      page,
      'the passage',
      ({ rows }) => rows.length > 0 && rows.every(({ marks }) => marks.includes('carpent')),
    );
    expect(words.rows[0]?.marks).toContain('upper');
    await search(page, 'arpenter');
    await untilLibrary(page, 'nothing', ({ rows }) => rows.length === 0);
  });

  it('filters by category, site, state and day', async () => {
    const { set } = session();
    await set({ categories: ['Only boats'] });
    await save('A boat of its own', { site: 'The Boat Herald' });
    const page = await visitLibrary();
    const titles = ['A boat of its own'];
    for (const [id, value] of [
      ['category', 'Only boats'],
      ['site', 'The Boat Herald'],
    ] as const) {
      await setField(page, id, value);
      const shown = await untilLibrary(page, id, ({ rows }) => rows.length === 1);
      expect(shown.rows.map(({ title }) => title)).toEqual(titles);
      await clickOn(page, '#clear');
      await untilLibrary(page, 'all', ({ rows }) => rows.length > 1);
    }
    await setField(page, 'to', '2020-01-01');
    await untilLibrary(page, 'nothing so old', ({ rows }) => rows.length === 0);
    await setField(page, 'to', '');
    await setField(page, 'state', 'unsaved');
    await untilLibrary(page, 'nothing unsaved', ({ rows }) => rows.length === 0);
  });

  it('deletes, and undoes that; the file stays', async () => {
    const file = await save('To be deleted and not');
    const page = await visitLibrary();
    await openRow(page, 'To be deleted and not');
    await clickOn(page, '.delete');
    const gone = await untilLibrary(page, 'the news', ({ about }) => about === 'deleted');
    expect(gone.rows.map(({ title }) => title)).not.toContain('To be deleted and not');
    expect(fs.existsSync(path.resolve(session().downloads, file))).toBe(true);
    await clickOn(page, '#undo');
    await untilLibrary(page, 'it to be back', ({ rows }) =>
      rows.some(({ title }) => title === 'To be deleted and not'),
    );
    expect((await openRow(page, 'To be deleted and not')).note).toContain(
      paragraph(0).slice(0, 40),
    );
  });

  it('saves again in another profile, and in place of the file', async () => {
    const { driver, read, downloads } = session();
    const file = await save('Saved more than once');
    const before = driver.files();
    const page = await visitLibrary();
    await openRow(page, 'Saved more than once');
    await setField(page, 'profile', 'hugo');
    await clickOn(page, '.new-file');
    const other = await untilLibrary(page, 'a new file', ({ saving }) => saving === 'saved');
    await untilLibrary(page, 'its path', ({ files }) => files[0] !== path.resolve(downloads, file));
    const added = driver.files().filter((name) => !before.includes(name));
    expect(added).toHaveLength(1);
    expect(other.rows.filter(({ title }) => title === 'Saved more than once')).toHaveLength(1);
    expect(read(added[0] ?? '')).not.toBe(read(file));

    const now = driver.files();
    await setField(page, 'profile', 'jekyll');
    await clickOn(page, '.update');
    await untilLibrary(page, 'the update', ({ note }) => note.includes('layout:'));
    expect(driver.files()).toEqual(now);
    expect(readNote(read(added[0] ?? '')).fields).toMatchObject({ title: 'Saved more than once' });
    expect(read(added[0] ?? '')).toContain('layout:');
  });

  it('shows what is not saved with its reason, and saves it again', async () => {
    const { driver, downloads, server, address } = session();
    const url = address();
    server.serve(url, articlePage({ title: 'No room for this one' }));
    await driver.goto(url);
    const folder = path.join(downloads, 'Presscut');
    fs.rmSync(folder, { recursive: true, force: true });
    fs.writeFileSync(folder, '');
    const refused = await saveByKey(driver);
    fs.rmSync(folder);
    expect(refused.ok).toBe(false);
    const page = await visitLibrary();
    const [row] = (await readLibrary(page)).rows;
    expect(row).toMatchObject({ title: 'No room for this one', state: 'unsaved' });
    await clickOn(page, '.retry', '');
    await untilLibrary(page, 'the save', ({ rows }) =>
      rows.some(({ title, state }) => title === 'No room for this one' && state === 'saved'),
    );
    expect(driver.files().filter((name) => name.includes('No room'))).toHaveLength(1);
  });
});
