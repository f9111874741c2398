/** A page that was saved before is known again: in the popup and by key, and a file is replaced only on that word. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { articlePage } from './article-page.ts';
import { pause, until } from './drivers/driver.ts';
import { readReported, saveByKey } from './drivers/outcome.ts';
import { readNote } from './note-file.ts';
import { addChip, enter, openPopup, readPopup, saveFromPopup } from './popup.ts';
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
  const title = async (): Promise<string> => (await readReported(session().driver)).title;
  /** A held key repeats itself and is not meant: presses count again a second after the last save. */
  const pressUntil = (what: string, holds: () => Promise<boolean>): Promise<true> =>
    until(what, async () => {
      if (await holds()) return true;
      await session().driver.press('save-article');
      await pause(300);
      return undefined;
    });
  const saved = () =>
    until('the save', async () => (await readPopup(session().driver)).saving === 'saved');

  it('updates the very file, or saves a copy on purpose, and says whether the article changed', async () => {
    const { driver, toUrl, read } = session();
    const url = toUrl();
    await visit(url);
    await openPopup(driver);
    expect(await changed()).toBeFalsy();
    await addChip(driver, 'categories', 'Kept from the first time');
    await until('the chip', async () => (await readPopup(driver)).categories.length === 1);
    const first = await saveFromPopup(driver);
    if (!first.ok) throw new Error(first.fault);
    await driver.closePopup();

    await visit(url);
    const again = await openPopup(driver);
    expect(await changed()).toBe('false');
    expect(again.categories).toEqual(['Kept from the first time']);
    const files = driver.files();
    await enter(driver);
    await until('the popup to close', async () => !(await driver.popupOpen()));
    expect(driver.files()).toEqual(files);

    await visit(url, { paragraphs: 9 });
    await openPopup(driver);
    expect(await changed()).toBe('true');
    await enter(driver);
    await saved();
    expect(driver.files()).toEqual(files);
    expect(read(first.path)).toContain('Paragraph 9.');
    expect(readNote(read(first.path)).fields).toMatchObject({
      categories: ['Kept from the first time'],
    });
    await driver.closePopup();

    await openPopup(driver);
    expect(await changed()).toBe('false');
    const second = await saveFromPopup(driver, '#save-copy');
    if (!second.ok) throw new Error(second.fault);
    expect(driver.files()).toHaveLength(files.length + 1);
    expect(second.path).not.toBe(first.path);
  });

  it('by key: says that it is unchanged, saves it when it is meant, and what has changed', async () => {
    const { driver, toUrl } = session();
    const url = toUrl();
    await visit(url);
    expect(await saveByKey(driver)).toMatchObject({ ok: true });
    const files = driver.files();
    await visit(url);
    await pressUntil('to be told', async () => (await title()).includes('unchanged since'));
    expect(driver.files()).toEqual(files);
    await pressUntil('the second file', async () => driver.files().length > files.length);
    await visit(url, { paragraphs: 10 });
    await pressUntil('the news', async () => (await title()).includes('It has changed since'));
    await until('the third file', async () => driver.files().length === files.length + 2);
  });

  it('by key: saves again what was deleted from the disk', async () => {
    const { driver, toUrl, downloads } = session();
    const url = toUrl();
    await visit(url, { title: 'Deleted from the disk' });
    const first = await saveByKey(driver);
    if (!first.ok) throw new Error(first.fault);
    fs.rmSync(path.resolve(downloads, first.path));
    await visit(url, { title: 'Deleted from the disk' });
    await pressUntil('the file', async () => fs.existsSync(path.resolve(downloads, first.path)));
  });
});
