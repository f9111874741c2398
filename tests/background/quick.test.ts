/** What is told of what was done without the popup: in the page, on the button, and in the popup's list. */
import { beforeEach, expect, it, vi } from 'vitest';
import type { Job } from '../../src/archive/jobs.ts';
import type { ToastRequest } from '../../src/content/toast.ts';
import { Fault, type FaultCode } from '../../src/core/fault.ts';
import en from '../../src/locales/en.ts';
import type { Tab } from '../../src/platform/tabs.ts';

const world = {
  toasts: [] as ToastRequest[],
  /** What stood on the button, one after the other. */
  badges: [] as string[],
  missed: [] as { fault: FaultCode }[],
  /** What the page answers to a toast that has something to copy. */
  copies: 'waiting' as 'waiting' | 'done' | 'nothing',
  unread: undefined as FaultCode | undefined,
};
const TAB = { id: 7, url: 'http://example.org/a', incognito: false } as Tab;

vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../src/content/toast.ts?iife', () => ({ default: 'toast.js' }));
vi.mock('../../src/background/clip.ts', () => ({
  readTab: async () => {
    if (world.unread) throw new Fault(world.unread);
    return { article: { url: TAB.url }, incognito: false, selected: false };
  },
}));
vi.mock('../../src/background/save.ts', () => ({ begin: vi.fn(), finish: vi.fn() }));
vi.mock('../../src/background/saved-already.ts', () => ({ savedAlready: vi.fn() }));
vi.mock('../../src/background/warnings.ts', () => ({ warningsNow: async () => [] }));
vi.mock('../../src/archive/clicks.ts', () => ({
  forgetClick: async () => {},
  keepClick: async () => {},
  openClicks: async () => [],
}));
vi.mock('../../src/archive/jobs.ts', () => ({ allJobs: async () => [], getJob: async () => {} }));
vi.mock('../../src/archive/missed.ts', () => ({
  keepMissed: async (missed: { fault: FaultCode }) => world.missed.push(missed),
}));
vi.mock('../../src/settings/salvage.ts', () => ({
  usableSettings: async () => ({ settings: { language: 'en' } }),
}));
vi.mock('../../src/settings/choice.ts', () => ({
  defaultChoice: () => ({ choice: { profile: 'markdown', categories: [], tags: [] } }),
}));
vi.mock('../../src/settings/profiles.ts', () => ({ readProfile: async () => ({}) }));
vi.mock('../../src/platform/dom-host.ts', () => ({
  domHost: { convert: async () => ({ text: '# A' }) },
}));
vi.mock('../../src/platform/interface-language.ts', () => ({ interfaceLanguage: () => 'en' }));
vi.mock('../../src/platform/tabs.ts', () => ({ tabById: async () => TAB }));
vi.mock('../../src/platform/badge.ts', () => ({
  setTabBadge: async (_tab: number, badge: string, title: string) => {
    world.badges.push(`${badge}: ${title}`);
  },
  clearTabBadge: async () => world.badges.push('none'),
  setCountBadge: async () => {},
}));
vi.mock('../../src/platform/page-call.ts', () => ({
  callPage: async (_tab: Tab, _file: string, _func: unknown, toRequest: () => ToastRequest) => {
    const request = toRequest();
    if (request.copy && world.copies === 'nothing') throw new Fault('restricted-page');
    world.toasts.push(request);
    return request.copy ? world.copies : 'done';
  },
}));

const { copyFor } = await import('../../src/background/copy.ts');
const { tellEnd } = await import('../../src/background/tell.ts');
const { quickCopy, quickSave } = await import('../../src/background/quick.ts');

beforeEach(() => {
  vi.useFakeTimers();
  // A press is not taken for the last one, held.
  vi.advanceTimersByTime(5_000);
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  vi.spyOn(console, 'info').mockReturnValue(undefined);
  Object.assign(world, {
    toasts: [],
    badges: [],
    missed: [],
    copies: 'waiting',
    unread: undefined,
  });
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
  await tellEnd({ ...job, fault: 'clipboard-away' });
  expect(world.toasts.map(({ copy }) => copy)).toMatchObject([
    { button: en.toast.copyButton, job: 'job-1' },
  ]);
  expect(world.badges).toEqual([`fault: ${en.toast.unsaved(en.faults['clipboard-away'])}`]);
});

it('tells of a copy that failed that it is not copied, and lists no article as unsaved', async () => {
  world.unread = 'no-article';
  await quickCopy(TAB, 'page');
  const text = en.toast.uncopied(en.faults['no-article']);
  expect(text).toMatch(/^Not copied\. /);
  expect(world.toasts).toMatchObject([{ kind: 'fault', text }]);
  expect(world.badges.at(-1)).toBe(`fault: ${text}`);
  expect(world.missed).toEqual([]);
});

it('speaks of no preview where the page has none to copy from', async () => {
  world.copies = 'nothing';
  await quickCopy(TAB, 'page');
  expect(world.badges.at(-1)).toBe(`fault: ${en.toast.uncopied(en.faults['clipboard-away'])}`);
});

it('tells of a save that failed that it is not saved, and lists it', async () => {
  world.unread = 'no-article';
  await quickSave(TAB, 'page');
  const text = en.toast.unsaved(en.faults['no-article']);
  expect(world.toasts).toMatchObject([{ kind: 'fault', text }]);
  expect(world.missed).toMatchObject([{ fault: 'no-article' }]);
});
