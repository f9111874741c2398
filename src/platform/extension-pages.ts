/** The extension's own pages, opened for the user. */
import { browser } from './browser.ts';

const open = (page: string) => browser.tabs.create({ url: browser.runtime.getURL(page) });

export async function openLibrary(): Promise<void> {
  try {
    await open('src/library/index.html');
  } catch (error) {
    console.warn('the library does not open', error);
  }
}

export async function openFirstRun(): Promise<void> {
  await open('src/options/index.html#first-run');
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
