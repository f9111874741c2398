/** Every fault a user can meet is reported, and nothing is shown as saved that is not on disk. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings/schema.ts';
import { articlePage } from './article-page.ts';
import { until } from './drivers/driver.ts';
import { faultIn, saveByKey } from './drivers/outcome.ts';
import { addChip, click, openPopup, popupFault, readPopup, saveFromPopup } from './popup.ts';
import { inEachBrowser, type Session } from './session.ts';

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/MediaBox[0 0 300 300]/Parent 2 0 R>>endobj
trailer<</Root 1 0 R>>`;

const LINKS = `<!doctype html><html lang="en"><title>All sections</title>
<ul><li><a href="/a">Harbour</a><li><a href="/b">Town</a><li><a href="/c">Weather</a></ul></html>`;

async function visit({ driver, server, toUrl }: Session, page = articlePage()): Promise<string> {
  const url = toUrl();
  server.serve(url, page);
  await driver.goto(url);
  return url;
}

inEachBrowser((session, browser) => {
  // A viewer or a page that hangs may leave its tab without an answer: the next test has one of its own.
  let tab = '';
  beforeEach(async () => {
    tab = await session().driver.openTab('about:blank');
  });
  afterEach(() => session().driver.closeTab(tab));

  it('no article on the page', async () => {
    await visit(session(), LINKS);
    expect(await popupFault(session().driver)).toBe('no-article');
    const report = await session().driver.popup<string>(
      () => document.querySelector<HTMLAnchorElement>('.report')?.href ?? '',
    );
    expect(new URL(report).searchParams.get('fault')).toBe('no-article');
    expect(new URL(report).searchParams.get('version')).toMatch(/^Presscut \d/);
  });

  it('no article on the page, by key: on the button and in the page', async () => {
    const { driver } = session();
    await visit(session(), LINKS);
    expect(await saveByKey(driver)).toMatchObject({ ok: false, fault: 'no-article' });
    await until('the toast', () =>
      driver.page<boolean>(() => document.querySelector('html > div') !== null),
    );
  });

  it.each(browser === 'chromium' ? ['chrome://version/'] : ['about:license', 'about:addons'])(
    'a page of the browser’s own: %s',
    async (url) => {
      const { driver } = session();
      await driver.goto(url);
      expect(await popupFault(driver)).toBe('restricted-page');
    },
  );

  it('an empty tab', async () => {
    const { driver } = session();
    await driver.goto('about:blank');
    // Firefox lets it be read, and there is nothing on it.
    const fault = browser === 'chromium' ? 'no-permission' : 'no-article';
    expect(await popupFault(driver)).toBe(fault);
  });

  it('a PDF', async () => {
    const { driver, server, toUrl } = session();
    const url = toUrl('/report.pdf');
    server.serve(url, { headers: { 'content-type': 'application/pdf' }, body: PDF });
    await driver.goto(url);
    expect(await popupFault(driver)).toBe('pdf-page');
  });

  it('the source view of a page', async () => {
    const { driver } = session();
    const url = await visit(session());
    await driver.goto(`view-source:${url}`);
    // Chromium does not reveal the URL: the sentence names source views among others.
    const fault = browser === 'chromium' ? 'no-permission' : 'view-source-page';
    expect(await popupFault(driver)).toBe(fault);
  });

  it('nothing selected any more', async () => {
    const { driver } = session();
    await visit(session());
    await driver.page<void>(() => {
      const first = document.querySelector('article p');
      if (first) getSelection()?.selectAllChildren(first);
    });
    await openPopup(driver);
    await click(driver, '#scope-page');
    await until('the article', async () =>
      (await readPopup(driver)).preview.includes('Paragraph 2'),
    );
    await driver.page<void>(() => getSelection()?.removeAllRanges());
    await click(driver, '#scope-selection');
    const fault = await until('the fault', async () => faultIn((await readPopup(driver)).text));
    expect(fault).toBe('empty-selection');
  });

  it('a tab that was closed', async () => {
    const { driver, server, toUrl } = session();
    const url = toUrl();
    server.serve(url, articlePage());
    const tab = await driver.openTab(url);
    const id = await driver.background<number>(async () => {
      const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return active?.id ?? -1;
    });
    await driver.closeTab(tab);
    const options = await driver.extensionPage('src/options/index.html');
    const answer = await options.evaluate<unknown>(
      (closed: number) =>
        chrome.runtime.sendMessage({
          to: 'background',
          method: 'clip',
          input: { tab: closed, scope: 'page' },
        }),
      id,
    );
    await options.close();
    expect(answer).toMatchObject({ ok: false, code: 'tab-gone' });
  });

  it('a page that does not answer: said after ten seconds', async () => {
    const { driver } = session();
    await visit(session());
    await driver.page<void>(() => {
      setTimeout(() => {
        for (const end = Date.now() + 13_000; Date.now() < end; );
      }, 50);
    });
    const began = performance.now();
    await driver.clickToolbar();
    const fault = await until('the fault', async () => faultIn((await readPopup(driver)).text));
    const took = performance.now() - began;
    expect(fault).toBe('page-timeout');
    expect(took).toBeLessThan(12_500);
    await until('the page to wake up', () => driver.page<boolean>(() => true), 20_000);
  });

  it('a file stands where the folder has to be: saved without the folder, and said', async () => {
    const { driver, downloads } = session();
    await visit(session(), articlePage({ title: 'A story without a place' }));
    await openPopup(driver);
    await addChip(driver, 'categories', 'Kept');
    await until('the path', async () => (await readPopup(driver)).path.includes('/'));
    const [folder = ''] = (await readPopup(driver)).path.split('/');
    // A file stands where the folder has to be.
    fs.rmSync(path.join(downloads, folder), { recursive: true, force: true });
    fs.writeFileSync(path.join(downloads, folder), '');
    const files = (): string[] => driver.files().filter((name) => name.includes('without a place'));
    const outcome = await saveFromPopup(driver);
    fs.rmSync(path.join(downloads, folder));
    expect(outcome.ok).toBe(true);
    await until('the popup to say so', async () =>
      (await readPopup(driver)).text.includes('Saved in the downloads folder itself'),
    );
    expect(files()).toHaveLength(1);
    expect(files()[0]).not.toContain('/');
  });

  it('settings that cannot be read: said, what can be read of them is used, and it is saved', async () => {
    const { driver, read } = session();
    await visit(session());
    const broken = { ...DEFAULT_SETTINGS, version: 1, profile: 'hugo', tags: 'none', sites: [7] };
    await driver.background<void>(
      (settings: unknown) => chrome.storage.local.set({ settings }),
      broken,
    );
    const shown = await openPopup(driver);
    expect(shown.text).toContain('Your settings are damaged');
    expect(shown.profile).toBe('hugo');
    const saved = await saveFromPopup(driver);
    if (!saved.ok) throw new Error(saved.fault);
    expect(read(saved.path)).toContain('params:');
  });

  it('a database that takes nothing: said, and saved without it', async () => {
    const { driver, read } = session();
    const title = 'No room for it but on the disk';
    await visit(session(), articlePage({ title }));
    await driver.background<void>(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    const shown = await openPopup(driver);
    expect(shown.text).toContain('The browser’s storage is full or broken');
    const saved = await saveFromPopup(driver);
    if (!saved.ok) throw new Error(saved.fault);
    expect(read(saved.path)).toContain(title);
    expect(driver.files().filter((name) => name.includes('No room'))).toHaveLength(1);
    await driver.closePopup();
    await driver.killBackground();
  });

  it('a database that cannot be opened: said, and saved without it', async () => {
    const { driver, read } = session();
    const title = 'The drawer that would not open';
    await visit(session(), articlePage({ title }));
    await driver.background<void>(async () => {
      await new Promise<void>((done, fail) => {
        // Of a version that is not known yet, and with nothing in it.
        const opening = indexedDB.open('presscut', 999);
        opening.onsuccess = () => {
          opening.result.close();
          done();
        };
        opening.onerror = () => fail(opening.error);
      });
    });
    const shown = await openPopup(driver);
    expect(shown.text).toContain('The browser’s storage is full or broken');
    const saved = await saveFromPopup(driver);
    if (!saved.ok) throw new Error(saved.fault);
    expect(read(saved.path)).toContain(title);
    await driver.closePopup();
    const byKey = await saveByKey(driver);
    expect(byKey.ok).toBe(true);
    await driver.background<void>(async () => {
      await new Promise((done) => {
        indexedDB.deleteDatabase('presscut').onsuccess = done;
      });
    });
  });

  it('what a key met is said once more in the popup after the tab has moved on', async () => {
    const { driver } = session();
    await visit(session(), LINKS);
    expect(await saveByKey(driver)).toMatchObject({ ok: false, fault: 'no-article' });
    await visit(session(), articlePage());
    await openPopup(driver);
    const listed = (): Promise<string> => readPopup(driver).then(({ earlier }) => earlier);
    const before = await until('the list', async () => (await listed()) || false);
    expect(faultIn(before)).toBe('no-article');
    expect(before).toContain('All sections');
    await click(driver, '#last-failure button');
    await until('it to be dismissed', async () => (await listed()) === '');
    await driver.closePopup();
    await openPopup(driver);
    expect(await listed()).toBe('');
  });

  it('a file: read, for these browsers let an extension that is not from a store do so', async () => {
    const { driver } = session();
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'presscut-file-'));
    const file = path.join(folder, 'article.html');
    fs.writeFileSync(file, articlePage());
    await driver.goto(`file://${file}`);
    const { phase } = await openPopup(driver);
    fs.rmSync(folder, { recursive: true });
    expect(phase).toBe('ready');
  });
});
