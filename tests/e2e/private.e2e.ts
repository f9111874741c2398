/** What is saved in a private window is a file on the disk, and nothing that the browser keeps of it. */
import { expect, it } from 'vitest';
import { articlePage, paragraph } from './article-page.ts';
import { until } from './drivers/driver.ts';
import { saveByKey } from './drivers/outcome.ts';
import { addChip, openPopup, readPopup, saveFromPopup } from './popup.ts';
import { inEachBrowser } from './session.ts';

inEachBrowser((session) => {
  /** What stands in every database, by its key. */
  const onDisk = (): Promise<string[]> =>
    session().driver.background<string[]>(async () => {
      const answer = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((done, fail) => {
          request.onsuccess = () => done(request.result);
          request.onerror = () => fail(request.error);
        });
      const found: string[] = [];
      for (const { name = '' } of await indexedDB.databases()) {
        const db = await answer(indexedDB.open(name));
        for (const store of db.objectStoreNames)
          for (const key of await answer(db.transaction(store).objectStore(store).getAllKeys()))
            found.push(`${name} ${store} ${String(key)}`);
        db.close();
      }
      return found.sort();
    });
  /** Everything in an area of the extension's storage, as text. */
  const inStorage = (area: 'local' | 'session'): Promise<string> =>
    session().driver.background<string>(
      async (name: 'local' | 'session') => JSON.stringify(await chrome.storage[name].get(null)),
      area,
    );

  it('an article that is saved there, by key and from the popup, is kept nowhere', async () => {
    const { driver, server, toUrl, read } = session();
    const open = toUrl();
    server.serve(open, articlePage({ title: 'Seen by all' }));
    await driver.goto(open);
    const empty = await onDisk();
    expect(await saveByKey(driver)).toMatchObject({ ok: true });
    const before = await until('the library', async () => {
      const now = await onDisk();
      return now.some((key) => key.includes(' entries ')) && now;
    });
    expect(before.length).toBeGreaterThan(empty.length);

    const hidden = toUrl();
    const { hostname } = new URL(hidden);
    server.serve(hidden, articlePage({ title: 'Seen by nobody' }));
    const tab = await driver.openPrivate(hidden);
    const byKey = await saveByKey(driver);
    if (!byKey.ok) throw new Error(byKey.fault);
    expect(read(byKey.path)).toContain(paragraph(1).slice(0, 60));
    await openPopup(driver);
    await addChip(driver, 'categories', 'Secrets');
    await until('the chip', async () => (await readPopup(driver)).categories.length === 1);
    expect(await saveFromPopup(driver)).toMatchObject({ ok: true });
    await driver.closePopup();
    expect(await inStorage('session')).toContain(hostname);
    await driver.closeTab(tab);
    expect(await onDisk()).toEqual(before);
    await until('it to be forgotten', async () => !(await inStorage('session')).includes(hostname));
    expect(await inStorage('session')).not.toContain('Seen by nobody');
    expect(await inStorage('local')).not.toMatch(/Seen by nobody|Secrets/);
    expect(await inStorage('local')).not.toContain(hostname);
  });
});
