/** The extension's own pages, opened for the user. */
import { browser } from './browser.ts';

export async function openLibrary(): Promise<void> {
  try {
    await browser.tabs.create({ url: browser.runtime.getURL('src/library/index.html') });
  } catch (error) {
    console.warn('the library does not open', error);
  }
}
