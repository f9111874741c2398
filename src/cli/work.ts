/** Works off what waits in line: as many pages at once as there are tabs, each host as it is to be treated. */
import type { Archive, Delivered } from './archive/archive.ts';
import type { Entry } from './archive/manifest.ts';
import type { Next } from './line-up.ts';
import { endsRun, type Failed, isPassing, type Outcome } from './outcome.ts';
import type { Politeness } from './politeness.ts';
import type { Verdict } from './robots.ts';

/** A page in line, and how often it was tried in this run. */
export type Page = {
  readonly entry: Entry;
  readonly host: string;
  readonly tries: number;
  /** How often its server asked for patience. */
  readonly rests: number;
};

export const toPage = (entry: Entry): Page => ({
  entry,
  host: new URL(entry.url).host,
  tries: 0,
  rests: 0,
});

export type Needs = {
  readonly line: { readonly next: (now: number) => Next<Page>; readonly add: (page: Page) => void };
  readonly politeness: Politeness;
  readonly robots: (url: string) => Promise<Verdict>;
  /** Visits a page; `again`: for the second time or later. */
  readonly visit: (entry: Entry, again: boolean) => Promise<Delivered | Failed>;
  readonly archive: Pick<Archive, 'keep' | 'fail'>;
  readonly report: (page: Page, outcome: Outcome) => void;
  readonly now: () => number;
  readonly pause: (ms: number) => Promise<void>;
  /** Whether the run is to end: by a signal, or a fault. */
  readonly isStopped: () => boolean;
  readonly stop: (why: Failed) => void;
};

export type Limits = {
  readonly tabs: number;
  /** Further tries after a fault that may pass. */
  readonly retry: number;
};

/** How long a slot sleeps at most before it looks again whether there is something to do. */
const LOOK_MS = 200;
/** A server that asks for patience for ever is not waited for any longer. */
const MAX_RESTS = 5;
/** Where a server is overloaded and does not say for how long. */
const REST_MS = 30_000;

const asksForPatience = ({ fault, restMs }: Failed): boolean =>
  fault === 'http-429' || (fault === 'http-503' && restMs !== undefined);

/** Whether the site lets the page be visited; `undefined` where it does. */
async function refusal({ politeness, robots }: Needs, page: Page): Promise<Failed | undefined> {
  const { may, delayMs } = await robots(page.entry.url);
  if (delayMs !== undefined) politeness.slowTo(page.host, delayMs);
  if (may === 'visit') return undefined;
  return { is: 'failed', fault: may === 'not-visit' ? 'robots' : 'robots-unreachable' };
}

async function settle(needs: Needs, { retry }: Limits, page: Page, failed: Failed): Promise<void> {
  const { line, politeness, archive, report, now } = needs;
  const patience = asksForPatience(failed);
  if (patience || failed.restMs !== undefined)
    politeness.restUntil(page.host, now() + (failed.restMs ?? REST_MS));
  if (patience && page.rests < MAX_RESTS) return line.add({ ...page, rests: page.rests + 1 });
  const tries = page.tries + 1;
  if (!patience && isPassing(failed) && tries <= retry) return line.add({ ...page, tries });
  if (endsRun(failed)) return needs.stop(failed);
  archive.fail(page.entry.url, tries, failed);
  report(page, failed);
}

/** A visit that was cut off by the end of the run is no fault of the page: it stays in line for the next run. */
async function visitOne(needs: Needs, limits: Limits, page: Page): Promise<void> {
  const { archive, politeness, report, visit, isStopped } = needs;
  try {
    const came = (await refusal(needs, page)) ?? (await visit(page.entry, page.tries > 0));
    if (came.is === 'saved') {
      const kept = await archive.keep(page.entry.url, page.tries + 1, came);
      if (kept) report(page, kept);
    } else if (!isStopped()) await settle(needs, limits, page, came);
  } finally {
    politeness.end(page.host);
  }
}

/** Resolves when no page waits and none is visited any more, or when the run is stopped. */
export async function work(needs: Needs, limits: Limits): Promise<void> {
  const { line, now, pause, isStopped } = needs;
  let visiting = 0;
  async function slot(): Promise<void> {
    while (!isStopped()) {
      const next = line.next(now());
      if ('page' in next) {
        visiting += 1;
        await visitOne(needs, limits, next.page).finally(() => {
          visiting -= 1;
        });
      } else if ('isEmpty' in next && visiting === 0) return;
      else await pause(Math.min(LOOK_MS, 'waitMs' in next ? (next.waitMs ?? LOOK_MS) : LOOK_MS));
    }
  }
  await Promise.all(Array.from({ length: limits.tabs }, slot));
}
