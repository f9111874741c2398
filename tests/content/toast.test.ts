// @vitest-environment jsdom
/** What the line in the page says and does, and what the background side hears of a click on it. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import '../../src/content/toast.ts';
import type { ToastRequest } from '../../src/content/toast.ts';

const world = {
  /** Whether the browser lets the page copy now. */
  allowed: false,
  sent: [] as unknown[],
  /** What the background side answers. */
  answer: undefined as unknown,
  /** Whether the extension is still there to be notified. */
  there: true,
};

const COPY = { text: '# A', button: 'Copy', done: 'Copied.' };
const ASK: ToastRequest = {
  text: 'One click more',
  kind: 'work',
  language: 'en',
  direction: 'ltr',
  theme: 'auto',
  close: 'Close',
  copy: { ...COPY, job: 'job-1' },
};

let root: ShadowRoot;
const buttons = (): HTMLButtonElement[] => [...root.querySelectorAll('button')];
const words = (): string => root.querySelector('span')?.textContent ?? '';
const settle = (): Promise<unknown> => new Promise((done) => setTimeout(done, 20));
const clickCopy = async (): Promise<void> => {
  buttons()[0]?.click();
  await settle();
};

beforeEach(() => {
  Object.assign(world, { allowed: false, sent: [], there: true, answer: undefined });
  vi.spyOn(console, 'debug').mockReturnValue(undefined);
  vi.spyOn(console, 'info').mockReturnValue(undefined);
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
  const writeText = async (): Promise<void> => {
    if (!world.allowed) throw new DOMException('no', 'NotAllowedError');
  };
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  Object.assign(document, { execCommand: () => false });
  vi.stubGlobal('chrome', {
    runtime: {
      sendMessage: async (message: unknown) => {
        if (!world.there) throw new Error('Extension context invalidated.');
        world.sent.push(message);
        return world.answer;
      },
    },
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('tells of a copy that waited for a click once the browser has taken it', async () => {
  expect(await globalThis.presscutToast?.(ASK)).toEqual({ ok: true, value: 'waiting' });
  await clickCopy();
  expect(world.sent).toEqual([]);
  expect(words()).toBe('One click more');
  world.allowed = true;
  await clickCopy();
  await vi.waitFor(() => expect(words()).toBe('Copied.'));
  expect(world.sent).toEqual([{ copied: 'job-1' }]);
  expect(buttons().map(({ textContent }) => textContent)).toEqual(['Close']);
});

it('tells nothing where no save waits, and where what was asked is its own answer', async () => {
  await globalThis.presscutToast?.({ ...ASK, copy: COPY });
  world.allowed = true;
  await clickCopy();
  await vi.waitFor(() => expect(words()).toBe('Copied.'));
  expect(await globalThis.presscutToast?.(ASK)).toEqual({ ok: true, value: 'done' });
  expect(world.sent).toEqual([]);
});

it('says that it is copied even where nobody is left to be told', async () => {
  await globalThis.presscutToast?.(ASK);
  Object.assign(world, { allowed: true, there: false });
  await clickCopy();
  await vi.waitFor(() => expect(words()).toBe('Copied.'));
});

const { copy: _, ...BARE } = ASK;
const SAVED: ToastRequest = {
  ...BARE,
  text: 'Saved to a.md.',
  kind: 'done',
  actions: {
    job: 'job-1',
    buttons: [
      ['undo', 'Undo'],
      ['show', 'Show file'],
    ],
  },
};

const box = (): Element => root.querySelector('div') as Element;

it('is read out: what it says comes into a place that is there already', async () => {
  await globalThis.presscutToast?.(SAVED);
  expect(box().getAttribute('role')).toBe('status');
  expect(words()).toBe('');
  await settle();
  expect(words()).toBe('Saved to a.md.');
});

it('hands on what is clicked, and shows what came of it', async () => {
  world.answer = { text: 'Undone.', kind: 'done' };
  await globalThis.presscutToast?.(SAVED);
  expect(buttons().map(({ textContent }) => textContent)).toEqual(['Undo', 'Show file', 'Close']);
  buttons()[0]?.click();
  await settle();
  await settle();
  expect(world.sent).toEqual([{ toast: 'undo', job: 'job-1' }]);
  expect(words()).toBe('Undone.');
  expect(buttons().map(({ textContent }) => textContent)).toEqual(['Close']);
});

it('is as light or as dark as the user set it, or as the system is', async () => {
  const dark = (isDark: boolean) => vi.stubGlobal('matchMedia', () => ({ matches: isDark }));
  for (const [theme, system, shown] of [
    ['auto', true, true],
    ['auto', false, false],
    ['light', true, false],
    ['dark', false, true],
  ] as const) {
    dark(system);
    await globalThis.presscutToast?.({ ...SAVED, theme });
    expect(box().classList.contains('dark'), `${theme} ${system}`).toBe(shown);
  }
});

it('goes once nothing is left to be said', async () => {
  await globalThis.presscutToast?.(SAVED);
  buttons()[1]?.click();
  await settle();
  expect(globalThis.presscutHost?.isConnected).toBe(false);
});

it('goes after a while, and never while it is hovered or focused', async () => {
  vi.useFakeTimers();
  try {
    await globalThis.presscutToast?.(SAVED);
    const isThere = () => globalThis.presscutHost?.isConnected;
    const fire = (name: string) => box().dispatchEvent(new Event(name));
    vi.advanceTimersByTime(5000);
    fire('pointerenter');
    fire('focusin');
    vi.advanceTimersByTime(60_000);
    fire('pointerleave');
    vi.advanceTimersByTime(60_000);
    expect(isThere()).toBe(true);
    fire('focusout');
    vi.advanceTimersByTime(5000);
    expect(isThere()).toBe(true);
    vi.advanceTimersByTime(1000);
    expect(isThere()).toBe(false);
  } finally {
    vi.useRealTimers();
  }
});
