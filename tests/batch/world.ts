/** The model of a batch over an archive in memory and a browser that says yes. */
import type { BatchRow } from '../../src/archive/batch-row.ts';
import * as archive from '../../src/archive/batches.ts';
import { createBatchModel } from '../../src/batch/model.ts';
import type { BatchNeeds } from '../../src/batch/state.ts';

export function open(own: Partial<BatchNeeds> = {}) {
  const calls: unknown[] = [];
  const files = new Map<string, string>();
  let ids = 0;
  const needs: BatchNeeds = {
    ...archive,
    entryFor: async () => undefined,
    service: {
      links: async () => ({
        links: [
          { url: 'https://a.example/1', title: 'One', group: 1 },
          { url: 'https://a.example/imprint', title: 'Imprint', group: 0 },
        ],
        groups: ['', 'Today'],
        parts: ['footer', 'main'],
        main: 1,
        feeds: [{ url: 'https://a.example/feed', title: 'News' }],
        left: 0,
      }),
      list: async () => '<rss><item><link>/2024/1</link><title>Of the feed</title></item></rss>',
      batch: async (input) => void calls.push(input),
    },
    windowTabs: async () => [
      { id: 3, url: 'https://a.example/1', title: 'One', incognito: false },
      { id: 4, url: 'about:blank', incognito: false },
    ],
    watchBatches: () => () => undefined,
    missing: async () => [],
    request: async (origins) => {
      calls.push({ request: origins });
      return true;
    },
    patternsOf: (origins) => (origins === 'all' ? ['<all>'] : origins.map((one) => `${one}/*`)),
    saveAsDownload: async (name, file) => {
      files.set(name, await file.text());
      return `/home/me/${name}`;
    },
    newId: () => `b${++ids}`,
    now: () => 1,
    ...own,
  };
  const model = createBatchModel(needs);
  const rows = (): readonly BatchRow[] => model.state.get().rows;
  return { model, calls, files, rows };
}
