/** Whether an article was saved before, and whether it says the same as then. */
import type { Entry } from '../archive/entry.ts';
import { fingerprintOf } from '../archive/fingerprint.ts';
import { entryFor } from '../archive/library.ts';
import { placeOf } from '../core/receipt.ts';
import type { Article, Receipt } from '../core/stages.ts';
import { destinations } from '../destinations/index.ts';
import type { SavedBefore } from '../platform/contracts.ts';

export type Known = {
  readonly entry: Entry;
  /** Of the last time that was proved: what was only handed over may never have arrived. */
  readonly receipt: Receipt;
  readonly changed: boolean;
};

/** Receipts of old do not say themselves that nothing was proved. */
const isProved = ({ destination, unproved }: Receipt): boolean =>
  !unproved && !destinations.get(destination)?.unproved;

/** That the library cannot be read must not keep anything from being saved. */
export async function recognise(article: Article, incognito: boolean): Promise<Known | undefined> {
  if (incognito || article.scope !== 'page') return undefined;
  try {
    const entry = await entryFor(article.url);
    const receipt = entry?.receipts.findLast(isProved);
    if (!entry || !receipt) return undefined;
    return { entry, receipt, changed: (await fingerprintOf(article)) !== entry.fingerprint };
  } catch (error) {
    console.warn('the library could not be asked', error);
    return undefined;
  }
}

export function toSavedBefore({ entry, receipt, changed }: Known): SavedBefore {
  const [file] = receipt.files;
  const place = file && placeOf(file);
  const { at, destination } = receipt;
  return { entry: entry.id, at, changed, destination, ...(place === undefined ? {} : { place }) };
}
