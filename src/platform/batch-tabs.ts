/** The window in which a batch loads its pages, unseen and unheard, and the tabs in it. */
import { Fault } from '../core/fault.ts';
import { browser } from './browser.ts';
import { readItem, readItems, removeItem, writeItem } from './storage.ts';
import { pause } from './time-limit.ts';

const PAGE = 'src/batch/index.html';

/** Which window is whose is known as long as the browser runs. `home`: the tab that keeps it open. */
type BatchWindow = { readonly batch: string; readonly window: number; readonly home: number };
const PREFIX = 'batch-window:';
const keyOf = (batch: string): string => PREFIX + batch;

async function batchWindow(batch: string): Promise<BatchWindow | undefined> {
  const known = (await readItem('session', keyOf(batch))) as BatchWindow | undefined;
  if (!known) return undefined;
  try {
    const { windowId } = await browser.tabs.get(known.home);
    return windowId === known.window ? known : undefined;
  } catch (error) {
    console.info('the window of the batch was closed', error);
    return undefined;
  }
}

async function openWindow(batch: string): Promise<BatchWindow> {
  const url = browser.runtime.getURL(`${PAGE}#window=${batch}`);
  const opened = await browser.windows.create({ url, focused: false, state: 'minimized' }).catch(
    // Not every system can show a window like that.
    () => browser.windows.create({ url }),
  );
  const firstTab = opened.tabs?.[0]?.id;
  if (opened.id === undefined || firstTab === undefined)
    throw new Fault('unexpected', 'no window for the batch');
  const known = { batch, window: opened.id, home: firstTab };
  await writeItem('session', keyOf(batch), known);
  return known;
}

const opening = new Map<string, Promise<BatchWindow>>();

/** One for each batch, even where two ask at once. */
function windowFor(batch: string): Promise<BatchWindow> {
  const already = opening.get(batch);
  if (already) return already;
  const opened = batchWindow(batch).then((known) => known ?? openWindow(batch));
  opening.set(batch, opened);
  const done = (): unknown => opening.delete(batch);
  opened.then(done, done);
  return opened;
}

/** The batch that works, or worked, in this window and has not closed it itself. */
export const batchOfWindow = async (window: number): Promise<string | undefined> =>
  ((await readItems('session', PREFIX)) as BatchWindow[]).find((known) => known.window === window)
    ?.batch;

/** Closes the tab of this page where the batch has another window by now, or none; never the browser's last tab. */
export async function closeLeftOver(batch: string): Promise<void> {
  const [here, known, all] = await Promise.all([
    browser.tabs.getCurrent(),
    batchWindow(batch),
    browser.tabs.query({}),
  ]);
  if (here?.id === undefined || here.id === known?.home || all.length < 2) return;
  await browser.tabs.remove(here.id);
}

export async function openUnseen(batch: string, url: string): Promise<number> {
  const { window } = await windowFor(batch);
  const { id } = await browser.tabs.create({ windowId: window, url, active: false });
  if (id === undefined) throw new Fault('tab-gone', url);
  await browser.tabs.update(id, { muted: true }).catch((error: unknown) => {
    console.info('not muted', error);
  });
  return id;
}

export async function closeUnseen(tab: number): Promise<void> {
  await browser.tabs.remove(tab).catch((error: unknown) => console.info('closed already', error));
}

/** Closes what a stop has left there. */
export async function clearWindow(batch: string): Promise<void> {
  const known = await batchWindow(batch);
  if (!known) return;
  const tabs = await browser.tabs.query({ windowId: known.window });
  for (const { id } of tabs) if (id !== undefined && id !== known.home) await closeUnseen(id);
}

export async function closeWindow(batch: string): Promise<void> {
  const known = await batchWindow(batch);
  await removeItem('session', keyOf(batch));
  if (known)
    await browser.windows
      .remove(known.window)
      .catch((error: unknown) => console.info('closed already', error));
}

/** Whether an open tab still shows that URL, and has it in memory. */
export async function showsUrl(tab: number, url: string): Promise<boolean> {
  try {
    const shown = await browser.tabs.get(tab);
    return shown.url === url && shown.discarded !== true && !shown.incognito;
  } catch (error) {
    console.info('the tab was closed', error);
    return false;
  }
}

const LOAD_MS = 45_000;
const EMPTY_MS = 5000;
const LOOK_MS = 250;
/** A page that goes on writing itself is read as it is by then. */
const SETTLE_MS = 6000;
const SETTLE_LOOK_MS = 300;

async function untilLoaded(tab: number): Promise<void> {
  const begun = Date.now();
  while (Date.now() < begun + LOAD_MS) {
    const { status, url } = await browser.tabs.get(tab).catch((error: unknown) => {
      throw new Fault('tab-gone', `tab ${tab}`, { cause: error });
    });
    const isEmpty = url === '' || url === 'about:blank';
    if (status === 'complete' && !isEmpty) return;
    // A tab begins as an empty page, and stays one where a file is downloaded or nothing comes.
    if (status === 'complete' && Date.now() > begun + EMPTY_MS)
      throw new Fault('page-error', 'no page');
    await pause(LOOK_MS);
  }
}

type Look = { readonly status: number; readonly size: number };

/** The server's answer and how much text there is; nothing where the page may not be looked at. */
async function look(tab: number): Promise<Look | undefined> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId: tab },
      func: () => {
        const [entry] = performance.getEntriesByType('navigation');
        const { responseStatus = 0 } = (entry ?? {}) as { responseStatus?: number };
        return { status: responseStatus, size: document.body?.textContent?.length ?? 0 };
      },
    });
    return result?.result as Look | undefined;
  } catch (error) {
    console.info('no look at the page', error);
    return undefined;
  }
}

/** While one page takes the place of another, neither can be looked at. */
async function lookPatiently(tab: number): Promise<Look | undefined> {
  for (let tries = 0; tries < 3; tries += 1) {
    const now = await look(tab);
    if (now) return now;
    await pause(SETTLE_LOOK_MS);
  }
  return undefined;
}

/**
 * Until the page has loaded and its text no longer grows, or will not in time. Throws `tab-gone`, and
 * `page-error` where the server has answered with an error.
 */
export async function untilSettled(tab: number): Promise<void> {
  await untilLoaded(tab);
  const until = Date.now() + SETTLE_MS;
  for (let before = -1; Date.now() < until; await pause(SETTLE_LOOK_MS)) {
    const now = await lookPatiently(tab);
    if (!now) return;
    if (now.status >= 400) throw new Fault('page-error', `HTTP ${now.status}`);
    if (now.size > 0 && now.size === before) return;
    before = now.size;
  }
}
