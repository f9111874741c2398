/** The script injected on a click: reads the article out of the page it stands in. */
import { nowAt } from '../core/dates/clock.ts';
import { timeCheck } from '../core/deadline.ts';
import { hasSelection } from '../core/page/selection.ts';
import { readPage, withoutFragment } from '../core/read-page.ts';
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
  /** The URL shown in the tab. */
  readonly url: string;
  readonly selected: boolean;
};

declare global {
  var presscutCapture:
    | ((request: CaptureRequest, until: number) => PageAnswer<CaptureReply>)
    | undefined;
}

globalThis.presscutCapture = ({ id, scope, domain }, until) =>
  toAnswer(() => {
    const url = withoutFragment(location.href);
    const request = { id, scope, domain, url, at: nowAt(new Date()) };
    const article = readPage(document, request, {
      checkTime: timeCheck(Date.now, until, 'page-timeout'),
    });
    return { article, url, selected: hasSelection(document) };
  });
