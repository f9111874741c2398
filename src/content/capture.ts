/** The script injected on a click: reads the article out of the page it stands in. */
import { nowAt } from '../core/dates/clock.ts';
import { timeCheck } from '../core/deadline.ts';
import { COMMON_RULES, type Rules } from '../core/extraction/rules.ts';
import { type Glance, glanceAt } from '../core/page/glance.ts';
import { elementsOf } from '../core/page/natives.ts';
import { hasSelection } from '../core/page/selection.ts';
import { says } from '../core/pages/plain.ts';
import { type PageRequest, readPage, withoutFragment } from '../core/read-page.ts';
import type { Article, Scope } from '../core/stages.ts';
import { textOf } from '../core/text/text-length.ts';
import type { Domain } from '../core/urls/domain.ts';
import type { Languages } from '../core/vocabulary/in-use.ts';
import { WORDS } from '../core/vocabulary/index.ts';
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
  /** A link says that the article goes on, and what finds its pages was not there. */
  readonly goesOn?: true;
};

declare global {
  /** Where it may have other pages. */
  var presscutFindPages: Rules['findPages'];
  var presscutRead: ((page: Document, request: PageRequest, until: number) => Article) | undefined;
  var presscutGlance: (() => PageAnswer<Glance>) | undefined;
  var presscutCapture:
    | ((request: CaptureRequest, until: number) => PageAnswer<CaptureReply>)
    | undefined;
}

globalThis.presscutGlance = () => toAnswer(() => glanceAt(document));

const readIt: NonNullable<typeof globalThis.presscutRead> = (page, request, until) => {
  const findPages = globalThis.presscutFindPages;
  return readPage(page, request, {
    rules: findPages ? { ...COMMON_RULES, findPages } : COMMON_RULES,
    checkTime: timeCheck(Date.now, until, 'page-timeout'),
  });
};

globalThis.presscutRead = readIt;

const goesOn = (): boolean =>
  !globalThis.presscutFindPages &&
  elementsOf(document, 'a[href]').some((link) => says(WORDS.nextPage, textOf(link).toLowerCase()));

globalThis.presscutCapture = ({ id, scope: wanted, domain, languages }, until) =>
  toAnswer(() => {
    const selected = hasSelection(document);
    const scope = wanted === 'auto' ? (selected ? 'selection' : 'page') : wanted;
    const url = withoutFragment(location.href);
    const request = { id, scope, domain, languages, url, at: nowAt(new Date()) };
    const article = readIt(document, request, until);
    const thumbnail = thumbnailOf(document, article.lead?.src);
    return {
      article,
      url,
      selected,
      ...(thumbnail ? { thumbnail } : {}),
      ...(goesOn() ? { goesOn: true } : {}),
    };
  });
