/** One run: pages from the command line to notes in an archive, in as many browsers as are asked for. */

import type { Settings } from '../settings/schema.ts';
import { type Archive, MANIFEST, openArchive, readArchive } from './archive/archive.ts';
import { type Entry, openPages } from './archive/manifest.ts';
import { writeFeed } from './archive/saved-feed.ts';
import { ensureBrowser } from './browsers/ensure-browser.ts';
import { ensureBuilt } from './build.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-code.ts';
import { clearLeftovers } from './leftovers.ts';
import { createLineUp } from './line-up.ts';
import { openSeat, profilesFor } from './open-seat.ts';
import type { Options } from './options.ts';
import type { Failed } from './outcome.ts';
import { settingsOf } from './page-settings.ts';
import { fromHere, type PageArgument, servePages } from './pages.ts';
import { createPoliteness } from './politeness.ts';
import { createReporter, mannerFor, type Reporter } from './report.ts';
import { createRobots, type Verdict } from './robots.ts';
import { createSeatKeeper, type SeatKeeper } from './seats.ts';
import { startServer } from './server/server.ts';
import { hasProxy } from './server/upstream.ts';
import { listenToSignals } from './signals.ts';
import { failed, type Seat, visitPage } from './visit.ts';
import { pause, within } from './wait.ts';
import { askRobots } from './web.ts';
import { type Page, toPage, work } from './work.ts';

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
  const { browser, timeoutMs } = options;
  ensureBrowser(browser);
  const extension = ensureBuilt(browser);
  await clearLeftovers(profilesFor(archive.work));
  const server =
    files.length > 0 || hasProxy() ? await startServer({ network: true, keeps: 0 }) : undefined;
  const served = server && servePages(server, files);
  const keepers = Array.from({ length: options.browsers }, () =>
    createSeatKeeper(() => openSeat({ browser, extension, archive, server }), MAX_VISITS),
  );
  let turn = 0;
  let isOpened = false;

  async function visitIn(keeper: SeatKeeper, seat: Seat, entry: Entry, again: boolean) {
    isOpened = true;
    const visiting = visitPage(seat, {
      url: entry.url,
      settings: settingsOf(settings, entry),
      loadMs: timeoutMs,
      saveMs: timeoutMs,
      prepare: () => served?.renew(entry.url, again),
    });
    // For what has its own limits already, should the browser itself no longer answer.
    return within(timeoutMs * 3 + 30_000, 'the browser', visiting).catch((error: unknown) => {
      void keeper.give(seat);
      return failed('no-answer', error);
    });
  }

  async function visit(entry: Entry, again: boolean) {
    const keeper = keepers[turn++ % keepers.length];
    if (!keeper) throw new Error('there is no browser');
    try {
      return await keeper.use((seat) => visitIn(keeper, seat, entry, again));
    } catch (error) {
      // Where none could be opened yet, none will be.
      if (!isOpened) throw error;
      return failed('browser-gone', error);
    }
  }

  async function close(): Promise<void> {
    await Promise.allSettled(keepers.map((keeper) => keeper.close()));
    await server?.close();
    await clearLeftovers(profilesFor(archive.work));
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

function sayBefore({ say }: Reporter, archive: Archive, open: number, job: Job): void {
  const { history, finished } = archive;
  const { options, entries } = job;
  if (finished > 0) say(`Pages finished from the last run: ${finished}.`);
  if (history.unreadable > 0) say(`${MANIFEST}: unreadable lines ignored: ${history.unreadable}.`);
  if (options.resume && open < entries.length)
    say(`${entries.length - open} of ${entries.length} are done already; ${open} to go.`);
  const before = entries.filter(({ url }) => history.pages.get(url)?.is === 'saved').length;
  if (!options.resume && before > 0 && entries.length > 3)
    say(
      `${before} of these pages are already saved here and will be saved again. Use --resume to skip them.`,
    );
}

export async function run(job: Job): Promise<ExitCode> {
  const { options } = job;
  const root = fromHere(options.out);
  const archive = openArchive(root, new Date().toISOString(), () => new Date());
  const entries = job.entries.length > 0 ? job.entries : [...archive.history.queued.values()];
  const open = openPages(entries, archive.history, options);
  const manner = mannerFor(
    { json: options.json, isTerminal: process.stderr.isTTY },
    entries.length,
  );
  const log = options.log === undefined ? undefined : fromHere(options.log);
  const reporter = createReporter(manner, open.length, root, { log, now: () => performance.now() });
  const signals = listenToSignals();
  let stopped: Failed | undefined;
  let stage: Awaited<ReturnType<typeof openStage>> | undefined;
  try {
    sayBefore(reporter, archive, open.length, { ...job, entries });
    if (open.length === 0) return EXIT.done;
    const { isOwn, robots } = rulesOf(job);
    const politeness = createPoliteness(options, isOwn);
    archive.begin(options.browser, open);
    stage = await openStage(job, archive);
    const needs = {
      line: createLineUp<Page>(open.map(toPage), politeness),
      politeness,
      robots,
      visit: stage.visit,
      archive,
      report: ({ entry }: Page, outcome: Parameters<Reporter['page']>[1]) =>
        reporter.page(entry.url, outcome),
      now: () => performance.now(),
      pause,
      isStopped: () => stopped !== undefined || signals.received() !== undefined,
      stop: (why: Failed) => {
        stopped = why;
      },
    };
    const tabs = options.browsers * options.jobs;
    await Promise.race([work(needs, { tabs, retry: options.retry }), signals.patienceEnds]);
    const count = reporter.end();
    if (stopped) reporter.say(`The run stopped: ${stopped.fault}. Continue it with --resume.`);
    const signal = signals.received();
    if (signal) reporter.say(`Interrupted. Continue with --resume.`);
    if (!stopped && !signal) archive.end();
    return exitCodeOf({ failed: count.failed, stopped: stopped ? 'fault' : signal });
  } finally {
    await stage?.close();
    archive.close();
    if (options.feedOut !== undefined)
      writeFeed(fromHere(options.feedOut), readArchive(root), new Date().toISOString());
    signals.end();
  }
}
