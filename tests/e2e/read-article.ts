/** Asks the injected script, in the page of the current tab, what it reads there. */
import path from 'node:path';
import { runnerImport } from 'vite';
import type { CaptureReply } from '../../src/content/capture.ts';
import type { Glance } from '../../src/core/page/glance.ts';
import { chooseLanguages } from '../../src/core/vocabulary/choose.ts';
import type { PageAnswer } from '../../src/platform/page-call.ts';
import type { Driver } from './drivers/driver.ts';
import { openPopup } from './popup.ts';

/** By the bundler, whose globs Node does not know. */
const allLanguages = async () => {
  const file = path.resolve(import.meta.dirname, '../../src/core/languages/index.ts');
  const { module } = await runnerImport<typeof import('../../src/core/languages/index.ts')>(file);
  return module.languages;
};

/** Calls what the injected script has put into the page; `ms` is how long it took there. */
export const askScript = <T>(
  driver: Driver,
  name: 'presscutGlance' | 'presscutCapture',
  request: object = {},
): Promise<{ answer: PageAnswer<T>; ms: number }> =>
  driver.background(
    async (name, request) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const [reply] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        func: (name, request) => {
          const began = performance.now();
          const answer = (globalThis as unknown as Record<string, (request: unknown) => unknown>)[
            name as string
          ]?.(request);
          return { answer, ms: performance.now() - began };
        },
        args: [name, request],
      });
      return reply?.result as { answer: PageAnswer<T>; ms: number };
    },
    name,
    request,
  );

/** What the injected script reads in the page, in the languages that it shows, and how long that took. */
export async function askArticle(
  driver: Driver,
): Promise<{ answer: PageAnswer<CaptureReply>; ms: number }> {
  const glance = await askScript<Glance>(driver, 'presscutGlance');
  if (!glance.answer.ok) throw new Error(`no glance: ${glance.answer.code}`);
  const chosen = chooseLanguages(glance.answer.value, await allLanguages());
  const read = await askScript<CaptureReply>(driver, 'presscutCapture', {
    id: 'read',
    scope: 'page',
    languages: chosen,
  });
  return { answer: read.answer, ms: glance.ms + read.ms };
}

/** The click lets the script into the page, and has the extension put it there. */
export async function readArticle(driver: Driver): Promise<PageAnswer<CaptureReply>> {
  await openPopup(driver);
  return (await askArticle(driver)).answer;
}
