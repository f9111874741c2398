/** The script injected on a click: reads the article out of the page it stands in. */
import { toArticle } from '../core/article.ts';
import { capture, hasSelection } from '../core/capture.ts';
import { nowAt } from '../core/clock.ts';
import type { Article, Scope } from '../core/stages.ts';
import type { Domain } from '../core/urls/domain.ts';
import type { PageAnswer } from '../platform/page-call.ts';
import { toAnswer } from './answer.ts';

export type CaptureRequest = {
  readonly id: string;
  readonly scope: Scope;
  /** What belongs to the page's owner: the list that knows it is too large to be read in each page. */
  readonly domain: Domain;
};
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

globalThis.presscutCapture = ({ id, scope, domain }) =>
  toAnswer(() => {
    const at = nowAt(new Date());
    const read = capture(document, { id, scope, domain, url: location.href, at });
    return { article: toArticle(read), url: read.url, selected: hasSelection(document) };
  });
