/** The script injected on a click: reads the article out of the page it stands in. */

import { nowAt } from '../core/dates/clock.ts';
import { toArticle } from '../core/extraction/to-article.ts';
import { capture, hasSelection } from '../core/read-page.ts';
import type { Article, Scope } from '../core/stages.ts';
import type { PageAnswer } from '../platform/page-call.ts';
import { toAnswer } from './answer.ts';

export type CaptureRequest = { readonly id: string; readonly scope: Scope };
/** The article, for the words of all languages are here; nothing else needs what it was made from. */
export type CaptureReply = {
  readonly article: Article;
  /** The address shown in the tab. */
  readonly url: string;
  readonly selected: boolean;
};

declare global {
  var presscutCapture: ((request: CaptureRequest) => PageAnswer<CaptureReply>) | undefined;
}

globalThis.presscutCapture = ({ id, scope }) =>
  toAnswer(() => {
    const at = nowAt(new Date());
    const read = capture(document, { id, scope, url: location.href, at });
    return { article: toArticle(read), url: read.url, selected: hasSelection(document) };
  });
