/** The extension's own pages, opened for the user. */
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

/**
 * The page of batches. `from`: the tab whose links may be wanted. `do`: what to begin with. The tabs that
 * are selected in the window are asked for now: once the page is open, only its own is.
 */
export async function openBatch(
  what: {
    readonly from?: number;
    readonly do?: 'tabs' | 'selected' | 'links' | 'selection';
    readonly url?: string;
  } = {},
): Promise<void> {
  const selected = await selectedTabs();
  const words = new URLSearchParams(
    Object.entries(what).map(([key, value]) => [key, String(value)] as [string, string]),
  );
  if (selected.length) words.set('selected', selected.join());
  await open(`src/batch/index.html#${words}`);
}
