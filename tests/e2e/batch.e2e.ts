/** Open tabs and loaded links are saved together, each once, though the background side is killed meanwhile. */
import { expect, it } from 'vitest';
import { articlePage, paragraph } from './article-page.ts';
import { addList, clickIn, openBatch, untilBatch } from './batch-page.ts';
import { until } from './drivers/driver.ts';
import { readNote } from './note-file.ts';
import { inEachBrowser } from './session.ts';

const TABS = 4;
const LINKS = 12;
const HOSTS = 12;

inEachBrowser(
  (session) => {
    it('saves 4 tabs and 12 links, and is killed twice', async () => {
      const { driver, server, read, set } = session();
      await set({ folder: 'batch', fileName: '{title}' });
      const serve = (url: string, title: string): string => {
        server.serve(url, articlePage({ title }));
        return url;
      };
      const links = Array.from({ length: LINKS }, (_, n) =>
        serve(`https://links-${n % HOSTS}.example/2024/${n}`, `Linked page ${n} of them`),
      );
      for (const [n, url] of links.entries())
        serve(`${url}?utm_source=front`, `Linked page ${n} of them`);
      const front = 'https://front.example/';
      server.serve(
        front,
        `<h1>News</h1><nav><a href="/about">About</a></nav><main><ul>${links
          .map(
            (url, n) =>
              `<li><a href="${url}?utm_source=front">The headline of page ${n} of them</a></li>`,
          )
          .join('')}</ul></main>`,
      );
      for (let n = 0; n < TABS; n += 1)
        await driver.openTab(
          serve(`https://tabs-${n % 3}.example/2024/${n}`, `Open page ${n} of them`),
        );
      await driver.openTab(front);
      const from = await driver.background<number>(async () => {
        const [front] = await chrome.tabs.query({ active: true, currentWindow: true });
        return front?.id ?? 0;
      });
      const page = await openBatch(driver, `from=${from}`);
      await clickIn(page, '#add-tabs');
      await untilBatch(page, 'the tabs', ({ rows }) => rows >= TABS + 1);
      await clickIn(page, '#add-links');
      await untilBatch(page, 'the links', ({ rows }) => rows >= TABS + LINKS + 2);
      await addList(page, `${links[0]}\nno address\nhttps://links-0.example/missing`);
      const { report } = await untilBatch(page, 'the list', ({ report }) => /already/.test(report));
      expect(report).toMatch(/1 page added.*1 already in this list.*1 without a valid address/);
      server.serve('https://links-0.example/missing', { status: 404, body: '<p>Not here</p>' });
      await clickIn(page, '#start');
      for (const saved of [3, 9]) {
        await untilBatch(page, `${saved} pages`, ({ counts }) => (counts.saved ?? 0) >= saved);
        await driver.killBackground();
      }
      const { counts, faults } = await untilBatch(
        page,
        'the end',
        ({ state }) => state === 'done',
        90_000,
      );
      // The front page is an open tab like the others; a page that is missing is no article.
      expect(counts).toEqual({ saved: TABS + LINKS + 1, failed: 1 });
      expect(faults.join()).toContain('HTTP 404');
      const notes = driver.files().filter((name) => name.startsWith('batch/'));
      expect(notes).toHaveLength(TABS + LINKS + 1);
      for (const n of [0, LINKS - 1]) {
        const { fields, body } = readNote(read(`batch/Linked page ${n} of them.md`));
        expect(fields.title).toBe(`Linked page ${n} of them`);
        expect(body).toContain(paragraph(7).slice(0, 60));
      }
      // The window that the pages were loaded in is closed, and the user's tabs are as they were.
      // One that was opened as the background side was killed closes itself.
      await until('the window to be closed', () =>
        driver.background<boolean>(async () => (await chrome.windows.getAll()).length === 1),
      );
      await clickIn(page, '#another');
      await until('the earlier list', () =>
        page.evaluate<boolean>(() => document.querySelector('.earlier a') !== null),
      );
      await clickIn(page, '.earlier a');
      await untilBatch(page, 'the list from before', (shown) => shown.state === 'done');
      await page.close();
    });

    it('closes a window that belongs to no list any more', async () => {
      const { driver } = session();
      const windows = (): Promise<number> =>
        driver.background<number>(async () => (await chrome.windows.getAll()).length);
      await driver.background<void>(async () => {
        const url = chrome.runtime.getURL('src/batch/index.html#window=stopped');
        await chrome.windows.create({ url });
      });
      expect(await windows()).toBe(2);
      await until('the window to be closed', async () => (await windows()) === 1);
    });
  },
  { permitted: true },
);
