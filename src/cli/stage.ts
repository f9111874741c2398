/** Where pages are visited: as many browsers as are asked for, and what a visit needs. */
import path from 'node:path';
import type { Settings } from '../settings/schema.ts';
import type { Archive } from './archive/archive.ts';
import type { Entry } from './archive/manifest.ts';
import { ensureBrowser } from './browsers/ensure-browser.ts';
import { ensureBuilt } from './build.ts';
import { clearLeftovers } from './leftovers.ts';
import { openSeat, profilesFor } from './open-seat.ts';
import type { Options } from './options.ts';
import { joiningMs, settingsOf } from './page-settings.ts';
import { type PageArgument, servePages } from './pages.ts';
import { createRobots, type Verdict } from './robots.ts';
import { createSeatKeeper, type SeatKeeper } from './seats.ts';
import { startServer } from './server/server.ts';
import { hasProxy } from './server/upstream.ts';
import { failed, type Seat, visitPage } from './visit.ts';
import { pause, within } from './wait.ts';
import { askRobots } from './web.ts';
import { allowOrigin, createPatience, SEND_MS, secretsFor } from './webhook.ts';

export type Job = {
  readonly options: Options;
  readonly settings: Settings;
  readonly entries: readonly Entry[];
  readonly files: readonly PageArgument[];
};

/** What a browser remembers of so many pages is more than it costs to start another. */
const MAX_VISITS = 400;

/** What is served from a file is no visit to its site. */
const VISIT: Verdict = { may: 'visit' };

const hostsOf = (files: readonly PageArgument[]): readonly string[] =>
  files.map(({ url }) => new URL(url).hostname);

/** Where is saved, and what a visit needs; `close` ends all of it. */
export async function openStage(
  { options, settings, files }: Omit<Job, 'entries'>,
  archive: Archive,
) {
  const { browser, timeoutMs, webhook } = options;
  ensureBrowser(browser);
  const built = ensureBuilt(browser);
  const profiles = profilesFor(archive.work);
  await clearLeftovers(profiles);
  const extension =
    webhook === undefined ? built : allowOrigin(built, webhook, path.join(profiles, 'extension'));
  const secrets = webhook === undefined ? {} : secretsFor(webhook, process.env);
  const patience = createPatience({ now: () => performance.now(), pause });
  const sendMs = webhook === undefined ? 0 : SEND_MS;
  const server =
    files.length > 0 || hasProxy() ? await startServer({ network: true, keeps: 0 }) : undefined;
  const served = server && servePages(server, files);
  const keepers = Array.from({ length: options.browsers }, () =>
    createSeatKeeper(() => openSeat({ browser, extension, archive, server, secrets }), MAX_VISITS),
  );
  let turn = 0;
  let isOpened = false;

  async function visitIn(
    keeper: SeatKeeper,
    seat: Seat,
    entry: Entry,
    again: boolean,
    id?: string,
  ) {
    isOpened = true;
    const visiting = visitPage(seat, {
      url: entry.url,
      settings: settingsOf(settings, entry),
      loadMs: timeoutMs,
      saveMs: timeoutMs,
      ...(id === undefined ? {} : { id }),
      prepare: () => served?.renew(entry.url, again),
    });
    // For what has its own limits already, should the browser itself no longer answer.
    const slowMs = sendMs + joiningMs(settings, entry.url);
    return within(timeoutMs * 3 + slowMs + 30_000, 'the browser', visiting).catch(
      (error: unknown) => {
        void keeper.give(seat);
        return failed('no-answer', error);
      },
    );
  }

  /** `given`: the id to send its note under, where the archive is not asked for one. */
  async function visit(entry: Entry, again: boolean, given?: string) {
    await patience.wait();
    const id = webhook === undefined ? undefined : (given ?? archive.idFor(entry.url));
    const keeper = keepers[turn++ % keepers.length];
    if (!keeper) throw new Error('there is no browser');
    try {
      const came = await keeper.use((seat) => visitIn(keeper, seat, entry, again, id));
      patience.learn(came);
      return came;
    } catch (error) {
      // Where none could be opened yet, none will be.
      if (!isOpened) throw error;
      return failed('browser-gone', error);
    }
  }

  async function close(): Promise<void> {
    patience.end();
    await Promise.allSettled(keepers.map((keeper) => keeper.close()));
    await server?.close();
    await clearLeftovers(profiles);
  }
  return { visit, close };
}

/** A site that is the user's own, and a file, need no permission to be visited. */
export function rulesOf({ options, files }: Pick<Job, 'options' | 'files'>) {
  const own = new Set([...options.mine, ...hostsOf(files)]);
  const isOwn = (host: string): boolean => own.has(host.replace(/:\d+$/, ''));
  const ask = createRobots(askRobots);
  const robots = async (url: string): Promise<Verdict> =>
    isOwn(new URL(url).host) ? VISIT : ask(url);
  return { isOwn, robots };
}
