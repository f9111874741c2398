/** The extension's button in the browser's toolbar. */
import { browser } from './browser.ts';

/** Whether the user sees it there; `undefined` where the browser does not say. */
export async function isPinned(): Promise<boolean | undefined> {
  try {
    return (await browser.action.getUserSettings()).isOnToolbar;
  } catch (error) {
    console.info('the browser does not say where its button is', error);
    return undefined;
  }
}
