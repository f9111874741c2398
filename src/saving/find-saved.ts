/** Whether an article was saved before, whether it says the same as then, and what follows for the next save. */
import type { Entry } from '../archive/entry.ts';
import { fingerprintOf } from '../archive/fingerprint.ts';
import { entryFor } from '../archive/library.ts';
import { type SavedBefore, savedAs } from '../core/receipt.ts';
import type { Article, Choice, Receipt } from '../core/stages.ts';
import type { Ports } from './ports.ts';

export type SavedArticle = {
  readonly entry: Entry;
  /** Of the last time that was proved: what was only handed over may never have arrived. */
  readonly receipt: Receipt;
  readonly changed: boolean;
};

/** That the library cannot be read must not keep anything from being saved. */
export async function findSaved(
  { destinations }: Pick<Ports, 'destinations'>,
  article: Article,
  incognito: boolean,
): Promise<SavedArticle | undefined> {
  if (incognito || article.scope !== 'page') return undefined;
  // Receipts of old do not say themselves that nothing was proved.
  const isProved = ({ destination, unproved }: Receipt): boolean =>
    !unproved && !destinations.get(destination)?.unproved;
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

/** As it was saved before; the title of then may be another today. */
export function choiceOf({ entry, changed }: SavedArticle): Choice {
  const { title: _, ...untitled } = entry.choice;
  return changed ? untitled : entry.choice;
}

/** What an article starts with: an unfinished draft, else as it was saved before, else the defaults. */
export function startOf<O>(
  defaults: { readonly choice: Choice; readonly origin: O },
  draft: Choice | undefined,
  saved: SavedArticle | undefined,
): { readonly choice: Choice; readonly origin: O | { readonly from: 'draft' | 'saved' } } {
  if (draft) return { choice: draft, origin: { from: 'draft' } };
  return saved ? { choice: choiceOf(saved), origin: { from: 'saved' } } : defaults;
}

type WithDestinations = Pick<Ports, 'destinations'>;

/** Whether its note is still where it was saved; `undefined` where its destination cannot look. */
async function isThere(
  { destinations }: WithDestinations,
  { receipt }: SavedArticle,
): Promise<boolean | undefined> {
  const path = receipt.files[0]?.path;
  const look = destinations.get(receipt.destination)?.isThere;
  return path === undefined || !look || look(path);
}

/** An earlier save, as pages see it. */
export async function toSavedBefore(
  ports: WithDestinations,
  saved: SavedArticle,
): Promise<SavedBefore> {
  const { entry, receipt, changed } = saved;
  return {
    ...savedAs(entry.id, receipt, choiceOf(saved)),
    changed,
    ...((await isThere(ports, saved)) === false ? { gone: true } : {}),
  };
}

/** Asked for again so soon, it is meant. */
const TWICE_MS = 15_000;

export type SavedCheck =
  | { readonly is: 'new' }
  /** To be saved again: it changed, is gone, or was asked for twice. */
  | { readonly is: 'again'; readonly saved: SavedArticle }
  /** Saved as it is: nothing needs to be done. */
  | { readonly is: 'unchanged'; readonly receipt: Receipt };

/** For saves without the popup, where no dialog can ask. */
export function createSavedCheck(
  ports: Ports,
): (article: Article, incognito: boolean) => Promise<SavedCheck> {
  const reportedAt = new Map<string, number>();
  return async (article, incognito) => {
    const saved = await findSaved(ports, article, incognito);
    if (!saved) return { is: 'new' };
    const { id } = saved.entry;
    const askedTwice = ports.now() - (reportedAt.get(id) ?? Number.NEGATIVE_INFINITY) < TWICE_MS;
    if (saved.changed || askedTwice || !(await isThere(ports, saved))) {
      reportedAt.delete(id);
      return { is: 'again', saved };
    }
    reportedAt.set(id, ports.now());
    return { is: 'unchanged', receipt: saved.receipt };
  };
}
