/** The extension's own pages, opened for the user. */
import { browser } from './browser.ts';

const LIBRARY = 'src/library/index.html';

export async function openLibrary(): Promise<void> {
  try {
    await browser.tabs.create({ url: browser.runtime.getURL(LIBRARY) });
  } catch (error) {
    console.warn('the library does not open', error);
  }
}

/** An article in the library. */
export async function openEntry(id: string): Promise<void> {
  await browser.tabs.create({
    url: browser.runtime.getURL(`${LIBRARY}#${encodeURIComponent(id)}`),
  });
}

/** The popup over the window in front; throws where the browser wants a click on the button for it. */
export const openPopup = (): Promise<void> => browser.action.openPopup();
