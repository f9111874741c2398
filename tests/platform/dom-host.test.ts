/** The place with a DOM: what takes too long there is ended, and nothing else with it. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Fault } from '../../src/core/fault.ts';

const world = { asked: [] as string[], closed: 0 };

vi.mock('../../src/platform/wire.ts', () => ({
  ask: (_to: string, method: string) => {
    world.asked.push(method);
    return new Promise(() => {});
  },
}));
vi.mock('../../src/platform/blob-transfer.ts', () => ({
  offerBlob: (_blob: Blob, use: (ticket: string) => Promise<unknown>) => use('ticket'),
}));

const { domHost } = await import('../../src/platform/dom-host.ts');

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(world, { asked: [], closed: 0 });
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
  expect(world).toEqual({ asked: [method], closed: 1 });
});

it.each([
  ['openUrl', () => domHost.openUrl(new Blob())],
  ['closeUrl', () => domHost.closeUrl({ url: 'blob:a' })],
])('stays open where %s does: others may be converting there', async (method, work) => {
  expect(await failed(work())).toMatchObject({ code: 'download-interrupted' });
  expect(world).toEqual({ asked: [method], closed: 0 });
});
