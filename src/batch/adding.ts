/** Puts pages into a batch, from wherever they come, and reports what was left out. */
import { orElse } from '../archive/memory-fallback.ts';
import type { UrlList } from '../core/lists/list.ts';
import { listKey } from '../core/lists/list-key.ts';
import { readList } from '../core/lists/read-list.ts';
import { cleanUrl } from '../core/urls/clean-url.ts';
import type { Store } from '../ui/store.ts';
import type { BatchNeeds, BatchView } from './state.ts';
import { type Added, toAddition } from './to-rows.ts';

export function createAdding(
  needs: BatchNeeds,
  state: Store<BatchView>,
  refresh: () => Promise<void>,
) {
  const set = (change: Partial<BatchView>): void => state.set({ ...state.get(), ...change });

  /** Pages of earlier batches, and those in the library. */
  async function knownAmong(added: readonly Added[]): Promise<ReadonlySet<string>> {
    const known = new Set<string>();
    for (const { id } of await needs.allBatches())
      if (id !== state.get().batch?.id)
        for (const row of await needs.rowsOf(id))
          if (['saved', 'doubtful', 'duplicate'].includes(row.state)) known.add(listKey(row.url));
    const look = async ({ url }: Added): Promise<void> => {
      const key = listKey(url);
      if (known.has(key)) return;
      if (await orElse(needs.entryFor(cleanUrl(url)), undefined)) known.add(key);
    };
    await Promise.all(added.map(look));
    return known;
  }

  async function add(
    added: readonly Added[],
    { refused = [], repeated = 0 }: Partial<Pick<UrlList, 'refused' | 'repeated'>> = {},
  ): Promise<void> {
    const now = state.get();
    const batch = now.batch ?? {
      id: needs.newId(),
      begunAt: needs.now(),
      state: 'draft' as const,
      categories: [],
      tags: [],
    };
    const known = await knownAmong(added);
    const isKnown = (url: string): boolean => known.has(listKey(url));
    const { rows, again, left } = toAddition(batch.id, now.rows, added, isKnown);
    // What ended begins again with what is added.
    const reopened =
      batch.state === 'done' && rows.length > 0 ? { ...batch, state: 'draft' as const } : batch;
    if (rows.length || now.batch) await needs.putBatch(reopened, rows);
    set({
      ...(rows.length || now.batch ? { batch: reopened } : {}),
      report: {
        added: rows.length,
        picked: rows.filter((row) => row.picked).length,
        again,
        twice: repeated,
        left,
        refused,
        known: rows.filter((row) => row.known).length,
      },
    });
    await refresh();
  }

  async function addTabs(ids: readonly number[] = []): Promise<void> {
    const tabs = await needs.windowTabs(ids);
    if (tabs.some(({ url }) => url === undefined) && (await needs.missing('all')).length) {
      set({ needsAll: () => addTabs(ids) });
      return;
    }
    const { needsAll: _, ...rest } = state.get();
    state.set(rest);
    const isPage = (url: string | undefined): url is string => /^https?:/.test(url ?? '');
    const pages = tabs.flatMap(({ id, url, title }) =>
      isPage(url) ? [{ url, tab: id, ...(title ? { title } : {}) }] : [],
    );
    const others = tabs.length - pages.length;
    await add(pages, {
      refused: others ? [{ why: 'other-scheme', count: others, samples: [] }] : [],
    });
  }

  async function addLinks(tab: number, selection: boolean): Promise<void> {
    const page = await needs.service.links({ tab, ...(selection ? { selection } : {}) });
    set({ feeds: page.feeds });
    await add(
      page.links.map(({ url, title, group }) => ({
        url,
        title,
        group: page.groups[group] ?? '',
        part: page.parts[group] ?? 'other',
        isLeftOut: !selection && group !== page.main,
      })),
    );
  }

  async function addText(text: string, base?: string): Promise<void> {
    const list = readList(text, base === undefined ? {} : { base });
    set({ feeds: list.lists.slice(0, 50).map((url) => ({ url, title: url })) });
    await add(list.urls, list);
  }

  return { add, addTabs, addLinks, addText };
}
