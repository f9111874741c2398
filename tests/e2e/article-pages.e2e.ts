/** An article in pages, read, joined and saved as one; what only looks like one is left alone. */
import { expect, it } from 'vitest';
import { articlePage, paragraph, TITLE } from './article-page.ts';
import { until } from './drivers/driver.ts';
import { saveByKey } from './drivers/outcome.ts';
import { openPopup, readPopup, saveFromPopup } from './popup.ts';
import { inEachBrowser, type Session } from './session.ts';

const OF = 3;
const numbers = (n: number, url: string): string =>
  `<div class="page-links">${Array.from({ length: OF }, (_, at) => at + 1)
    .map((k) => (k === n ? `<b>${k}</b>` : `<a href="${url}${k > 1 ? `/${k}` : ''}">${k}</a>`))
    .join(' ')}</div>`;

/** `paragraphs` 3 n to 3 n + 2 stand on page n; hidden parts stay hidden when a page is only fetched. */
const pageOf = (n: number, url: string, title = TITLE): string =>
  articlePage({ title, paragraphs: 0 }).replace(
    '</h1>',
    `</h1>${[0, 1, 2].map((k) => `<p>${paragraph(3 * n + k)}</p>`).join('\n')}
     <p hidden>Nobody is shown this sentence, which the page keeps for another day of the week.</p>
     ${numbers(n, url)}`,
  );

const serveAll = ({ server }: Session, url: string, titles: readonly string[] = []): void => {
  for (let n = 1; n <= OF; n++)
    server.serve(n > 1 ? `${url}/${n}` : url, pageOf(n, url, titles[n - 1]));
};

/** Paragraphs of all pages, in their order, each once. */
const expectWhole = (note: string): void => {
  const found = [...note.matchAll(/Paragraph (\d+)\./g)].map(([, n]) => Number(n));
  expect(found).toEqual(Array.from({ length: 3 * OF }, (_, n) => n + 4));
  expect(note).not.toContain('another day of the week');
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
