/** Obsidian: the address it is called by, and nothing said that is not known. */

import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Delivery } from '../../src/core/destination.ts';
import type { Trace } from '../../src/core/job.ts';

const opened: string[] = [];
/** Of settings that are broken elsewhere, the vault is used as well. */
const settings = { version: 1, folder: '{', vault: 'My vault' };
vi.mock('../../src/platform/tabs.ts', () => ({
  openTab: async (url: string) => void opened.push(url),
}));
vi.mock('../../src/platform/storage.ts', () => ({ readItem: async () => settings }));

const { default: obsidian } = await import('../../src/destinations/obsidian.ts');

const note = (text: string) => [
  { path: 'Clippings/海港 & Co.md', type: 'text/markdown', from: { text } },
];

function newDelivery() {
  const traces = new Map<string, Trace>();
  const copied: string[] = [];
  const delivery: Delivery = {
    read: (path) => traces.get(path),
    write: async (path, trace) => void traces.set(path, trace),
    saveAs: false,
    copy: async (text) => void copied.push(text),
  };
  return { delivery, copied, traces };
}

beforeEach(() => {
  opened.length = 0;
});

describe('a note', () => {
  it('stands in the address where it is short', async () => {
    const { delivery, copied } = newDelivery();
    await obsidian.deliver(note('# a b\n100% + &'), delivery);
    const url = new URL(opened[0] ?? '');
    expect([url.protocol, url.host || url.pathname.replaceAll('/', '')]).toEqual([
      'obsidian:',
      'new',
    ]);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      vault: 'My vault',
      file: 'Clippings/海港 & Co',
      content: '# a b\n100% + &',
    });
    expect(opened[0]).not.toMatch(/\+|\s/);
    expect(copied).toEqual([]);
  });

  it('goes over the clipboard where it is long, and is there before Obsidian is called', async () => {
    const { delivery, copied } = newDelivery();
    const text = '文'.repeat(800);
    let before = -1;
    const copy = async (given: string): Promise<void> => {
      before = opened.length;
      copied.push(given);
    };
    await obsidian.deliver(note(text), { ...delivery, copy });
    expect([copied, before]).toEqual([[text], 0]);
    expect(opened[0]).toMatch(/&clipboard$/);
    expect(opened[0]).not.toContain('content=');
    expect(opened[0]?.length).toBeLessThan(2000);
  });

  it('is not handed over where it could not be copied', async () => {
    const { delivery } = newDelivery();
    const copy = async (): Promise<void> => {
      throw new Error('refused');
    };
    await expect(obsidian.deliver(note('文'.repeat(800)), { ...delivery, copy })).rejects.toThrow();
    expect(opened).toEqual([]);
  });

  it('that was perhaps handed over before a stop is not handed over again by itself', async () => {
    const { delivery, traces } = newDelivery();
    await obsidian.deliver(note('a'), delivery);
    const code = 'handover-unknown';
    await expect(obsidian.deliver(note('a'), delivery)).rejects.toMatchObject({ code });
    const [[path, trace] = ['', { url: '', bytes: 0 }] as const] = traces;
    await expect(obsidian.recall(path, trace)).rejects.toMatchObject({ code });
    expect(opened).toHaveLength(1);
  });
});

it('is never called saved', () => expect(obsidian.unproved).toBe(true));
