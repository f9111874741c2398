/** One visit, with an extension of the test's own: how long it is waited for, and how often keys are pressed. */
import { expect, it } from 'vitest';
import type { SavingBrowser } from '../../src/cli/browsers/browser.ts';
import * as sent from '../../src/cli/in-extension.ts';
import { visitPage } from '../../src/cli/visit.ts';
import type { Progress } from '../../src/core/job.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/schema.ts';

const LIMIT_MS = 200;
const URL_THERE = 'https://a.example/1';
const RULE = { site: 'a.example', categories: [], tags: [] };

const job = { job: 'j', clip: 'c', title: 'T', state: 'saved' } as unknown as Progress;
const SAVED: Progress = {
  ...job,
  receipt: { destination: 'downloads', at: '', files: [{ asked: 'a.md', path: 'a.md', bytes: 1 }] },
};

/** `takesMs`: from the keys to the job; `isHeard`: whether the keys reach the extension. */
async function visit(settings: Partial<Settings>, takesMs: number, isHeard = true) {
  const began = performance.now();
  let presses = 0;
  const answers = new Map<unknown, () => unknown>([
    [
      sent.readReported,
      (): sent.Reported => {
        const isOver = presses > 0 && isHeard && performance.now() - began > takesMs;
        const isTaken = presses > 0 && isHeard && !isOver;
        return { jobs: isOver ? [SAVED] : [], isTaken, title: '' };
      },
    ],
    [sent.readAbout, () => null],
  ]);
  const browser = {
    alive: () => true,
    open: async () => ({ tab: 'tab' }),
    pressSave: async () => {
      presses += 1;
      return 7;
    },
    inExtension: async (fn: unknown) => answers.get(fn)?.(),
    closeTab: async () => {},
  } as unknown as SavingBrowser;
  const came = await visitPage(
    { browser, staging: '/staging', inFront: (work) => work() },
    {
      ...{ url: URL_THERE, loadMs: LIMIT_MS, saveMs: LIMIT_MS },
      settings: { ...DEFAULT_SETTINGS, ...settings },
    },
  );
  return { came, presses };
}

it.each<[string, Partial<Settings>]>([
  ['all sites', { pages: true }],
  ['a rule of its site', { sites: [{ ...RULE, pages: true }] }],
])('waits for all pages of an article where %s join them', async (_, settings) => {
  const { came, presses } = await visit(settings, 3 * LIMIT_MS);
  expect(came).toMatchObject({ is: 'saved', files: [{ path: 'a.md' }] });
  expect(presses).toBe(1);
});

it.each<[string, Partial<Settings>, boolean]>([
  ['one page is all there is to read', {}, true],
  ['its site is to have one page alone', { pages: true, sites: [{ ...RULE, pages: false }] }, true],
  ['the keys were not heard', { pages: true }, false],
])('waits no longer than it is told where %s', async (_, settings, isHeard) => {
  const { came } = await visit(settings, 3 * LIMIT_MS, isHeard);
  expect(came).toMatchObject({ is: 'failed', fault: 'no-answer' });
});
