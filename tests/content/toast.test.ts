// @vitest-environment jsdom
/** What the line in the page says and does, and what the background side hears of a click on it. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import '../../src/content/toast.ts';
import type { ToastRequest } from '../../src/content/toast.ts';

const world = {
  /** Whether the browser lets the page copy now. */
  allowed: false,
  sent: [] as unknown[],
  /** Whether the extension is still there to be notified. */
  there: true,
};

const COPY = { text: '# A', button: 'Copy', done: 'Copied.' };
const ASK: ToastRequest = {
  text: 'One click more',
  kind: 'work',
  language: 'en',
  direction: 'ltr',
  close: 'Close',
  copy: { ...COPY, job: 'job-1' },
};

let root: ShadowRoot;
const buttons = (): HTMLButtonElement[] => [...root.querySelectorAll('button')];
const words = (): string => root.querySelector('span')?.textContent ?? '';
const clickCopy = async (): Promise<void> => {
  buttons()[0]?.click();
  await new Promise((done) => setTimeout(done, 5));
};

beforeEach(() => {
  Object.assign(world, { allowed: false, sent: [], there: true });
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
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  Object.assign(document, { execCommand: () => false });
  vi.stubGlobal('chrome', {
    runtime: {
      sendMessage: async (message: unknown) => {
        if (!world.there) throw new Error('Extension context invalidated.');
        world.sent.push(message);
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
  expect(world.sent).toEqual([{ copied: 'job-1' }]);
  expect(words()).toBe('Copied.');
  expect(buttons().map(({ textContent }) => textContent)).toEqual(['Close']);
});

it('tells nothing where no save waits, and where what was asked is its own answer', async () => {
  await globalThis.presscutToast?.({ ...ASK, copy: COPY });
  world.allowed = true;
  await clickCopy();
  expect(words()).toBe('Copied.');
  expect(await globalThis.presscutToast?.(ASK)).toEqual({ ok: true, value: 'done' });
  expect(world.sent).toEqual([]);
});

it('says that it is copied even where nobody is left to be told', async () => {
  await globalThis.presscutToast?.(ASK);
  Object.assign(world, { allowed: true, there: false });
  await clickCopy();
  expect(words()).toBe('Copied.');
});
