/** The script injected to list the links of a page, or those within what is selected there. */
import { linksOf, type PageLinks } from '../core/lists/page-links.ts';
import type { PageAnswer } from '../platform/page-call.ts';
import { toAnswer } from './answer.ts';

export type LinksRequest = { readonly selection: boolean };

declare global {
  var presscutLinks: ((request: LinksRequest) => PageAnswer<PageLinks>) | undefined;
}

globalThis.presscutLinks = ({ selection }) =>
  toAnswer(() => {
    const ranges = getSelection();
    const isSelected = (link: Element): boolean => ranges?.containsNode(link, true) === true;
    return linksOf(document, location.href, selection ? isSelected : undefined);
  });
