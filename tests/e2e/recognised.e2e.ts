/** A page that was saved before is known again: in the popup and by key, and a file is replaced only on that word. */
import { expect, it } from 'vitest';
import { articlePage } from './article-page.ts';
import { until } from './drivers/driver.ts';
import { readTold, saveByKey } from './drivers/outcome.ts';
import { readNote } from './note-file.ts';
import { addChip, click, openPopup, readPopup, saveFromPopup } from './popup.ts';
import { inEachBrowser } from './session.ts';

inEachBrowser((session) => {
  const TITLE = 'A harbour seen twice';
  const visit = async (url: string, more: Parameters<typeof articlePage>[0] = {}) => {
    const { driver, server } = session();
    server.serve(url, articlePage({ title: TITLE, ...more }));
    await driver.goto(url);
  };
  const changed = (): Promise<string | undefined> =>
    session().driver.popup(
      () => document.querySelector<HTMLElement>('#saved-before')?.dataset.changed,
    );
  const saved = () =>
    until('the save', async () => (await readPopup(session().driver)).saving === 'saved');

  it('updates the very file, or saves a new one, and says whether the article changed', async () => {
    const { driver, address, read } = session();
    const url = address();
    await visit(url);
    await openPopup(driver);
    expect(await changed()).toBeUndefined();
    await addChip(driver, 'categories', 'Kept from the first time');
    await until('the chip', async () => (await readPopup(driver)).categories.length === 1);
    const first = await saveFromPopup(driver);
    if (!first.ok) throw new Error(first.fault);
    await driver.closePopup();

    await visit(url);
    const again = await openPopup(driver);
    expect(await changed()).toBe('false');
    expect(again.categories).toEqual(['Kept from the first time']);
    await driver.closePopup();

    await visit(url, { paragraphs: 9 });
    const files = driver.files();
    await openPopup(driver);
    expect(await changed()).toBe('true');
    await click(driver, '#update');
    await saved();
    expect(driver.files()).toEqual(files);
    expect(read(first.path)).toContain('Paragraph 9.');
    expect(readNote(read(first.path)).fields).toMatchObject({
      categories: ['Kept from the first time'],
    });
    await driver.closePopup();

    await openPopup(driver);
    expect(await changed()).toBe('false');
    const second = await saveFromPopup(driver);
    if (!second.ok) throw new Error(second.fault);
    expect(driver.files()).toHaveLength(files.length + 1);
    expect(second.path).not.toBe(first.path);
  });

  it('by key: says that it is unchanged, saves it when it is meant, and what has changed', async () => {
    const { driver, address } = session();
    const url = address();
    await visit(url);
    expect(await saveByKey(driver)).toMatchObject({ ok: true });
    const files = driver.files();
    await visit(url);
    await driver.press('save-article');
    await until('to be told', async () =>
      (await readTold(driver)).title.includes('unchanged since'),
    );
    expect(driver.files()).toEqual(files);
    // A held key is not meant: the second press counts when the first is over.
    await until('the second press to count', async () => {
      await driver.press('save-article');
      return driver.files().length > files.length;
    });
    await visit(url, { paragraphs: 10 });
    expect(await saveByKey(driver)).toMatchObject({ ok: true });
    expect((await readTold(driver)).title).toContain('changed since');
  });

  it('by key: saves again what was deleted from the disk', async () => {
    const { driver, address, downloads } = session();
    const url = address();
    await visit(url, { title: 'Deleted from the disk' });
    const first = await saveByKey(driver);
    if (!first.ok) throw new Error(first.fault);
    const { default: fs } = await import('node:fs');
    const { default: path } = await import('node:path');
    fs.rmSync(path.resolve(downloads, first.path));
    await visit(url, { title: 'Deleted from the disk' });
    expect(await saveByKey(driver)).toMatchObject({ ok: true });
    expect(fs.existsSync(path.resolve(downloads, first.path))).toBe(true);
  });
});
