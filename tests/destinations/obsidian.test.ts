/** Obsidian: the URL it is called by, and nothing said that is not known. */

import { beforeEach, describe, expect, it, vi } from 'vitest';
import obsidian from '../../src/destinations/obsidian.ts';
import { world as browser, resetBrowser } from '../fakes/browser.ts';
import { calledUrls } from './called.ts';
import { newDelivery } from './delivery.ts';

vi.mock('webextension-polyfill', () => import('../fakes/browser.ts'));

const note = (text: string) => [
  { path: 'Clippings/海港 & Co.md', type: 'text/markdown', from: { text } },
];

function start(vault = 'My vault') {
  const copied: string[] = [];
  const copy = async (text: string): Promise<void> => void copied.push(text);
  return { ...newDelivery({ vault }, { copy }), copied };
}

beforeEach(resetBrowser);

describe('a note', () => {
  it('goes to the vault that was used last where none is named', async () => {
    await obsidian.deliver(note('# a'), start('').delivery);
    expect(new URL(calledUrls()[0] ?? '').searchParams.has('vault')).toBe(false);
  });

  it('stands in the address where it is short', async () => {
    const { delivery, copied } = start();
    await obsidian.deliver(note('# a b\n100% + &'), delivery);
    const url = new URL(calledUrls()[0] ?? '');
    expect([url.protocol, url.host || url.pathname.replaceAll('/', '')]).toEqual([
      'obsidian:',
      'new',
    ]);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      vault: 'My vault',
      file: 'Clippings/海港 & Co',
      content: '# a b\n100% + &',
    });
    expect(calledUrls()[0]).not.toMatch(/\+|\s/);
    expect(copied).toEqual([]);
    // No history holds the note.
    expect(browser.opened).toEqual(['chrome-extension://presscut/src/handover/index.html#save-1']);
  });

  it('goes over the clipboard where it is long, and is there before Obsidian is called', async () => {
    const { delivery, copied } = start();
    const text = '文'.repeat(800);
    let before = -1;
    const copy = async (given: string): Promise<void> => {
      before = browser.opened.length;
      copied.push(given);
    };
    await obsidian.deliver(note(text), { ...delivery, copy });
    expect([copied, before]).toEqual([[text], 0]);
    expect(calledUrls()[0]).toMatch(/&clipboard$/);
    expect(calledUrls()[0]).not.toContain('content=');
    expect(calledUrls()[0]?.length).toBeLessThan(2000);
  });

  it('is not handed over where it could not be copied', async () => {
    const { delivery } = start();
    const copy = async (): Promise<void> => {
      throw new Error('refused');
    };
    await expect(obsidian.deliver(note('文'.repeat(800)), { ...delivery, copy })).rejects.toThrow();
    expect(browser.opened).toEqual([]);
  });

  it('that was perhaps handed over before a stop is not handed over again by itself', async () => {
    const { delivery, traces } = start();
    await obsidian.deliver(note('a'), delivery);
    const code = 'handover-unknown';
    await expect(obsidian.deliver(note('a'), delivery)).rejects.toMatchObject({ code });
    const [[path, trace] = ['', { bytes: 0 }] as const] = traces;
    await expect(obsidian.recall(path, trace)).rejects.toMatchObject({ code });
    expect(browser.opened).toHaveLength(1);
  });
});

it('is never called saved', () => expect(obsidian.unproved).toBe(true));
