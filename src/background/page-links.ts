/** Lists the links of a tab, on the user's word. */
import type { LinksRequest } from '../content/links.ts';
import linksScript from '../content/links.ts?iife';
import { Fault } from '../core/fault.ts';
import type { PageLinks } from '../core/lists/page-links.ts';
import { callPage } from '../platform/page-call.ts';
import { tabById } from '../platform/tabs.ts';

/** Throws the faults of `callPage`. */
export async function pageLinks(id: number, selection: boolean): Promise<PageLinks> {
  const tab = await tabById(id);
  // They would be written down.
  if (tab.incognito) throw new Fault('restricted-page', 'a private window');
  return callPage<LinksRequest, PageLinks>(
    tab,
    linksScript,
    (request) => globalThis.presscutLinks?.(request),
    () => ({ selection }),
  );
}
