/** One visit: a page is opened, saved by the keys a user would press, and followed to its files. */
import path from 'node:path';
import type { Progress } from '../core/job.ts';
import type { Settings } from '../settings/schema.ts';
import type { Delivered } from './archive/archive.ts';
import type { OpenTab, SavingBrowser } from './browsers/browser.ts';
import { faultIn } from './fault-in.ts';
import * as sent from './in-extension.ts';
import type { Failed, Obstacle } from './outcome.ts';
import { joiningMs } from './page-settings.ts';
import { retryAfterMs } from './retry-after.ts';
import { pause, until } from './wait.ts';
import { SEND_MS } from './webhook.ts';

/** A browser, and what its visits share. */
export type Seat = {
  readonly browser: SavingBrowser;
  /** Where its downloads arrive. */
  readonly staging: string;
  /** One tab at a time is in front, where keys are pressed. */
  readonly inFront: <T>(work: () => Promise<T>) => Promise<T>;
};

export type Visit = {
  readonly url: string;
  readonly settings: Settings;
  readonly loadMs: number;
  readonly saveMs: number;
  /** Names the save where its note is sent, so that one that is begun again is the same. */
  readonly id?: string;
  /** Lets the page come as it is to come this time. */
  readonly prepare?: () => void;
};

export const failed = (fault: string | Obstacle, error?: unknown): Failed => {
  const detail = error instanceof Error ? error.message : error;
  return { is: 'failed', fault, ...(detail ? { detail: String(detail).slice(0, 500) } : {}) };
};

/** Often enough to lose little time, seldom enough to cost none. */
const LOOK_MS = 40;

/** A browser that is busy drops a key now and then. */
const PRESS_MS = 6000;

type Begun = Progress | { readonly fault: string };

/** Presses the keys and waits until the extension has written the save down, or refused it. */
async function begin(seat: Seat, { tab }: OpenTab, visit: Visit): Promise<Begun> {
  const { browser } = seat;
  await browser.inExtension(sent.setSettings, visit.settings);
  if (visit.id !== undefined) await browser.inExtension(sent.nameSave, visit.id);
  const { jobs } = await browser.inExtension<sent.Reported>(sent.readReported);
  const known = new Set(jobs.map(({ job }) => job));
  let number = await browser.pressSave(tab);
  const began = performance.now();
  let pressed = began;
  return until<Begun | undefined>(
    'the save to begin',
    async () => {
      const reported = await browser.inExtension<sent.Reported>(sent.readReported, number);
      const mine = reported.jobs.find(({ job }) => !known.has(job));
      if (mine) return mine;
      const fault = faultIn(reported.title);
      if (fault) return { fault };
      const now = performance.now();
      // The other pages of an article take their time, which a page that is alone does not have.
      if (!reported.isTaken && now - began > visit.saveMs)
        throw new Error(`the save to begin: not within ${visit.saveMs} ms`);
      // The extension takes keys that are pressed twice for one wish.
      if (!reported.isTaken && now - pressed > PRESS_MS) {
        number = await browser.pressSave(tab);
        pressed = performance.now();
      }
      await pause(LOOK_MS);
      return undefined;
    },
    visit.saveMs + joiningMs(visit.settings, visit.url),
  );
}

const follow = ({ browser }: Seat, { job }: Progress, limitMs: number): Promise<Progress> =>
  until<Progress | undefined>(
    'the end of the save',
    async () => {
      const { jobs } = await browser.inExtension<sent.Reported>(sent.readReported);
      const mine = jobs.find((one) => one.job === job);
      if (mine?.state === 'saved' || mine?.state === 'unsaved') return mine;
      await pause(LOOK_MS);
      return undefined;
    },
    limitMs,
  );

async function toDelivered(
  { browser, staging }: Seat,
  { job, clip, title, url = '', receipt }: Progress,
  ms: number,
): Promise<Delivered> {
  const about = await browser.inExtension<sent.About | null>(sent.readAbout, clip);
  const { doubts = [], url: article = url } = about ?? {};
  const saved = {
    is: 'saved',
    title: about?.title ?? title,
    article,
    doubts,
    ms,
    staging,
  } as const;
  if (receipt?.destination === 'webhook') {
    const [{ path: to = '' } = {}] = receipt.files;
    return { ...saved, files: [], sent: { id: job, to } };
  }
  const files = (receipt?.files ?? []).map((file) => ({
    asked: file.asked,
    path: path.relative(staging, path.resolve(staging, file.path)).split(path.sep).join('/'),
  }));
  return { ...saved, files };
}

async function save(seat: Seat, opened: OpenTab, visit: Visit): Promise<Delivered | Failed> {
  const began = performance.now();
  const ms = (): number => Math.round(performance.now() - began);
  const begun = await seat.inFront(() => begin(seat, opened, visit));
  if (!('job' in begun)) return { ...failed(begun.fault), ms: ms() };
  const sendMs = visit.id === undefined ? 0 : SEND_MS;
  const ended = await follow(seat, begun, visit.saveMs + sendMs);
  await seat.browser.inExtension(sent.forgetProgress, ended.job);
  if (ended.state === 'saved' && ended.receipt) return toDelivered(seat, ended, ms());
  return { ...failed(ended.fault ?? 'unexpected', ended.detail), ms: ms() };
}

/** What the server's answer says before anything is saved. */
function refusalIn({ status = 200, retryAfter }: OpenTab, now: number): Failed | undefined {
  if (status < 400) return undefined;
  const restMs = retryAfterMs(retryAfter, now);
  return { ...failed(`http-${status}`), ...(restMs === undefined ? {} : { restMs }) };
}

/** A tab of its own for each page: what one page does to its tab does not reach the next. */
export async function visitPage(seat: Seat, visit: Visit): Promise<Delivered | Failed> {
  const { browser } = seat;
  visit.prepare?.();
  let opened: OpenTab;
  try {
    opened = await browser.open(visit.url, visit.loadMs);
  } catch (error) {
    return failed(browser.alive() ? 'page-not-loaded' : 'browser-gone', error);
  }
  try {
    return refusalIn(opened, Date.now()) ?? (await save(seat, opened, visit));
  } catch (error) {
    return failed(browser.alive() ? 'no-answer' : 'browser-gone', error);
  } finally {
    await browser.closeTab(opened.tab).catch((error: unknown) => {
      console.warn('a tab could not be closed', error);
    });
  }
}
