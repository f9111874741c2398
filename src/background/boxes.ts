/** Has a page looked through for the boxes that the rule of its site leaves out. */
import type { KeptArticle } from '../archive/database.ts';
import type { BoxesRequest, BoxNameRequest } from '../content/boxes.ts';
import boxesScript from '../content/boxes.ts?iife';
import { Fault, toFault } from '../core/fault.ts';
import type { Article } from '../core/stages.ts';
import type { Tab } from '../core/tab.ts';
import { callPage } from '../platform/page-call.ts';
import { tabById } from '../platform/tabs.ts';
import { boxesFor } from '../settings/box-rules.ts';
import type { Settings } from '../settings/schema.ts';

/** The article with the pieces named that its site's rule leaves out; as it is where they cannot be found. */
export async function withBoxes(
  article: Article,
  tab: Tab,
  page: string,
  settings: Settings,
): Promise<Article> {
  const selectors = article.scope === 'page' ? boxesFor(settings, article.url) : [];
  if (selectors.length === 0) return article;
  try {
    const boxes = await callPage<BoxesRequest, readonly string[]>(
      tab,
      boxesScript,
      (request) => globalThis.presscutBoxes?.(request),
      () => ({ page, html: article.html, selectors }),
    );
    return boxes.length > 0 ? { ...article, boxes } : article;
  } catch (error) {
    console.warn('the boxes of a rule could not be looked for', toFault(error).message);
    return article;
  }
}

/** `''`: nothing on the page tells the box from the rest. Throws `tab-gone` and the faults of `callPage`. */
export async function boxName(
  { article, page }: Pick<KeptArticle, 'article' | 'page'>,
  cut: readonly string[],
  piece: string,
): Promise<string> {
  if (!page) throw new Fault('tab-gone', 'it was read from no tab');
  return callPage<BoxNameRequest, string>(
    await tabById(page.tab),
    boxesScript,
    (request) => globalThis.presscutBoxName?.(request),
    () => ({ page: page.url, html: article.html, cut, piece }),
  );
}
