/** The extension's own pages, opened for the user. */
import type { Tab } from '../core/tab.ts';
import { browser } from './browser.ts';
import { selectedTabs } from './tabs.ts';

const LIBRARY = 'src/library/index.html';

const open = (page: string) => browser.tabs.create({ url: browser.runtime.getURL(page) });

export async function openLibrary(): Promise<void> {
  try {
    await open(LIBRARY);
  } catch (error) {
    console.warn('the library does not open', error);
  }
}

export async function openFirstRun(): Promise<void> {
  await open('src/options/index.html#first-run');
}

/** The large preview of an article, beside the tab in front. */
export async function openPreview(clip: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  await browser.tabs.create({
    url: browser.runtime.getURL(`src/preview/index.html#${encodeURIComponent(clip)}`),
    ...(tab ? { index: tab.index + 1 } : {}),
  });
}

/** Closes the tab this page is in; `false` where it is the last one of its window. */
export async function closeThisTab(): Promise<boolean> {
  const [here, all] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.tabs.query({ currentWindow: true }),
  ]);
  if (here?.id === undefined || all.length < 2) return false;
  await browser.tabs.remove(here.id);
  return true;
}

/** An article in the library. */
export async function openEntry(id: string): Promise<void> {
  await open(`${LIBRARY}#${encodeURIComponent(id)}`);
}

/** The popup over the window in front; throws where the browser wants a click on the button for it. */
export const openPopup = (): Promise<void> => browser.action.openPopup();

/** What the page of batches begins with, from the tab in front. */
export type BatchStart = {
  readonly do?: 'selected' | 'links' | 'selection';
  readonly url?: string;
};

/**
 * The page of batches. The tabs that are selected in the window are asked for now: once the page is open,
 * only its own is. A batch is written down, so nothing of a private window goes into one.
 */
export async function openBatch(tab: Tab | undefined, start: BatchStart = {}): Promise<void> {
  const words = new URLSearchParams();
  if (tab && !tab.incognito) {
    const selected = await selectedTabs();
    words.set('from', String(tab.id));
    if (selected.length) words.set('selected', selected.join());
    for (const [key, value] of Object.entries(start)) words.set(key, value);
  }
  await open(`src/batch/index.html#${words}`);
}
