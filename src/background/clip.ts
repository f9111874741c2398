/** Reads the article out of a tab and keeps it, so that it can be saved whatever happens next. */
import { keepArticle } from '../archive/articles.ts';
import type { CaptureReply, CaptureRequest } from '../content/capture.ts';
import captureScript from '../content/capture.ts?iife';
import { toArticle } from '../core/article.ts';
import type { Article, Scope } from '../core/stages.ts';
import { openDomHost } from '../platform/dom-host.ts';
import { callPage } from '../platform/page-call.ts';
import { tabById } from '../platform/tabs.ts';

export type Read = {
  readonly article: Article;
  readonly selected: boolean;
  readonly incognito: boolean;
};

/** Throws the faults of `callPage` and `capture`, and `storage-failed`. */
export async function readTab(tabId: number, scope: Scope): Promise<Read> {
  const tab = await tabById(tabId);
  // Opened while the page is being read; a failure shows up when something is converted.
  openDomHost().catch((error: unknown) => console.warn('no place with a DOM yet', error));
  const { capture, selected } = await callPage<CaptureRequest, CaptureReply>(
    tab,
    captureScript,
    (request) => globalThis.presscutCapture?.(request),
    { id: crypto.randomUUID(), scope },
  );
  const article = toArticle(capture);
  await keepArticle(article, tab.incognito, Date.now(), { tab: tabId, url: capture.url });
  return { article, selected, incognito: tab.incognito };
}
