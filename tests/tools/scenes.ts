/** What the screenshots show: the states of each page that a user meets, each brought about as a user would. */
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../src/cli/build.ts';
import { SAMPLE } from '../../src/cli/sample.ts';
import { articlePage } from '../e2e/article-page.ts';
import { addList, clickIn, openBatch, untilBatch } from '../e2e/batch-page.ts';
import { type Driver, pause, until } from '../e2e/drivers/driver.ts';
import { saveByKey } from '../e2e/drivers/outcome.ts';
import { clickOn, openLibrary, untilLibrary } from '../e2e/library-page.ts';
import { addChip, openPopup, readPopup, saveFromPopup } from '../e2e/popup.ts';
import { openPreview } from '../e2e/preview-page.ts';
import { POPUP_LOOKS, type Scene, type Stage, takePage, takePopup } from './stage.ts';

const SETTLED_MS = 400;
const RTL_URL = 'https://courier.example/news/2024/05/persian';
const RTL_FILE = path.join(ROOT, 'tests/pages/persian/source.html');

/** Each scene begins with a page that was never saved. */
export async function forgetAll(driver: Driver): Promise<void> {
  const page = await driver.extensionPage('src/options/index.html');
  await page.evaluate(() =>
    chrome.runtime.sendMessage({ to: 'background', method: 'forgetAll', input: {} }),
  );
  await page.close();
}

async function openForm(driver: Driver): Promise<void> {
  await openPopup(driver);
  await until('the path', async () => (await readPopup(driver)).path.endsWith('.md'));
}

async function visit({ driver, server }: Stage, url: string, html: string): Promise<void> {
  server.serve(url, html);
  await driver.goto(url);
}

const visitSample = (stage: Stage): Promise<void> =>
  visit(stage, SAMPLE.url, fs.readFileSync(SAMPLE.file, 'utf8'));

/** Three articles that could not be saved, since their format is gone. */
async function failToSave(stage: Stage): Promise<void> {
  await stage.set({ ...stage.settings, profile: 'a-format-that-is-gone', sites: [] });
  for (const [n, title] of ['The lighthouse', 'A carpenter’s offer', 'After the vote'].entries()) {
    await visit(stage, `https://unsaved-${n}.example/2024/story`, articlePage({ title }));
    await saveByKey(stage.driver);
  }
  await stage.set(stage.settings);
}

const popup: Scene = async (stage) => {
  const { driver } = stage;
  await visitSample(stage);
  await openForm(driver);
  await takePopup(stage, 'popup', POPUP_LOOKS);
  await openForm(driver);
  await saveFromPopup(driver);
  await until('the popup to say so', async () => (await readPopup(driver)).saving === 'saved');
  await takePopup(stage, 'popup-saved');
  await openForm(driver);
  await takePopup(stage, 'popup-recognised', POPUP_LOOKS);
  await openForm(driver);
  await addChip(driver, 'categories', '港口');
  await takePopup(stage, 'popup-changed');
};

const toast: Scene = async ({ driver, shot, ...stage }) => {
  await visitSample({ driver, shot, ...stage });
  await saveByKey(driver);
  await until('the toast', () =>
    driver.page<boolean>(() => document.querySelector('html > div') !== null),
  );
  await pause(SETTLED_MS);
  await driver.screenshot(shot('toast'));
};

const fault: Scene = async (stage) => {
  await stage.driver.goto('about:blank');
  await openPopup(stage.driver);
  await takePopup(stage, 'popup-fault');
};

const preview: Scene = async (stage) => {
  const { driver } = stage;
  await visitSample(stage);
  await openForm(driver);
  const unsaved = await openPreview(driver);
  await takePage(stage, unsaved, 'preview');
  await driver.closePopup().catch(() => undefined);
  await saveByKey(driver);
  await openForm(driver);
  const unchanged = await openPreview(driver);
  await takePage(stage, unchanged, 'preview-unchanged', {});
};

