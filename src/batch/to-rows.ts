/** What is added to a batch, as rows: each page once, and at most so many. */
import type { BatchRow } from '../archive/batch-row.ts';
import type { ListedUrl } from '../core/lists/list.ts';
import { listKey } from '../core/lists/list-key.ts';

/** More are work for the command line. */
export const MAX_ROWS = 5000;

export type Added = ListedUrl &
  Pick<BatchRow, 'tab' | 'group' | 'part'> & { readonly isLeftOut?: boolean };

export type Addition = {
  readonly rows: readonly BatchRow[];
  /** How many were in the batch already. */
  readonly again: number;
  /** How many there was no room for. */
  readonly left: number;
};

const toRow = (
  { url, title, tab, group, part, tags, categories, savedAt, isLeftOut }: Added,
  batch: string,
  n: number,
  isKnown: boolean,
): BatchRow => ({
  id: `${batch}:${n}`,
  batch,
  n,
  url,
  ...(title ? { title } : {}),
  ...(tab === undefined ? {} : { tab }),
  ...(group ? { group } : {}),
  ...(part ? { part } : {}),
  ...(tags?.length ? { tags: [...tags] } : {}),
  ...(categories?.length ? { categories: [...categories] } : {}),
  ...(savedAt ? { savedAt } : {}),
  ...(isKnown ? { known: true } : {}),
  picked: !isKnown && !isLeftOut,
  state: 'waiting',
  attempts: 0,
});

/** `isKnown`: whether a page was saved before, or was in an earlier batch. */
export function toAddition(
  batch: string,
  before: readonly BatchRow[],
  added: readonly Added[],
  isKnown: (url: string) => boolean,
): Addition {
  const keys = new Set(before.map(({ url }) => listKey(url)));
  let n = before.reduce((most, row) => Math.max(most, row.n + 1), 0);
  const rows: BatchRow[] = [];
  let again = 0;
  let left = 0;
  for (const one of added) {
    const key = listKey(one.url);
    if (keys.has(key)) again += 1;
    else if (before.length + rows.length >= MAX_ROWS) left += 1;
    else {
      keys.add(key);
      rows.push(toRow(one, batch, n, isKnown(one.url)));
      n += 1;
    }
  }
  return { rows, again, left };
}
