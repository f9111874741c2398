/** A save without the popup of what was saved before: not once more unless it changed, or is asked for twice. */
import type { Article } from '../core/stages.ts';
import { destinations } from '../destinations/index.ts';
import type { Tab } from '../platform/tabs.ts';
import { type Known, recognise } from '../saving/find-saved.ts';
import { tellUnchanged } from './notify.ts';

/** Asked for again so soon, it is meant. */
const TWICE_MS = 15_000;
const told = new Map<string, number>();

const askedTwice = (entry: string): boolean =>
  Date.now() - (told.get(entry) ?? Number.NEGATIVE_INFINITY) < TWICE_MS;

/** Whether its note is still where it was saved, as far as can be known. */
async function isThere({ receipt }: Known): Promise<boolean> {
  const path = receipt.files[0]?.path;
  const look = destinations.get(receipt.destination)?.isThere;
  return path === undefined || !look || look(path);
}

export type Already =
  /** The user was told that it is saved as it is. */
  | { readonly is: 'told' }
  | { readonly is: 'known'; readonly known: Known }
  | { readonly is: 'new' };

export async function savedAlready(
  tab: Tab,
  article: Article,
  incognito: boolean,
): Promise<Already> {
  const known = await recognise(article, incognito);
  if (!known) return { is: 'new' };
  const { receipt } = known;
  const { id } = known.entry;
  if (known.changed || askedTwice(id) || !(await isThere(known))) {
    told.delete(id);
    return { is: 'known', known };
  }
  told.set(id, Date.now());
  await tellUnchanged(tab, receipt.at, receipt.files[0]?.asked ?? '');
  return { is: 'told' };
}
