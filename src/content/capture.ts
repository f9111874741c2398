/** The script injected on a click: reads the article out of the page it stands in. */
import { toArticle } from '../core/article.ts';
import { capture, hasSelection } from '../core/capture.ts';
import { nowAt } from '../core/clock.ts';
import { timeCheck } from '../core/deadline.ts';
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
  var presscutCapture:
    | ((request: CaptureRequest, until: number) => PageAnswer<CaptureReply>)
    | undefined;
}

globalThis.presscutCapture = ({ id, scope }, until) =>
  toAnswer(() => {
    const checkTime = timeCheck(Date.now, until, 'page-timeout');
    checkTime();
    const at = nowAt(new Date());
    const read = capture(document, { id, scope, url: location.href, at }, { checkTime });
    checkTime();
    return { article: toArticle(read), url: read.url, selected: hasSelection(document) };
  });
