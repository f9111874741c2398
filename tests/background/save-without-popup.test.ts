/** What actions without the popup report: in the page, on the button, and in the popup's list. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { takeFailedRequest } from '../../src/archive/failed-requests.ts';
import { useSessionStore } from '../../src/archive/session-store.ts';
import { copyFor } from '../../src/background/copy.ts';
import { showEnd } from '../../src/background/notify.ts';
import { copyWithoutPopup, saveWithoutPopup } from '../../src/background/save-without-popup.ts';
import type { ToastRequest } from '../../src/content/toast.ts';
import { Fault, type FaultCode } from '../../src/core/fault.ts';
import type { Job } from '../../src/core/job.ts';
import type { Article } from '../../src/core/stages.ts';
import type { Tab } from '../../src/core/tab.ts';
import en from '../../src/locales/en.ts';
import { browserSession } from '../../src/platform/storage.ts';
import { world as browser, resetBrowser } from '../fakes/browser.ts';

vi.mock('webextension-polyfill', () => import('../fakes/browser.ts'));
useSessionStore(browserSession);

const world = {
  toasts: [] as ToastRequest[],
  /** What the page answers to a toast that has something to copy. */
  copies: 'waiting' as 'waiting' | 'done' | 'nothing',
  unread: undefined as FaultCode | undefined,
};
const TAB: Tab = { id: 7, url: 'http://example.org/a', incognito: false };
const article = {
  id: 'clip',
  url: TAB.url,
  scope: 'page',
  title: 'A',
  html: '<p>x</p>',
} as Article;

/** What the scripts answer that the background side runs in a page. */
async function page(func: string, input: unknown): Promise<unknown> {
  if (func.includes('presscutGlance')) return { ok: true, value: { tags: [], text: '' } };
  if (func.includes('presscutCapture'))
    return world.unread
      ? { ok: false, code: world.unread, detail: '' }
      : { ok: true, value: { article, url: TAB.url, selected: false } };
  const request = input as ToastRequest;
  if (request.copy && world.copies === 'nothing')
    return { ok: false, code: 'restricted-page', detail: '' };
  world.toasts.push(request);
  return { ok: true, value: request.copy ? world.copies : 'done' };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] });
  // A press is not taken for the last one, held.
  vi.advanceTimersByTime(5_000);
  for (const level of ['info', 'warn', 'error'] as const)
    vi.spyOn(console, level).mockReturnValue(undefined);
  vi.stubGlobal('chrome', { runtime: { getContexts: async () => [{}] } });
  resetBrowser();
  Object.assign(world, { toasts: [], copies: 'waiting', unread: undefined });
  browser.page = page;
  browser.tabs = [TAB as Required<Tab>];
  browser.answer = async ({ method }) => {
    if (method !== 'convert') throw new Fault('unexpected', method);
    return { text: '# A' };
  };
  return () => {
    vi.runAllTimers();
    vi.useRealTimers();
    vi.restoreAllMocks();
  };
});

it('leaves a copy that waits for a click on the page, and tells the fault on the button', async () => {
  const job = { id: 'job-1', tab: TAB.id, state: 'unsaved' } as Job;
  const copied = copyFor(job, { text: '# A', html: '<h1>A</h1>' });
  await expect(copied).rejects.toMatchObject({ code: 'clipboard-away' });
  await showEnd({ ...job, fault: 'clipboard-away' });
  expect(world.toasts.map(({ copy }) => copy)).toMatchObject([
    { button: en.toast.copyButton, job: 'job-1' },
  ]);
  expect(browser.badges).toEqual([en.toast.unsaved(en.faults['clipboard-away'])]);
});

it('tells of a copy that failed that it is not copied, and counts no article as unsaved', async () => {
  world.unread = 'no-article';
  await copyWithoutPopup(TAB, 'page');
  const text = en.toast.uncopied(en.faults['no-article']);
  expect(text).toMatch(/^Not copied\. /);
  expect(world.toasts).toMatchObject([{ kind: 'fault', text }]);
  expect(browser.badges.at(-1)).toBe(text);
  expect(await takeFailedRequest()).toBeUndefined();
});

it('speaks of no preview where the page has none to copy from', async () => {
  world.copies = 'nothing';
  await copyWithoutPopup(TAB, 'page');
  expect(browser.badges.at(-1)).toBe(en.toast.uncopied(en.faults['clipboard-away']));
});

it('says that it copied what the page took', async () => {
  world.copies = 'done';
  await copyWithoutPopup(TAB, 'page');
  expect(browser.badges.at(-1)).toBe(en.toast.copied);
});

it('tells of a save that failed that it is not saved, and keeps that for the next popup', async () => {
  world.unread = 'no-article';
  await saveWithoutPopup(TAB, 'page');
  const text = en.toast.unsaved(en.faults['no-article']);
  expect(world.toasts).toMatchObject([{ kind: 'fault', text }]);
  expect(await takeFailedRequest()).toMatchObject({ fault: 'no-article' });
});

it('saves by key what it reads, and tells where; a key that is held saves once', async () => {
  world.copies = 'done';
  browser.storage.local.settings = { version: 1, profile: 'markdown', destination: 'clipboard' };
  browser.answer = async ({ method }) =>
    method === 'convert' ? { path: 'a.md', text: '# A', images: [] } : '<p>x</p>';
  await Promise.all([saveWithoutPopup(TAB, 'page'), saveWithoutPopup(TAB, 'page')]);
  expect(world.toasts.filter(({ copy }) => copy)).toHaveLength(1);
  expect(browser.badges.at(-1)).toContain(en.destinations.each.clipboard.done);
});

it('knows a save by the name that the command line gave it', async () => {
  world.copies = 'done';
  browser.storage.session['save-name'] = 'named';
  browser.storage.local.settings = { version: 1, profile: 'markdown', destination: 'clipboard' };
  browser.answer = async ({ method }) =>
    method === 'convert' ? { path: 'a.md', text: '# A', images: [] } : '<p>x</p>';
  await saveWithoutPopup(TAB, 'page');
  expect(browser.storage.session['progress:named']).toMatchObject({ state: 'saved' });
});
