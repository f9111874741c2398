/** Reads the article out of a tab and keeps it, so that it can be saved whatever happens next. */
import { holdArticle, keepArticle } from '../archive/articles.ts';
import type { KeptArticle } from '../archive/database.ts';
import type { CaptureReply, CaptureRequest } from '../content/capture.ts';
import captureScript from '../content/capture.ts?iife';
import pagesScript from '../content/pages.ts?iife';
import { toFault } from '../core/fault.ts';
import { languages } from '../core/languages/index.ts';
import type { Glance } from '../core/page/glance.ts';
import type { Article } from '../core/stages.ts';
import type { Tab } from '../core/tab.ts';
import { domainOf } from '../core/urls/domain-of.ts';
import { chooseLanguages } from '../core/vocabulary/choose.ts';
import { openDomHost } from '../platform/dom-host.ts';
import { type PageCalls, visitPage } from '../platform/page-call.ts';
import { tabById } from '../platform/tabs.ts';
import { usableSettings } from '../settings/recover.ts';
import { withBoxes } from './boxes.ts';
import { saving } from './saving.ts';

export type Read = {
  readonly article: Article;
  readonly selected: boolean;
  readonly incognito: boolean;
  readonly page: NonNullable<KeptArticle['page']>;
  readonly thumbnail?: string;
};

/** A database that is full gets room once; what it does not take then is held in memory. */
export async function keep(
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

/** Looks at the page, puts there what it needs to be read, and says what to read it with. */
export async function prepareReading(
  { ask, inject }: PageCalls,
  { url: shown = '' }: Tab,
  pages: 'maybe' | 'surely' = 'maybe',
): Promise<Omit<CaptureRequest, 'scope'>> {
  const glance = await ask<null, Glance>(() => globalThis.presscutGlance?.(), null);
  if (glance.paged || pages === 'surely') await inject(pagesScript);
  return {
    id: crypto.randomUUID(),
    domain: domainOf(shown),
    languages: chooseLanguages(glance, languages),
  };
}

/** Throws the faults of `visitPage` and `readPage`. */
export async function readTab(
  tabId: number,
  scope: CaptureRequest['scope'] | Promise<CaptureRequest['scope']>,
): Promise<Read> {
  const tab = await tabById(tabId);
  const reading = visitPage(tab, captureScript, async (calls, shown) => {
    const request = { ...(await prepareReading(calls, shown)), scope: await scope };
    // Opened while the page is busy and nothing else is; a failure shows up when something is converted.
    openDomHost().catch((error: unknown) => console.warn('no place with a DOM yet', error));
    const read = () =>
      calls.ask<CaptureRequest, CaptureReply>(
        (request, until) => globalThis.presscutCapture?.(request, until),
        request,
      );
    const reply = await read();
    if (!reply.goesOn) return reply;
    await calls.inject(pagesScript);
    return read();
  });
  // Unpacks the list while the page takes the script in.
  if (tab.url) domainOf(tab.url);
  const [{ article: whole, url, goesOn: _, ...seen }, { settings }] = await Promise.all([
    reading,
    usableSettings(),
  ]);
  const article = await withBoxes(whole, tab, url, settings);
  const page = { tab: tabId, url };
  await keep(article, tab.incognito, page);
  return { article, ...seen, incognito: tab.incognito, page };
}
