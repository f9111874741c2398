/** Lists the links of a tab, on the user's word. */
import type { LinksRequest } from '../content/links.ts';
import linksScript from '../content/links.ts?iife';
import type { PageLinks } from '../core/lists/page-links.ts';
import { callPage } from '../platform/page-call.ts';
import { tabById } from '../platform/tabs.ts';

/** Throws the faults of `callPage`. */
export const pageLinks = async (tab: number, selection: boolean): Promise<PageLinks> =>
  callPage<LinksRequest, PageLinks>(
    await tabById(tab),
    linksScript,
    (request) => globalThis.presscutLinks?.(request),
    () => ({ selection }),
  );
