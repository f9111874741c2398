/** A browser that is there when it is needed: opened late, opened again when it is gone or has grown old. */
import type { SavingBrowser } from './browsers/browser.ts';
import { createTurns } from './turns.ts';
import type { Seat } from './visit.ts';
import { within } from './wait.ts';

export type SeatKeeper = {
  /** Works with the browser; others may do so at the same time. */
  readonly use: <T>(work: (seat: Seat) => Promise<T>) => Promise<T>;
  /** The browser does not answer: the next one to need it gets another. */
  readonly give: (up: Seat) => Promise<void>;
  readonly close: () => Promise<void>;
};

type Open = () => Promise<{ readonly browser: SavingBrowser; readonly staging: string }>;

const CLOSE_MS = 15_000;

/**
 * `maxVisits`: how many visits one browser has before another takes its place, because what a browser
 * remembers of thousands of pages is memory that no page needs.
 */
export function createSeatKeeper(open: Open, maxVisits: number): SeatKeeper {
  let current: Promise<Seat> | undefined;
  let visits = 0;
  let working = 0;
  let idle: (() => void) | undefined;
  const inTurn = createTurns();

  async function end(): Promise<void> {
    const seat = await current?.catch(() => undefined);
    current = undefined;
    visits = 0;
    if (seat) await within(CLOSE_MS, 'the browser to close', seat.browser.close());
  }

  const create = async (): Promise<Seat> => ({ ...(await open()), inFront: createTurns() });

  /** Waits with the others while a browser is replaced. */
  const enter = (): Promise<Seat> =>
    inTurn(async () => {
      const seat = await current?.catch(() => undefined);
      if (seat && !seat.browser.alive()) await end();
      if (visits >= maxVisits) {
        if (working > 0) await new Promise<void>((resolve) => (idle = resolve));
        await end();
      }
      current ??= create();
      const opened = await current.catch((error: unknown) => {
        current = undefined;
        throw error;
      });
      visits += 1;
      working += 1;
      return opened;
    });

  return {
    async use(work) {
      const seat = await enter();
      try {
        return await work(seat);
      } finally {
        working -= 1;
        if (working === 0) idle?.();
      }
    },
    give: (up) =>
      inTurn(async () => {
        const seat = await current?.catch(() => undefined);
        if (seat === up) await end().catch((error: unknown) => console.warn(String(error)));
      }),
    close: () => inTurn(end),
  };
}
