/** Addresses that are handed out for files. */
import { afterEach, expect, it, vi } from 'vitest';

vi.mock('../../src/platform/handover.ts', () => ({ takeBlob: async () => new Blob(['abc']) }));

const { domService, hasOpenUrls } = await import('../../src/platform/dom-service.ts');

const MINUTE = 60_000;

afterEach(() => {
  vi.useRealTimers();
});

it('last as long as a user may take to choose where to save, and not for ever', async () => {
  vi.useFakeTimers();
  await expect(domService.openUrl({ ticket: 'a' })).resolves.toMatchObject({ bytes: 3 });
  await vi.advanceTimersByTimeAsync(59 * MINUTE);
  expect(hasOpenUrls()).toBe(true);
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(hasOpenUrls()).toBe(false);
});

it('end where they are given back', async () => {
  const { url } = await domService.openUrl({ ticket: 'a' });
  await domService.closeUrl({ url });
  expect(hasOpenUrls()).toBe(false);
});
