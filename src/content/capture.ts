/** The script injected on a click: reads the article out of the page it stands in. */
import { nowAt } from '../core/dates/clock.ts';
import { timeCheck } from '../core/deadline.ts';
import { glanceAt } from '../core/page/glance.ts';
import { hasSelection } from '../core/page/selection.ts';
import { readPage, withoutFragment } from '../core/read-page.ts';
import type { Article, Scope } from '../core/stages.ts';
import type { Domain } from '../core/urls/domain.ts';
import type { Glance } from '../core/vocabulary/choose.ts';
import type { Languages } from '../core/vocabulary/in-use.ts';
import type { PageAnswer } from '../platform/page-call.ts';
import { toAnswer } from './answer.ts';
import { thumbnailOf } from './thumbnail.ts';

export type CaptureRequest = {
  readonly id: string;
  /** `auto`: the selection where something is selected. */
  readonly scope: Scope | 'auto';
  /** What belongs to the page's owner: the list that knows it is too large to be read in each page. */
  readonly domain: Domain;
  /** Those that the page's glance shows it to need, out of all there are. */
  readonly languages: Languages;
};
/** The article, for the words of its languages are here; nothing else needs what it was made from. */
export type CaptureReply = {
  readonly article: Article;
  /** The URL shown in the tab. */
  readonly url: string;
  readonly selected: boolean;
  readonly thumbnail?: string;
};

declare global {
  var presscutGlance: (() => PageAnswer<Glance>) | undefined;
  var presscutCapture:
    | ((request: CaptureRequest, until: number) => PageAnswer<CaptureReply>)
    | undefined;
}

globalThis.presscutGlance = () => toAnswer(() => glanceAt(document));

globalThis.presscutCapture = ({ id, scope: wanted, domain, languages }, until) =>
  toAnswer(() => {
    const selected = hasSelection(document);
    const scope = wanted === 'auto' ? (selected ? 'selection' : 'page') : wanted;
    const url = withoutFragment(location.href);
    const request = { id, scope, domain, languages, url, at: nowAt(new Date()) };
    const article = readPage(document, request, {
      checkTime: timeCheck(Date.now, until, 'page-timeout'),
    });
    const thumbnail = thumbnailOf(document, article.lead?.src);
    return {
      article,
      url,
      selected,
      ...(thumbnail ? { thumbnail } : {}),
    };
  });
