import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Fault } from '../../src/core/fault.ts';
import type { OutputFile } from '../../src/core/stages.ts';
import type { Delivery } from '../../src/destinations/index.ts';
import type { Trace } from '../../src/platform/contracts.ts';

type Item = { id: number; url: string; state: string; path: string; bytes: number; gone?: boolean };

/** A browser with downloads, which `fail` makes stop dead at a named step. */
const browser = {
  items: [] as Item[],
  open: new Set<string>(),
  fail: '',
  step(name: string): void {
    if (browser.fail === name) throw new Error(`stopped at ${name}`);
  },
};

vi.mock('../../src/platform/downloads.ts', () => ({
  findDownload: async (url: string) => browser.items.find((item) => item.url === url),
  startDownload: async (url: string, path: string) => {
    browser.step('before download');
    const id = browser.items.length + 1;
    browser.items.push({ id, url, state: 'complete', path: `/home/${path}`, bytes: 5 });
    browser.step('after download');
    return id;
  },
  settleDownload: async (id: number) => {
    browser.step('settle');
    const item = browser.items.find((candidate) => candidate.id === id);
    if (item?.gone) throw new Fault('download-missing');
    return { path: item?.path, bytes: item?.bytes };
  },
}));
vi.mock('../../src/platform/storage.ts', () => ({}));
vi.mock('../../src/platform/dom-host.ts', () => ({
  domHost: {
    openUrl: async () => {
      browser.step('open');
      const url = `blob:${browser.open.size}:${browser.items.length}:${performance.now()}`;
      browser.open.add(url);
      return { url, bytes: 5 };
    },
    closeUrl: async ({ url }: { url: string }) => browser.open.delete(url),
  },
}));

const { default: downloads } = await import('../../src/destinations/downloads.ts');

const file: OutputFile = { path: 'news/a.md', type: 'text/markdown', from: { text: '# abc' } };
const newLog = (): Delivery => {
  const traces = new Map<string, Trace>();
  return {
    read: (path) => traces.get(path),
    write: async (path, trace) => {
      browser.step('write');
      traces.set(path, trace);
    },
    copy: async () => {},
  };
};

beforeEach(() => {
  browser.items = [];
  browser.open = new Set();
  browser.fail = '';
});

const delivered = [{ asked: 'news/a.md', path: '/home/news/a.md', bytes: 5 }];

describe('a delivery to the downloads folder', () => {
  it('says what was asked for and what came out, and keeps no address open', async () => {
    await expect(downloads.deliver([file], newLog())).resolves.toEqual(delivered);
    expect(browser.open.size).toBe(0);
  });

  it.each(['open', 'write', 'before download', 'after download', 'settle'])(
    'stopped at "%s" and taken up again, leaves exactly one file',
    async (step) => {
      const log = newLog();
      browser.fail = step;
      await expect(downloads.deliver([file], log)).rejects.toThrow(`stopped at ${step}`);
      browser.fail = '';
      await expect(downloads.deliver([file], log)).resolves.toEqual(delivered);
      expect(browser.items).toHaveLength(1);
    },
  );

  it('begins anew where the file was taken away since', async () => {
    const log = newLog();
    await downloads.deliver([file], log);
    browser.items = browser.items.map((item) => ({ ...item, gone: true }));
    await expect(downloads.deliver([file], log)).resolves.toEqual(delivered);
    expect(browser.items).toHaveLength(2);
  });

  it('begins anew where the browser had interrupted it', async () => {
    const log = newLog();
    await downloads.deliver([file], log);
    for (const item of browser.items) item.state = 'interrupted';
    await downloads.deliver([file], log);
    expect(browser.items.map(({ state }) => state)).toEqual(['interrupted', 'complete']);
  });
});
