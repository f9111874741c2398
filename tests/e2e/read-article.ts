/** Asks the injected script, in the page of the current tab, what it reads there. */
import type { CaptureReply } from '../../src/content/capture.ts';
import type { PageAnswer } from '../../src/platform/page-call.ts';
import type { Driver } from './drivers/driver.ts';
import { openPopup } from './popup.ts';

/** The click lets the script into the page, and has the extension put it there. */
export async function readArticle(driver: Driver): Promise<PageAnswer<CaptureReply>> {
  await openPopup(driver);
  return driver.background<PageAnswer<CaptureReply>>(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: () =>
        (
          globalThis as unknown as { presscutCapture: (request: object) => unknown }
        ).presscutCapture({ id: 'read', scope: 'page' }),
    });
    return answer?.result as PageAnswer<CaptureReply>;
  });
}
