// @vitest-environment jsdom
/** The options page where what the browser keeps is broken. */
import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { unreadable, world } from '../ui/bare-browser.ts';

vi.mock('../../src/platform/browser.ts', () => import('../ui/bare-browser.ts'));

it('stands where the storage cannot be read, and says so', async () => {
  document.body.innerHTML = '<div id="app"><p id="waiting"></p></div>';
  world.local = unreadable;
  await import('../../src/options/main.tsx');
  expect(document.querySelector('#waiting')).toBeNull();
  expect(document.querySelector('#status')?.getAttribute('data-state')).toBe('failed');
  expect(document.querySelector('main > .notice.fault')?.textContent).toBeTruthy();
});
