/** A save without the popup of what was saved before: not once more unless it changed, or is asked for twice. */
import type { Article } from '../core/stages.ts';
import { isGone } from '../platform/saved-files.ts';
import type { Tab } from '../platform/tabs.ts';
import { type Known, recognise } from './recognise.ts';
import { tellUnchanged } from './tell.ts';

/** Asked for again so soon, it is meant. */
const TWICE_MS = 15_000;
const told = new Map<string, number>();

const askedTwice = (entry: string): boolean =>
  Date.now() - (told.get(entry) ?? Number.NEGATIVE_INFINITY) < TWICE_MS;

/** Whether its note is still where it was saved, as far as the browser knows. */
async function isThere({ entry }: Known): Promise<boolean> {
  const receipt = entry.receipts.at(-1);
  const path = receipt?.files[0]?.path;
  return receipt?.destination !== 'downloads' || path === undefined || !(await isGone(path));
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
  const receipt = known?.entry.receipts.at(-1);
  if (!known || !receipt) return { is: 'new' };
  const { id } = known.entry;
  if (known.changed || askedTwice(id) || !(await isThere(known))) {
    told.delete(id);
    return { is: 'known', known };
  }
  told.set(id, Date.now());
  await tellUnchanged(tab, receipt.at, receipt.files[0]?.asked ?? '');
  return { is: 'told' };
}
