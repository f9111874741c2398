/** The script injected to find the boxes of a page that a rule leaves out, and to name one. */
import { findBoxes } from '../core/edits/find-boxes.ts';
import { nameBox } from '../core/edits/name-box.ts';
import { Fault } from '../core/fault.ts';
import type { PageAnswer } from '../platform/page-call.ts';
import { toAnswer } from './answer.ts';

type OfArticle = {
  /** URL of the page that the article was read from. */
  readonly page: string;
  readonly html: string;
};

export type BoxesRequest = OfArticle & { readonly selectors: readonly string[] };
export type BoxNameRequest = OfArticle & {
  readonly cut: readonly string[];
  readonly piece: string;
};

declare global {
  var presscutBoxes: ((request: BoxesRequest) => PageAnswer<readonly string[]>) | undefined;
  /** `''`: nothing there tells the box from the rest. */
  var presscutBoxName: ((request: BoxNameRequest) => PageAnswer<string>) | undefined;
}

/** In a document of its own, where nothing runs and nothing is loaded. */
const bodyOf = ({ page, html }: OfArticle): Element => {
  if (location.href.replace(/#.*$/, '') !== page.replace(/#.*$/, ''))
    throw new Fault('page-changed', location.href);
  return new DOMParser().parseFromString(html, 'text/html').body;
};

globalThis.presscutBoxes = (request) =>
  toAnswer(() => findBoxes(document, bodyOf(request), request.selectors));

globalThis.presscutBoxName = (request) =>
  toAnswer(() => nameBox(document, bodyOf(request), request.cut, request.piece) ?? '');
