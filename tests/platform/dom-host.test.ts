/** The place with a DOM: what takes too long there is ended, and nothing else with it. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Fault } from '../../src/core/fault.ts';

const world = {
  asked: [] as string[],
  closed: 0,
  answer: (_times: number): Promise<unknown> => new Promise(() => {}),
};
const never = world.answer;

vi.mock('../../src/platform/wire.ts', () => ({
  ask: (_to: string, method: string) => {
    world.asked.push(method);
    return world.answer(world.asked.length);
  },
}));
vi.mock('../../src/platform/blob-transfer.ts', () => ({
  offerBlob: (_blob: Blob, use: (ticket: string) => Promise<unknown>) => use('ticket'),
}));

const { domHost } = await import('../../src/platform/dom-host.ts');

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(world, { asked: [], closed: 0, answer: never });
  vi.stubGlobal('chrome', {
    runtime: { getContexts: async () => [{}] },
    offscreen: {
      closeDocument: async () => {
        world.closed += 1;
      },
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const failed = async (work: Promise<unknown>): Promise<Fault> => {
  const fault = work.then(
    () => undefined as never,
    (error: Fault) => error,
  );
  await vi.advanceTimersByTimeAsync(60_000);
  return fault;
};

it.each([
  ['convert', () => domHost.convert({} as never)],
  ['cleanSvg', () => domHost.cleanSvg({ text: '' })],
  ['toHtml', () => domHost.toHtml({} as never)],
])('is closed where %s takes too long', async (method, work) => {
  expect(await failed(work())).toMatchObject({ code: 'convert-timeout' });
  expect(world).toMatchObject({ asked: [method], closed: 1 });
});

it.each([
  ['openUrl', () => domHost.openUrl(new Blob())],
  ['closeUrl', () => domHost.closeUrl({ url: 'blob:a' })],
])('stays open where %s does: others may be converting there', async (method, work) => {
  expect(await failed(work())).toMatchObject({ code: 'download-interrupted' });
  expect(world).toMatchObject({ asked: [method], closed: 0 });
});

const gone = async (): Promise<never> => {
  throw new Error('Could not establish connection. Receiving end does not exist.');
};

it('is asked again while one that is still being opened does not listen', async () => {
  world.answer = (times) => (times < 5 ? gone() : Promise.resolve({ text: 'the note' }));
  const note = domHost.convert({} as never);
  await vi.advanceTimersByTimeAsync(2000);
  expect(await note).toEqual({ text: 'the note' });
});

it('is closed where it never listens, so that the next save opens another', async () => {
  world.answer = gone;
  expect(await failed(domHost.convert({} as never))).toMatchObject({ code: 'convert-timeout' });
  expect(world.closed).toBe(1);
});

it('that hangs while it opens keeps only those waiting that asked for it', async () => {
  let opened = 0;
  vi.stubGlobal('chrome', {
    runtime: { getContexts: async () => [] },
    offscreen: { createDocument: () => (opened++ === 0 ? new Promise(() => {}) : undefined) },
  });
  expect(await failed(domHost.convert({} as never))).toMatchObject({ code: 'convert-timeout' });
  world.answer = async () => ({ text: 'the note' });
  expect(await domHost.convert({} as never)).toEqual({ text: 'the note' });
});
