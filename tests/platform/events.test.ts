/** What the background side hears of a click in a page: only from its own script there. */
import { beforeEach, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;
const listeners: Listener[] = [];
vi.mock('../../src/platform/browser.ts', () => ({
  browser: {
    runtime: { id: 'own', onMessage: { addListener: (one: Listener) => listeners.push(one) } },
  },
}));

const { onCopied } = await import('../../src/platform/events.ts');

const heard: [string, number][] = [];
const say = (message: unknown, sender: object): Promise<unknown> | undefined =>
  listeners[0]?.(message, sender);
const SCRIPT = { id: 'own', url: 'https://example.org/a', tab: { id: 7 } };

beforeEach(() => {
  listeners.length = 0;
  heard.length = 0;
  onCopied(async (job, tab) => void heard.push([job, tab]));
});

it('hears of a copy, and keeps the background side awake until it is dealt with', async () => {
  await expect(say({ copied: 'job-1' }, SCRIPT)).resolves.toBeUndefined();
  expect(heard).toEqual([['job-1', 7]]);
});

it.each([
  ['another extension', { copied: 'job-1' }, { ...SCRIPT, id: 'other' }],
  ['what has no tab', { copied: 'job-1' }, { id: 'own', url: 'ext://own/popup.html' }],
  ['a call', { to: 'background', method: 'retry', input: { job: 'job-1' } }, SCRIPT],
  ['what is no name', { copied: { job: 'job-1' } }, SCRIPT],
  ['nothing', null, SCRIPT],
])('does not hear %s', (_what, message, sender) => {
  expect(say(message, sender)).toBeUndefined();
  expect(heard).toEqual([]);
});
