/** The pages that wait for their visit: which comes next, by whose turn it is and what their hosts allow. */
import type { Politeness } from './politeness.ts';

/** What can stand in line: a page, and the host it is asked of. */
export type Waiting = { readonly host: string };

export type Next<P> =
  | { readonly page: P }
  /** Until one may begin; `undefined`: until a visit ends. */
  | { readonly waitMs: number | undefined }
  | { readonly isEmpty: true };

export type LineUp<P extends Waiting> = {
  /** Takes the next page out of the line and counts its visit as begun. */
  readonly next: (now: number) => Next<P>;
  readonly add: (page: P) => void;
  readonly size: () => number;
};

/** Hosts take turns, so that one with many pages keeps no other waiting; within a host, first come. */
export function createLineUp<P extends Waiting>(
  pages: Iterable<P>,
  politeness: Politeness,
): LineUp<P> {
  const hosts = new Map<string, P[]>();
  let size = 0;
  const add = (page: P): void => {
    const line = hosts.get(page.host);
    if (line) line.push(page);
    else hosts.set(page.host, [page]);
    size += 1;
  };
  for (const page of pages) add(page);

  function take(host: string, line: P[], now: number): P | undefined {
    const page = line.shift();
    hosts.delete(host);
    // Its host's next page waits behind those of all others.
    if (line.length > 0) hosts.set(host, line);
    size -= 1;
    politeness.begin(host, now);
    return page;
  }

  return {
    add,
    size: () => size,
    next(now) {
      let soonest: number | undefined;
      for (const [host, line] of hosts) {
        const wait = politeness.waitMs(host, now);
        const page = wait === 0 ? take(host, line, now) : undefined;
        if (page) return { page };
        if (wait !== undefined) soonest = Math.min(soonest ?? wait, wait);
      }
      return size === 0 ? { isEmpty: true } : { waitMs: soonest };
    },
  };
}