const library: Scene = async (stage) => {
  const { driver } = stage;
  await takePage(stage, await openLibrary(driver), 'library-empty');
  for (const n of [1, 2, 3]) {
    const title = `What the harbour council said, part ${n}`;
    await visit(stage, `https://harbour-${n}.example/2024/story`, articlePage({ title }));
    await saveByKey(driver);
  }
  await visitSample(stage);
  await saveByKey(driver);
  const reading = await openLibrary(driver);
  await clickOn(reading, 'button.row-title');
  await untilLibrary(reading, 'the note', ({ note }) => note !== '');
  await takePage(stage, reading, 'library');
  const several = await openLibrary(driver);
  await several.evaluate(() => {
    for (const box of [...document.querySelectorAll<HTMLElement>('.pick input')].slice(0, 2))
      box.click();
  });
  await takePage(stage, several, 'library-selected');
  await failToSave(stage);
  await takePage(stage, await openLibrary(driver), 'library-unsaved');
};

/** An article whose text runs from right to left. */
const rtl: Scene = async (stage) => {
  const { driver } = stage;
  await visit(stage, RTL_URL, fs.readFileSync(RTL_FILE, 'utf8'));
  await openForm(driver);
  await takePopup(stage, 'rtl-popup');
  await openForm(driver);
  await takePage(stage, await openPreview(driver), 'rtl-preview', {});
  await driver.closePopup().catch(() => undefined);
  await saveByKey(driver);
  const page = await openLibrary(driver);
  await clickOn(page, 'button.row-title');
  await untilLibrary(page, 'the note', ({ note }) => note !== '');
  await takePage(stage, page, 'rtl-library', {});
};

const picker: Scene = async (stage) => {
  const page = await openBatch(stage.driver);
  await addList(page, fs.readFileSync(path.join(ROOT, 'tests/batch/sample.html'), 'utf8'));
  await untilBatch(page, 'the list', ({ rows }) => rows > 0);
  await takePage(stage, page, 'batch');
};

const options: Scene = async (stage) => {
  const views = ['', 'categories', 'sites', 'formats', 'images', 'library', 'keys', 'look'];
  for (const view of [...views, 'data', 'about', 'first-run']) {
    const page = await stage.driver.extensionPage(`src/options/index.html#${view}`);
    await until('the options', () =>
      page.evaluate<boolean>(() => document.querySelector('h2, #profile') !== null),
    );
    await takePage(stage, page, view === 'first-run' ? view : `options${view && `-${view}`}`);
  }
};

export const SCENES: Readonly<Record<string, Scene>> = {
  popup,
  toast,
  fault,
  preview,
  library,
  rtl,
  picker,
  options,
};

const serveBatch = ({ server }: Stage, delayMs: number): string => {
  const urls = ['council', 'carpenter', 'vote', 'storm'].map((name, n) => {
    const url = `https://pier-${n}.example/2024/${name}`;
    const body = articlePage({ title: `The ${name} and the lighthouse` });
    server.serve(url, { body, ...(n < 2 ? {} : { delayMs }) });
    return url;
  });
  const missing = 'https://pier-9.example/2024/missing';
  server.serve(missing, { status: 404, body: '<p>Not here</p>' });
  return [...urls, missing].join('\n');
};

const running: Scene = async (stage) => {
  const page = await openBatch(stage.driver);
  await addList(page, serveBatch(stage, 8000));
  await untilBatch(page, 'the list', ({ rows }) => rows === 5);
  await clickIn(page, '#start');
  await untilBatch(page, 'the first', ({ counts }) => (counts.saved ?? 0) > 0);
  await page.screenshot(stage.shot('batch-running'));
  await untilBatch(page, 'the end', ({ state }) => state === 'done', 90_000);
  await takePage(stage, page, 'batch-done');
};

/** Those in which Presscut has access to every site. */
export const PERMITTED: Readonly<Record<string, Scene>> = { running };
