// @vitest-environment jsdom
/** The library page where what the browser keeps is broken. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
// What is mocked outlives a reset: it has to be there before, to be the one that is set here.
import '../../src/platform/browser.ts';
import { unreadable, world } from '../ui/bare-browser.ts';

vi.mock('../../src/platform/browser.ts', () => import('../ui/bare-browser.ts'));

beforeEach(() => {
  vi.resetModules();
  document.body.innerHTML = '<div id="app"><p id="waiting"></p></div>';
});

it('stands where the storage cannot be read', async () => {
  world.local = unreadable;
  await import('../../src/library/main.tsx');
  expect(document.querySelector('#waiting')).toBeNull();
  expect(document.title).toBe('Presscut library');
});

it('speaks the language of settings that are broken elsewhere', async () => {
  world.local = async () => ({ settings: { version: 1, language: 'zh_CN', folder: '{' } });
  await import('../../src/library/main.tsx');
  expect(document.title).toBe('Presscut 文章库');
});
