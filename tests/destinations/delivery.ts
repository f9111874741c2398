/** A delivery with a log in memory, which can be stopped at one of its entries. */
import type { Delivery } from '../../src/core/destination.ts';
import type { Trace } from '../../src/core/job.ts';

export const STOPPED = 'stopped';

export type Log<O> = { readonly traces: Map<string, Trace>; readonly delivery: Delivery<O> };

/** `stopAt`: the entry at which the background side is gone, once; it is `written` or it is not. */
export function newDelivery<O>(
  options: O,
  own: Partial<Delivery<O>> = {},
  stopAt = Number.POSITIVE_INFINITY,
  written = true,
): Log<O> {
  const traces = new Map<string, Trace>();
  let entries = 0;
  const delivery: Delivery<O> = {
    id: 'save-1',
    options,
    note: {
      title: 'A',
      url: 'https://example.org/a',
      time: '2026-05-03T10:00:00+02:00',
      fields: { title: 'A', date: { time: '2026-05-03' }, tags: ['sea', 'pier'] },
      body: '# abc',
    },
    read: (path) => traces.get(path),
    write: async (path, trace) => {
      entries += 1;
      if (entries !== stopAt || written) traces.set(path, trace);
      if (entries === stopAt) throw new Error(STOPPED);
    },
    copy: async () => {},
    saveAs: false,
    ...own,
  };
  return { traces, delivery };
}
