/** An article in pages, read, joined and saved as one; what only looks like one is left alone. */
import { expect, it } from 'vitest';
import { TITLE } from './article-page.ts';
import { addList, clickIn, openBatch, untilBatch } from './batch-page.ts';
import { until } from './drivers/driver.ts';
import { saveByKey } from './drivers/outcome.ts';
import { expectWhole, OF, pageOf } from './paged-article.ts';
import { openPopup, readPopup, saveFromPopup } from './popup.ts';
import { inEachBrowser, type Session } from './session.ts';

const serveAll = ({ server }: Session, url: string, titles: readonly string[] = []): void => {
  for (let n = 1; n <= OF; n++)
    server.serve(n > 1 ? `${url}/${n}` : url, pageOf(n, url, titles[n - 1]));
};

inEachBrowser((session) => {
  it('is told in the popup, read on a click, and saved as one file', async () => {
    const { driver, server, toUrl, read } = session();
    const url = toUrl();
    serveAll(session(), url);
    // What leads elsewhere is asked for nothing.
    await driver.goto(`${url}/2`);
    expect((await openPopup(driver)).text).toContain('This is page 2 of 3.');
    const before = server.requests.length;
    await driver.popup<void>(() => document.querySelector<HTMLElement>('#pages')?.click());
    await until('all pages', async () => (await readPopup(driver)).text.includes('All 3 pages'));
    const asked = server.requests.slice(before).map((request) => request.url);
    expect(asked.filter((one) => one.startsWith(new URL(url).origin))).toEqual([url, `${url}/3`]);
    const saved = await saveFromPopup(driver);
    expect(saved).toMatchObject({ ok: true });
    if (saved.ok) expectWhole(read(saved.path));
  });

  it('is read whole by a key where a rule says so', async () => {
    const { driver, set, toUrl, read } = session();
    const url = toUrl();
    serveAll(session(), url);
    const site = new URL(url).hostname;
    await set({ sites: [{ site, categories: [], tags: [], pages: true }] });
    await driver.goto(url);
    const saved = await saveByKey(driver);
    expect(saved).toMatchObject({ ok: true });
    if (saved.ok) expectWhole(read(saved.path));
    await set({});
  });

  it('is read whole by a key where it is the default', async () => {
    const { driver, set, toUrl, read } = session();
    const url = toUrl();
    serveAll(session(), url);
    await set({ pages: true });
    await driver.goto(`${url}/2`);
    const saved = await saveByKey(driver);
    expect(saved).toMatchObject({ ok: true });
    if (saved.ok) expectWhole(read(saved.path));
    await set({});
  });

  it('is no series of articles: one look is enough', async () => {
    const { driver, server, toUrl } = session();
    const url = toUrl();
    serveAll(session(), url, [TITLE, 'What became of the carpenter', 'The vote in spring']);
    await driver.goto(url);
    await openPopup(driver);
    const before = server.requests.length;
    await driver.popup<void>(() => document.querySelector<HTMLElement>('#pages')?.click());
    await until('its end', async () =>
      (await readPopup(driver)).text.includes('separate articles'),
    );
    const asked = server.requests.slice(before).map((request) => request.url);
    expect(asked.filter((one) => one.startsWith(new URL(url).origin))).toEqual([`${url}/2`]);
  });
});

inEachBrowser(
  (session) => {
    it('is read whole in a list, from its tab and from its URL, where all are to be', async () => {
      const { driver, set, toUrl, read } = session();
      const [open, listed, other] = [toUrl(), toUrl(), toUrl()];
      serveAll(
        session(),
        open,
        [1, 2, 3].map(() => 'The bridge that stood open'),
      );
      serveAll(
        session(),
        listed,
        [1, 2, 3].map(() => 'The harbour that was listed'),
      );
      serveAll(
        session(),
        other,
        [1, 2, 3].map(() => 'The mill on a site of its own'),
      );
      const site = new URL(other).hostname;
      await set({
        ...{ folder: 'paged', fileName: '{title}', pages: true },
        sites: [{ site, categories: [], tags: [], pages: false }],
      });
      await driver.openTab(open);
      const page = await openBatch(driver);
      await clickIn(page, '#add-tabs');
      await untilBatch(page, 'the tab', ({ rows }) => rows >= 1);
      await addList(page, `${listed}\n${other}`);
      await untilBatch(page, 'the list', ({ report }) => report.startsWith('2 pages'));
      await clickIn(page, '#start');
      await untilBatch(page, 'the end', ({ state }) => state === 'done', 60_000);
      expectWhole(read('paged/The bridge that stood open.md'));
      expectWhole(read('paged/The harbour that was listed.md'));
      // Its site's rule says that one page is enough.
      expect(read('paged/The mill on a site of its own.md')).not.toContain('Paragraph 7.');
      await page.close();
      await set({});
    });
  },
  { permitted: true },
);
