/** Reads the article out of a tab and keeps it, so that it can be saved whatever happens next. */
import { holdArticle, keepArticle } from '../archive/articles.ts';
import type { KeptArticle } from '../archive/database.ts';
import type { CaptureReply, CaptureRequest } from '../content/capture.ts';
import captureScript from '../content/capture.ts?iife';
import { toFault } from '../core/fault.ts';
import { languages } from '../core/languages/index.ts';
import type { Article } from '../core/stages.ts';
import { domainOf } from '../core/urls/domain-of.ts';
import { chooseLanguages, type Glance } from '../core/vocabulary/choose.ts';
import { openDomHost } from '../platform/dom-host.ts';
import { visitPage } from '../platform/page-call.ts';
import { tabById } from '../platform/tabs.ts';
import { saving } from './saving.ts';

export type Read = {
  readonly article: Article;
  readonly selected: boolean;
  readonly incognito: boolean;
  readonly thumbnail?: string;
};

/** A database that is full gets room once; what it does not take then is held in memory. */
async function keep(
  article: Article,
  incognito: boolean,
  page: KeptArticle['page'],
): Promise<void> {
  const now = Date.now();
  try {
    await keepArticle(article, incognito, now, page);
  } catch (error) {
    console.error('the database takes no article', toFault(error).message);
    await saving.sweep('now').catch((swept: unknown) => console.warn('nothing was swept', swept));
    await keepArticle(article, incognito, now, page).catch(() => holdArticle(article, now, page));
  }
}

/** Throws the faults of `visitPage` and `readPage`. */
export async function readTab(tabId: number, scope: CaptureRequest['scope']): Promise<Read> {
  const tab = await tabById(tabId);
  // Opened while the page is being read; a failure shows up when something is converted.
  openDomHost().catch((error: unknown) => console.warn('no place with a DOM yet', error));
  const reading = visitPage(tab, captureScript, async (ask, { url: shown = '' }) => {
    const glance = await ask<null, Glance>(() => globalThis.presscutGlance?.(), null);
    return ask<CaptureRequest, CaptureReply>(
      (request, until) => globalThis.presscutCapture?.(request, until),
      {
        id: crypto.randomUUID(),
        scope,
        domain: domainOf(shown),
        languages: chooseLanguages(glance, languages),
      },
    );
  });
  // Unpacks the list while the page takes the script in.
  if (tab.url) domainOf(tab.url);
  const { article, url, ...seen } = await reading;
  await keep(article, tab.incognito, { tab: tabId, url });
  return { article, ...seen, incognito: tab.incognito };
}
