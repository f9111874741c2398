/** The URLs that call another program, each from a page of its own. */
import { world as browser } from '../fakes/browser.ts';

export const calledUrls = (): readonly string[] =>
  browser.opened.map((page) => {
    const kept = browser.storage.session[`handover:${new URL(page).hash.slice(1)}`];
    return (kept as { url: string }).url;
  });
