/** A browser that can be killed and started again on the same profile, and the truth about its saves. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBuilt } from '../../src/cli/build.ts';
import { type Server, startServer } from '../../src/cli/server/server.ts';
import { articlePage } from '../e2e/article-page.ts';
import { type BrowserName, type Driver, filesBelow, until } from '../e2e/drivers/driver.ts';
import { openBrowser } from '../e2e/drivers/open.ts';

export type Stage = {
  readonly browser: BrowserName;
  readonly server: Server;
  readonly downloads: string;
  /** The browser as it runs now. */
  readonly driver: () => Driver;
  /** Serves an article of its own under a URL of its own. */
  readonly publish: (title: string, paragraphs?: number) => string;
  /** Starts the browser again on the same profile. */
  readonly restart: () => Promise<void>;
  readonly end: () => Promise<void>;
};

/** A save as the extension has written it down. */
export type Written = {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly fault?: string;
};

export async function openStage(browser: BrowserName): Promise<Stage> {
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'presscut-faults-'));
  const [downloads, profile] = ['downloads', 'profile'].map((name) => path.join(place, name)) as [
    string,
    string,
  ];
  fs.mkdirSync(downloads);
  const server = await startServer();
  const options = { extension: ensureBuilt(browser), downloads, server, profile };
  let driver = await openBrowser(browser, options);
  const set = (): Promise<void> =>
    driver.background<void>(async () => {
      await chrome.storage.local.set({
        settings: {
          version: 1,
          profile: 'markdown',
          categories: [],
          tags: [],
          language: 'en',
          sites: [],
        },
      });
    });
  await set();
  let count = 0;
  return {
    browser,
    server,
    downloads,
    driver: () => driver,
    publish(title, paragraphs = 20) {
      const url = `https://faults-${++count}.example/2024/05/01/story`;
      server.serve(url, articlePage({ title, paragraphs }));
      return url;
    },
    async restart() {
      driver = await openBrowser(browser, options);
    },
    async end() {
      await driver.close();
      await server.close();
      fs.rmSync(place, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Every save in the database; reading it wakes the background side, which takes up what is open. */
export const written = (stage: Stage): Promise<readonly Written[]> =>
  stage.driver().background<Written[]>(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('presscut');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    try {
      return await new Promise<Written[]>((resolve, reject) => {
        const reading = database.transaction('jobs').objectStore('jobs').getAll();
        reading.onsuccess = () =>
          resolve(
            reading.result.map(({ id, title, state, fault }) => ({ id, title, state, fault })),
          );
        reading.onerror = () => reject(reading.error);
      });
    } finally {
      database.close();
    }
  });

/** What became of one article, by what is on disk and what is written down. */
export type Verdict = 'saved' | 'unsaved' | 'lost' | 'false saved' | 'doubled' | 'not told';

const LAST = (paragraphs: number): string => `Paragraph ${paragraphs}.`;

/** Complete files of the article: a partial file is not a note. */
const wholeFiles = (stage: Stage, title: string, paragraphs: number): string[] =>
  filesBelow(stage.downloads)
    .filter((name) => name.endsWith('.md') && name.includes(title))
    .filter((name) => {
      const text = fs.readFileSync(path.join(stage.downloads, name), 'utf8');
      return text.includes(title) && text.includes(LAST(paragraphs));
    });

/** Waits until every save has ended, at most a minute as promised, and judges each article. */
export async function judge(
  stage: Stage,
  titles: readonly string[],
  paragraphs = 20,
): Promise<ReadonlyMap<string, Verdict>> {
  const ended = async (): Promise<readonly Written[] | undefined> => {
    const jobs = await written(stage).catch(() => undefined);
    const mine = jobs?.filter(({ title }) => titles.includes(title));
    const open = mine?.some(({ state }) => state !== 'saved' && state !== 'unsaved');
    const missing = titles.some((title) => !mine?.some((job) => job.title === title));
    return mine && !open && !missing ? mine : undefined;
  };
  const jobs = await until('the saves to end', ended, 60_000).catch(() => written(stage));
  return new Map(
    titles.map((title) => {
      const files = wholeFiles(stage, title, paragraphs).length;
      const mine = jobs.filter((job) => job.title === title);
      const saved = mine.some(({ state }) => state === 'saved');
      const unsaved = mine.some(({ state }) => state === 'unsaved');
      if (files > 1) return [title, 'doubled'];
      if (files === 1) return [title, saved ? 'saved' : 'not told'];
      if (saved) return [title, 'false saved'];
      return [title, unsaved ? 'unsaved' : 'lost'];
    }),
  );
}
