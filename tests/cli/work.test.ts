/** A run with a clock and pages of the test: what is tried again, what is waited for, when it ends. */
import { expect, it, vi } from 'vitest';
import type { Delivered } from '../../src/cli/archive/archive.ts';
import { createLineUp } from '../../src/cli/line-up.ts';
import type { Failed } from '../../src/cli/outcome.ts';
import { createPoliteness } from '../../src/cli/politeness.ts';
import type { Verdict } from '../../src/cli/robots.ts';
import { type Needs, toPage, work } from '../../src/cli/work.ts';

const SAVED = {
  ...{ is: 'saved', title: '', article: '', doubts: [], ms: 1, staging: '' },
  files: [],
} as const satisfies Delivered;
const fault = (name: string, restMs?: number): Failed => ({
  is: 'failed',
  fault: name,
  ...(restMs === undefined ? {} : { restMs }),
});

/** Runs pages whose visits end as scripted: by URL, one answer for each try, the last for all further. */
async function runPages(
  script: Readonly<Record<string, readonly (Failed | Delivered)[]>>,
  { tabs = 2, retry = 2, robots = {} as Readonly<Record<string, Verdict>>, takesMs = 100 } = {},
) {
  let now = 0;
  let stopped: Failed | undefined;
  let open = 0;
  let most = 0;
  const visits: { url: string; at: number; again: boolean }[] = [];
  const sleepers: { until: number; wake: () => void }[] = [];
  const pause = (ms: number) =>
    new Promise<void>((wake) => sleepers.push({ until: now + ms, wake }));
  const kept: string[] = [];
  const failed: [string, number, string][] = [];
  const politeness = createPoliteness({ perHost: 1, delayMs: 1000 }, () => false);
  const needs: Needs = {
    line: createLineUp(
      Object.keys(script).map((url) => toPage({ url })),
      politeness,
    ),
    politeness,
    robots: async (url) => robots[url] ?? { may: 'visit' },
    async visit({ url }, again) {
      const tried = visits.filter((one) => one.url === url).length;
      visits.push({ url, at: now, again });
      most = Math.max(most, ++open);
      await pause(takesMs);
      open -= 1;
      const answers = script[url] ?? [];
      return answers[Math.min(tried, answers.length - 1)] ?? SAVED;
    },
    archive: {
      keep: async (url) => {
        kept.push(url);
        return { ...SAVED, files: [] };
      },
      fail: (url, tries, { fault }) => void failed.push([url, tries, fault]),
    },
    report: vi.fn(),
    now: () => now,
    pause,
    isStopped: () => stopped !== undefined,
    stop: (why) => {
      stopped = why;
    },
  };
  let isOver = false;
  const working = work(needs, { tabs, retry }).finally(() => {
    isOver = true;
  });
  for (let step = 0; !isOver && step < 100_000; step += 1) {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    sleepers.sort((a, b) => a.until - b.until);
    const next = sleepers.shift();
    if (!next) continue;
    now = next.until;
    next.wake();
  }
  await working;
  return { visits, kept, failed, most, now, stopped: stopped as Failed | undefined };
}

it('visits every page once, as many at once as there are tabs, hosts a second apart', async () => {
  const urls = ['a', 'b', 'c'].flatMap((host) => [1, 2].map((n) => `https://${host}.example/${n}`));
  const { visits, kept, most } = await runPages(
    Object.fromEntries(urls.map((url) => [url, [SAVED]])),
  );
  expect([...kept].sort()).toEqual(urls);
  expect(most).toBe(2);
  for (const host of ['a', 'b', 'c']) {
    const [first, second] = visits.filter(({ url }) => url.includes(`//${host}.`));
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(1000);
  }
});

const PAGE = 'https://a.example/1';

it('tries again what may pass, and then gives up', async () => {
  const { failed, visits } = await runPages({ [PAGE]: [fault('page-not-loaded')] });
  expect(visits.map(({ again }) => again)).toEqual([false, true, true]);
  expect(failed).toEqual([[PAGE, 3, 'page-not-loaded']]);
});

it('keeps what came out well the second time', async () => {
  const { failed, kept } = await runPages({ [PAGE]: [fault('no-answer'), SAVED] });
  expect([kept, failed]).toEqual([[PAGE], []]);
});

it('does not try again what will not change', async () => {
  const { failed, visits } = await runPages({ [PAGE]: [fault('http-404')] });
  expect([visits.length, failed]).toEqual([1, [[PAGE, 1, 'http-404']]]);
});

it('waits as long as a server asks, and counts that as no try', async () => {
  const script = { [PAGE]: [fault('http-429', 60_000), fault('http-503', 90_000), SAVED] };
  const { visits, kept } = await runPages(script, { retry: 0 });
  expect(kept).toEqual([PAGE]);
  const at = visits.map((visit) => visit.at);
  expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(60_000);
  expect((at[2] ?? 0) - (at[1] ?? 0)).toBeGreaterThanOrEqual(90_000);
});

it('does not wait for ever for a server that is never ready', async () => {
  const { visits, failed } = await runPages({ [PAGE]: [fault('http-429')] }, { retry: 0 });
  expect([visits.length, failed]).toEqual([6, [[PAGE, 1, 'http-429']]]);
});

it('leaves alone what robots.txt keeps it from, and goes at its pace', async () => {
  const [first, second] = ['https://b.example/1', 'https://b.example/2'];
  const slow = { may: 'visit', delayMs: 5000 } as const;
  const { visits, failed } = await runPages(
    { [PAGE]: [SAVED], [first]: [SAVED], [second]: [SAVED] },
    { robots: { [PAGE]: { may: 'not-visit' }, [first]: slow, [second]: slow } },
  );
  expect(failed).toEqual([[PAGE, 1, 'robots']]);
  expect(visits.map(({ url }) => url)).toEqual([first, second]);
  expect((visits[1]?.at ?? 0) - (visits[0]?.at ?? 0)).toBeGreaterThanOrEqual(5000);
});

it('ends at once where nothing more can be saved', async () => {
  const other = 'https://z.example/1';
  const { stopped, failed, kept } = await runPages(
    { [PAGE]: [fault('disk-full')], [other]: [SAVED] },
    { tabs: 1 },
  );
  expect(stopped?.fault).toBe('disk-full');
  expect([failed, kept]).toEqual([[], []]);
});
