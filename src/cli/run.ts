/** One run: pages from the command line to notes in an archive, in as many browsers as are asked for. */
import { openArchive, readArchive } from './archive/archive.ts';
import { openPages } from './archive/manifest.ts';
import { writeFeed } from './archive/saved-feed.ts';
import { countEarlier, sayBefore } from './before.ts';
import { type ExitCode, exitCodeOf } from './exit-code.ts';
import { faultSentence } from './fault-text.ts';
import { createLineUp } from './line-up.ts';
import type { Failed } from './outcome.ts';
import { fromHere } from './pages.ts';
import { createPoliteness } from './politeness.ts';
import { createReporter, mannerFor, type Reporter } from './report.ts';
import { listenToSignals } from './signals.ts';
import { type Job, openStage, rulesOf } from './stage.ts';
import { pause } from './wait.ts';
import { type Page, toPage, work } from './work.ts';

export async function run(job: Job): Promise<ExitCode> {
  const { options } = job;
  const root = fromHere(options.out);
  const archive = openArchive(root, new Date().toISOString(), () => new Date());
  const entries = job.entries.length > 0 ? job.entries : [...archive.history.queued.values()];
  const open = openPages(entries, archive.history, options);
  const { history, finished } = archive;
  const before = { entries, open, history, finished, resume: options.resume };
  const { givenUp } = countEarlier(before);
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
    sayBefore(before, reporter.say);
    if (open.length === 0) return exitCodeOf({ failed: givenUp, stopped: undefined });
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
    if (stopped)
      reporter.say(
        `The run stopped. ${faultSentence(stopped.fault, stopped.detail)} Continue it with --resume.`,
      );
    const signal = signals.received();
    if (signal) reporter.say(`Interrupted. Continue with --resume.`);
    if (!stopped && !signal) archive.end();
    return exitCodeOf({ failed: count.failed + givenUp, stopped: stopped ? 'fault' : signal });
  } finally {
    await stage?.close();
    archive.close();
    if (options.feedOut !== undefined)
      writeFeed(fromHere(options.feedOut), readArchive(root), new Date().toISOString());
    signals.end();
  }
}
