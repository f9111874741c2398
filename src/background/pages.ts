/** Has the other pages of an article read in its tab, one by one, and keeps what they are together. */
import type { KeptArticle } from '../archive/database.ts';
import captureScript from '../content/capture.ts?iife';
import type { PagesRequest, PagesStep } from '../content/pages.ts';
import { Fault, toFault } from '../core/fault.ts';
import type { Article } from '../core/stages.ts';
import { countWords, htmlToText } from '../core/text/words.ts';
import { visitPage } from '../platform/page-call.ts';
import { tabById } from '../platform/tabs.ts';
import { defaultChoice } from '../settings/choice.ts';
import type { Settings } from '../settings/schema.ts';
import { keep, prepareReading } from './clip.ts';
import { saving } from './saving.ts';

/** Of one page: fetched within half of it. */
const LIMIT_MS = 30_000;

export type PagesProgress = {
  readonly read: number;
  readonly of: number;
  /** All that could be read, together: there is nothing more to read. */
  readonly article?: Article;
};

/** Begins, or goes on with the next page. Throws the faults of `visitPage`. */
export async function readNextPage(
  { article, page, incognito }: Pick<KeptArticle, 'article' | 'page' | 'incognito'>,
  begins: boolean,
): Promise<PagesProgress> {
  if (!page) throw new Fault('tab-gone', 'it was read from no tab');
  const tab = await tabById(page.tab);
  const step = await visitPage(
    tab,
    begins ? captureScript : undefined,
    async (calls, shown) => {
      const begin = begins && {
        ...(await prepareReading(calls, shown, 'surely')),
        id: article.id,
        at: article.capturedAt,
      };
      return calls.ask<PagesRequest, PagesStep>(
        (request, until) => globalThis.presscutPages?.(request, until),
        { page: page.url, ...(begin ? { begin } : {}) },
      );
    },
    LIMIT_MS,
  );
  const { read, of, joined: uncounted } = step;
  if (!uncounted) return { read, of };
  const joined = { ...uncounted, words: countWords(htmlToText(uncounted.html)) };
  await keep(joined, incognito, page);
  return { read, of, article: joined };
}

/** What was said of it when it was saved, else what rules say of its site. */
async function isWanted(
  { article, incognito }: Pick<KeptArticle, 'article' | 'incognito'>,
  settings: Settings,
): Promise<boolean> {
  const { pages, scope } = article;
  if (scope !== 'page' || pages?.read.length !== 1 || pages.of === 1) return false;
  const saved = await saving.findSaved(article, incognito);
  return (saved?.entry.choice ?? defaultChoice(settings, article).choice).pages === true;
}

/** With all its pages, where that is wanted and there are any. What cannot be read stays one page. */
export async function withPages<R extends Pick<KeptArticle, 'article' | 'page' | 'incognito'>>(
  read: R,
  settings: Settings,
): Promise<R> {
  if (!(await isWanted(read, settings))) return read;
  try {
    let step = await readNextPage(read, true);
    while (!step.article) step = await readNextPage(read, false);
    return { ...read, article: step.article };
  } catch (error) {
    // The article says of itself that it is one page of several.
    console.warn('its other pages could not be read', toFault(error).message);
    return read;
  }
}
