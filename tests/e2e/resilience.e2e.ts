/** Saves survive each other, and the end of the background side: never lost in silence, never twice. */
import { expect, it } from 'vitest';
import { articlePage } from './article-page.ts';
import { type Driver, pause, until } from './drivers/driver.ts';
import { beginByKey, pressAndBeHeard, readReported } from './drivers/outcome.ts';
import { click, openPopup, readPopup } from './popup.ts';
import { inEachBrowser, type Session } from './session.ts';

/** The alarm comes after half a minute, and a loaded machine takes its time. */
const TAKEN_UP_MS = 75_000;

/** Of its own at each try: what an earlier one left must not be counted. */
const titleAt = (url: string, text: string): string =>
  `${text} off ${new URL(url).hostname.split('.')[0]}`;

const filesOf = ({ driver }: Session, title: string): string[] =>
  driver.files().filter((name) => name.includes(title));

/** Adds the states of all saves to an error; reading them wakes the background side. */
const addStates =
  (driver: Driver) =>
  async (error: unknown): Promise<never> => {
    const { jobs } = await readReported(driver);
    const states = jobs.map(({ title, state, fault, detail }) => ({ title, state, fault, detail }));
    throw new Error(`${error} ${JSON.stringify(states)}`, { cause: error });
  };

inEachBrowser((session, browser) => {
  it('saves from two tabs at once', async () => {
    const { driver, server, toUrl, read } = session();
    const titles = ['First of two boats', 'Second of two boats'];
    const tabs: string[] = [];
    for (const title of titles) {
      const url = toUrl();
      server.serve(url, articlePage({ title }));
      tabs.push(await driver.openTab(url));
    }
    for (const tab of tabs) {
      await driver.showTab(tab);
      await beginByKey(driver);
    }
    for (const title of titles) {
      await until(`“${title}”`, async () =>
        (await readReported(driver)).jobs.some(
          (job) => job.title === title && job.state === 'saved',
        ),
      );
      const [file = '', ...more] = filesOf(session(), title);
      expect(more).toEqual([]);
      expect(read(file)).toContain(title);
    }
    for (const tab of tabs) await driver.closeTab(tab);
  });

  it('saves what the popup shows although the background side ended in between', async () => {
    const { driver, server, toUrl } = session();
    const title = 'A pause between click and save';
    const url = toUrl();
    server.serve(url, articlePage({ title }));
    await driver.goto(url);
    await openPopup(driver);
    await driver.killBackground();
    await click(driver, '#save');
    await until('the save', async () => (await readPopup(driver)).saving === 'saved');
    expect(filesOf(session(), title)).toHaveLength(1);
  });

  it.each([0, 60])(
    'takes up what was asked by key when the background side is killed %i ms after it was heard',
    async (delay) => {
      const { driver, server, toUrl, read } = session();
      const url = toUrl();
      const title = titleAt(url, `By key and killed after ${delay}`);
      server.serve(url, articlePage({ title, paragraphs: 200 }));
      await driver.goto(url);
      await pressAndBeHeard(driver, title);
      await pause(delay);
      await driver.killBackground();
      const saved = async () => {
        const reported = await readReported(driver);
        return (
          reported.jobs.some((job) => job.title === title && job.state === 'saved') && reported
        );
      };
      const { jobs } = await until('the save', saved, TAKEN_UP_MS);
      expect(jobs.filter((job) => job.title === title)).toHaveLength(1);
      const files = filesOf(session(), title);
      expect(files).toHaveLength(1);
      for (const file of files) expect(read(file)).toContain('Paragraph 200.');
    },
    TAKEN_UP_MS + 30_000,
  );

  it.each([0, 40, 180])(
    'is either saved once or told as unsaved when the background side is killed after %i ms',
    async (delay) => {
      const { driver, server, toUrl, read } = session();
      const url = toUrl();
      const title = titleAt(url, `Killed after ${delay} of its milliseconds`);
      server.serve(url, articlePage({ title, paragraphs: 200 }));
      await driver.goto(url);
      await openPopup(driver);
      await click(driver, '#save');
      await pause(delay);
      await driver.killBackground();
      const end = await until(
        'an end that is told',
        async () => {
          const { saving } = await readPopup(driver);
          return (saving === 'saved' || saving === 'unsaved') && saving;
        },
        TAKEN_UP_MS,
      );
      const files = filesOf(session(), title);
      expect(files).toHaveLength(end === 'saved' ? 1 : 0);
      for (const file of files) expect(read(file)).toContain('Paragraph 200.');
    },
    TAKEN_UP_MS + 30_000,
  );

  it('takes an interrupted save up although nothing but its alarm wakes the background side', async () => {
    const { driver, server, toUrl, read } = session();
    const title = 'Nobody comes back for this one';
    const url = toUrl();
    server.serve(url, articlePage({ title, paragraphs: 3000 }));
    await driver.goto(url);
    await driver.press('save-article');
    await until('the save to begin', async () =>
      (await readReported(driver)).jobs.some((job) => job.title === title),
    );
    await driver.killBackground();
    const [file = ''] = await until(
      'the alarm',
      () => filesOf(session(), title).length > 0 && filesOf(session(), title),
      90_000,
    ).catch(addStates(driver));
    await until('the whole file', () => read(file).includes('Paragraph 3000.'));
    expect(filesOf(session(), title)).toHaveLength(1);
  }, 150_000);

  it('the same article, saved from two tabs at once, is no mix-up', async () => {
    const { driver, server, toUrl, read } = session();
    const url = toUrl();
    const title = titleAt(url, 'Twice the same boat');
    server.serve(url, articlePage({ title }));
    const tabs = [await driver.openTab(url), await driver.openTab(url)];
    for (const tab of tabs) {
      await driver.showTab(tab);
      await until('the keys to be heard', async () => {
        if ((await readReported(driver)).badge !== '') return true;
        await driver.press('save-article');
        await pause(200);
        return undefined;
      });
    }
    // The first may be on disk before the second is asked for: then that one gets the saved state.
    const saves = await until('both to be answered', async () => {
      const reported = await readReported(driver);
      const jobs = reported.jobs.filter((job) => job.title === title);
      const answered = jobs.length + (reported.title.includes('unchanged since') ? 1 : 0);
      return answered === 2 && jobs.every(({ state }) => state === 'saved') && jobs.length;
    }).catch(addStates(driver));
    const files = filesOf(session(), title);
    expect(files).toHaveLength(saves);
    for (const file of files) expect(read(file)).toContain(title);
    for (const tab of tabs) await driver.closeTab(tab);
  });

  // The last one: what was open before is not after it. Chromium does not start an extension again
  // that was loaded over its protocol and reloads itself.
  it.runIf(browser === 'firefox')(
    'an update of the extension in the middle of a save is one file',
    async () => {
      const { driver, server, toUrl, read } = session();
      const title = 'A new engine at sea';
      const url = toUrl();
      server.serve(url, articlePage({ title, paragraphs: 3000 }));
      await driver.goto(url);
      await driver.press('save-article');
      await until('the save to begin', async () =>
        (await readReported(driver)).jobs.some((job) => job.title === title),
      );
      // An update does the same: every context of the extension is stopped and restarted.
      await driver.background<void>(() => void setTimeout(() => chrome.runtime.reload(), 0));
      await until('the file', () => filesOf(session(), title).length > 0, 60_000);
      await until('the whole file', () =>
        read(filesOf(session(), title)[0] ?? '').includes('Paragraph 3000.'),
      );
      expect(filesOf(session(), title)).toHaveLength(1);
      await until(
        'the extension to be back',
        () => driver.background<boolean>(() => true).catch(() => false),
        60_000,
      );
    },
    150_000,
  );
});
