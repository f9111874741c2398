/** The golden pages, read by the injected script in a real browser: the same as in Node. */
import { describe, expect, it } from 'vitest';
import type { CaptureReply } from '../../src/content/capture.ts';
import { goldenPages, toLines } from '../core/golden.ts';
import { openPopup } from './popup.ts';
import { inEachBrowser } from './session.ts';

type Reply = { readonly ok: boolean; readonly value?: CaptureReply };

inEachBrowser((session) => {
  describe('reads', () => {
    it.each(goldenPages())('$slug', async ({ url, source, expected }) => {
      const { driver, server } = session();
      server.serve(url, source);
      await driver.goto(url);
      // The click lets the script into the page, and has the extension put it there.
      await openPopup(driver);
      const reply = await driver.background<Reply>(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const [answer] = await chrome.scripting.executeScript({
          target: { tabId: tab?.id ?? -1 },
          func: () =>
            (
              globalThis as unknown as { presscutCapture: (request: object) => unknown }
            ).presscutCapture({ id: 'golden', scope: 'page' }),
        });
        return answer?.result as Reply;
      });
      expect(toLines(reply.value?.article.html ?? '')).toEqual(toLines(expected));
    });
  });
});
