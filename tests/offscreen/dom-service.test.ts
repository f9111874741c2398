/** URLs that are handed out for files. */
import { afterEach, expect, it, vi } from 'vitest';
import { domService, hasOpenUrls } from '../../src/offscreen/dom-service.ts';
import { offerBlob } from '../../src/platform/blob-transfer.ts';

const MINUTE = 60_000;

afterEach(() => {
  vi.useRealTimers();
});

it('last as long as a user may take to choose where to save, and not for ever', async () => {
  vi.useFakeTimers();
  const opened = offerBlob(new Blob(['abc']), (ticket) => domService.openUrl({ ticket }));
  await expect(opened).resolves.toMatchObject({ bytes: 3 });
  await vi.advanceTimersByTimeAsync(59 * MINUTE);
  expect(hasOpenUrls()).toBe(true);
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(hasOpenUrls()).toBe(false);
});

it('end where they are given back', async () => {
  const { url } = await offerBlob(new Blob(['abc']), (ticket) => domService.openUrl({ ticket }));
  await domService.closeUrl({ url });
  expect(hasOpenUrls()).toBe(false);
});
