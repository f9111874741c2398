/** The library: what was saved stands there, is found, saved again, deleted, and comes back. */
import fs from 'node:fs';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { articlePage, paragraph } from './article-page.ts';
import { type ExtensionPage, until } from './drivers/driver.ts';
import { saveByKey } from './drivers/outcome.ts';
import { libraryEntry, libraryOf } from './library-file.ts';
import {
  clickOn,
  importLibrary,
  layEntries,
  openLibrary,
  openRow,
  readLibrary,
  search,
  setField,
  untilLibrary,
} from './library-page.ts';
import { readNote } from './note-file.ts';
import { inEachBrowser, type Session } from './session.ts';

inEachBrowser((session, browser) => {
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
    const { driver, server, toUrl } = session() as Session;
    const url = toUrl();
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
    expect(files).toEqual([path.relative(session().downloads, file)]);
    const shown = await until('the article', () =>
      page.evaluate<string | undefined>(() =>
        document.querySelector('.article-text[aria-busy=false]')?.textContent?.trim(),
      ),
    );
    expect(shown).toContain(paragraph(3).slice(0, 40));
    // Reading it has asked no server for anything, nor shown what would.
    const remote = await page.evaluate<string[]>(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => /^https?:/.test(name)),
    );
    expect(remote).toEqual([]);
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
    // Filters are for more than a few.
    expect(await page.evaluate<boolean>(() => !document.querySelector('#category'))).toBe(true);
    const old = Array.from({ length: 10 }, (_, n) => libraryEntry(`old-${n}`, `Old ${n}`));
    await importLibrary(page, libraryOf(...old));
    await untilLibrary(page, 'more of them', ({ about }) => about === 'imported');
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
    await setField(page, 'sort', 'title');
    const sorted = await untilLibrary(
      page,
      'them by title',
      ({ rows }) => rows[0]?.title === 'A boat of its own',
    );
    expect(sorted.rows.map(({ title }) => title)).toEqual(
      sorted.rows.map(({ title }) => title).sort(new Intl.Collator('en').compare),
    );
    await clickOn(page, '#week');
    await untilLibrary(page, 'this week', ({ rows }) =>
      rows.every(({ title }) => !title.startsWith('Old ')),
    );
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
    await untilLibrary(
      page,
      'its path',
      ({ files }) => files[0] !== path.relative(downloads, file),
    );
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

  it('shows what is not saved with its reason, until it is saved or forgotten', async () => {
    const { driver, server, toUrl, set } = session();
    const url = toUrl();
    server.serve(url, articlePage({ title: 'Not to be saved like this' }));
    await set({ profile: 'a-profile-that-is-gone' });
    await driver.goto(url);
    expect(await saveByKey(driver)).toMatchObject({ ok: false, fault: 'unknown-profile' });
    const page = await visitLibrary();
    const [row] = (await readLibrary(page)).rows;
    expect(row).toMatchObject({ title: 'Not to be saved like this', state: 'unsaved' });
    expect(row?.text).toContain('The chosen format no longer exists');
    await clickOn(page, '#unsaved');
    await clickOn(page, '.forget');
    await untilLibrary(page, 'it to be forgotten', ({ rows }) => rows.length === 0);
  });

  // Firefox finds another folder for what it cannot put where it should.
  it.runIf(browser === 'chromium')('saves what is not saved once more', async () => {
    const { driver, downloads, server, toUrl } = session();
    const url = toUrl();
    server.serve(url, articlePage({ title: 'No room for this one' }));
    await driver.goto(url);
    // A file stands where every folder has to be.
    fs.renameSync(downloads, `${downloads}-away`);
    fs.writeFileSync(downloads, '');
    const refused = await saveByKey(driver);
    fs.rmSync(downloads);
    fs.renameSync(`${downloads}-away`, downloads);
    expect(refused.ok).toBe(false);
    const page = await visitLibrary();
    await clickOn(page, '.retry');
    await untilLibrary(page, 'the save', ({ rows }) =>
      rows.some(({ title, state }) => title === 'No room for this one' && state === 'saved'),
    );
    expect(driver.files().filter((name) => name.includes('No room'))).toHaveLength(1);
  });

  it('goes out as a file and comes in again, and nothing there is overwritten', async () => {
    const { driver, read } = session();
    await save('Carried from one library to the next');
    const page = await visitLibrary();
    const { rows } = await readLibrary(page);
    await clickOn(page, '#export-json');
    const name = await until('the file', async () =>
      driver.files().find((file) => /^presscut-library-.*\.json$/.test(file)),
    );
    const text = await until('all of it', async () => {
      const now = read(name);
      return now.endsWith(']}\n') && now;
    });
    // Its message would replace the next one.
    await untilLibrary(page, 'the end of the export', ({ about }) => about === 'exported');
    await importLibrary(page, '{"presscut":"something else"}');
    await untilLibrary(page, 'the refusal', ({ about }) => about === 'import-refused');

    await openRow(page, 'Carried from one library to the next');
    await clickOn(page, '.delete');
    await untilLibrary(page, 'it to be gone', ({ about }) => about === 'deleted');
    await importLibrary(page, text);
    const back = await untilLibrary(page, 'the import', ({ about }) => about === 'imported');
    expect(back.rows).toHaveLength(rows.length);
    expect(back.news).toContain('Imported: 1 article.');
    const { note } = await openRow(page, 'Carried from one library to the next');
    expect(note).toContain(paragraph(7).slice(0, 40));

    await clickOn(page, '#export-notes');
    await until('the zip', async () =>
      driver.files().some((file) => /^presscut-notes-.*\.zip$/.test(file)),
    );
  });

  it('takes what is sound of a stranger’s file, names the rest, and is as usable afterwards', async () => {
    const { driver } = session();
    const page = await visitLibrary();
    await importLibrary(
      page,
      libraryOf(
        libraryEntry('foreign-good', 'The harbour at night'),
        libraryEntry('foreign-time', 'Of no time', { savedAt: 8_640_000_000_000_001 }),
        libraryEntry('foreign-place', 'Of no place', { destination: '__proto__' }),
      ),
    );
    const reported = await untilLibrary(page, 'the import', ({ about }) => about === 'imported');
    expect(reported.news).toMatch(/Imported: 2 articles.*left out: 1 article.*Line 3: savedAt/);
    await page.close();
    const again = await visitLibrary();
    await search(again, 'of no place');
    await untilLibrary(again, 'the article', ({ rows }) => rows.length === 1);
    expect((await openRow(again, 'Of no place')).note).toBe('Note of foreign-place');
    await search(again, 'harbour at night');
    await untilLibrary(again, 'the other', ({ rows }) => rows[0]?.title === 'The harbour at night');
    const before = driver.files();
    await clickOn(again, '#export-notes');
    await until('the zip', async () =>
      driver.files().some((file) => file.endsWith('.zip') && !before.includes(file)),
    );
  });

  it('shows every article beside those that an older version let in, which can be deleted', async () => {
    const { driver } = session();
    await save('Beside the damaged ones');
    const first = await visitLibrary();
    const { rows } = await readLibrary(first);
    await layEntries(first, [
      libraryEntry('old-time', 'Older than time', { savedAt: -8_640_000_000_000_001 }),
      libraryEntry('old-place', 'To nowhere', { destination: 'constructor' }),
      { id: 'old-nothing', savedAt: 5 },
    ]);
    await first.close();
    const page = await visitLibrary();
    const shown = await readLibrary(page);
    expect(shown.rows).toHaveLength(rows.length + 3);
    expect(shown.rows.map(({ title }) => title)).toEqual(
      expect.arrayContaining([
        'Beside the damaged ones',
        'Older than time',
        'To nowhere',
        'Untitled',
      ]),
    );
    expect((await openRow(page, 'Beside the damaged ones')).note).toContain(
      'Beside the damaged ones',
    );
    const before = driver.files();
    await clickOn(page, '#export-json');
    const file = await until('the file', async () =>
      driver
        .files()
        .find((name) => /presscut-library.*\.json$/.test(name) && !before.includes(name)),
    );
    await until('all of it', async () => session().read(file).endsWith(']}\n'));
    for (const title of ['Older than time', 'To nowhere', 'Untitled']) {
      await clickOn(page, 'button.row-title', title);
      await until(`${title} to be open`, () =>
        page.evaluate<boolean>(
          (wanted: string) =>
            document.querySelector('#reading-title')?.textContent === wanted &&
            document.querySelector('.reading .delete') !== null,
          title,
        ),
      );
      await clickOn(page, '.reading .delete');
      await untilLibrary(page, `${title} to be gone`, (now) =>
        now.rows.every((row) => row.title !== title),
      );
    }
    expect((await readLibrary(page)).rows).toHaveLength(rows.length);
  });

  it('changes and deletes several at once, and undoes that', async () => {
    const page = await visitLibrary();
    const titles = ['Several of one', 'Several of two'];
    await importLibrary(
      page,
      libraryOf(...titles.map((title, n) => libraryEntry(`several-${n}`, title))),
    );
    await search(page, 'several of');
    await untilLibrary(page, 'both', ({ rows }) => rows.length === 2);
    await page.evaluate<void>(() => {
      for (const box of document.querySelectorAll<HTMLElement>('.row input')) box.click();
    });
    await until('the form', () =>
      page.evaluate<boolean>(() => document.querySelector('#several-categories') !== null),
    );
    await setField(page, 'several-categories', 'Together');
    // A new word is made on purpose only.
    await page.evaluate<void>(() => {
      const press = { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true };
      document
        .querySelector('#several-categories')
        ?.dispatchEvent(new KeyboardEvent('keydown', press));
    });
    await until('the chip', () =>
      page.evaluate<boolean>(
        () => document.querySelector('.several .chips')?.textContent?.includes('Together') ?? false,
      ),
    );
    await clickOn(page, '#several-keep');
    await untilLibrary(
      page,
      'their category',
      ({ about, rows }) => about === 'kept' && rows.every(({ text }) => text.includes('Together')),
    );
    await clickOn(page, '#delete-selected');
    await untilLibrary(page, 'them to be gone', ({ rows }) => rows.length === 0);
    await clickOn(page, '#undo');
    await untilLibrary(page, 'them to be back', ({ rows }) => rows.length === 2);
  });

  it('can be used with the keyboard alone', async () => {
    await save('Found with keys');
    const page = await visitLibrary();
    const isFocused = (selector: string): Promise<boolean> =>
      page.evaluate<boolean>(
        (wanted: string) => document.activeElement?.matches(wanted) ?? false,
        selector,
      );
    const tabTo = (selector: string): Promise<true> =>
      until(selector, async () => {
        if (await isFocused(selector)) return true;
        await page.press('Tab');
        return undefined;
      });
    expect(await isFocused('#search')).toBe(true);
    for (const letter of 'found key') await page.press(letter);
    await untilLibrary(page, 'the article', ({ rows }) => rows.length === 1);
    await tabTo('button.row-title');
    await page.press('x');
    await until('it to be selected', () =>
      page.evaluate<boolean>(() => document.querySelector('#selection') !== null),
    );
    await page.press('x');
    await page.press('Enter');
    await untilLibrary(page, 'the note', ({ note }) => note.includes('Found with keys'));
    await page.press('/');
    expect(await isFocused('#search')).toBe(true);
    await tabTo('.reading .delete');
    await page.press('Enter');
    await until('the way back', () => isFocused('#undo'));
    expect((await readLibrary(page)).rows).toEqual([]);
    await page.press('Enter');
    await untilLibrary(page, 'it to be back', ({ rows }) => rows.length === 1);
  });
});
