import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Delivery } from '../../src/core/destination.ts';
import { Fault, type FaultCode } from '../../src/core/fault.ts';
import type { OutputFile } from '../../src/core/stages.ts';
import { newDelivery } from './delivery.ts';

type Item = { id: number; url: string; state: string; path: string; bytes: number; gone?: boolean };

/** A browser with downloads, which `fail` makes stop dead at a named step. */
const browser = {
  items: [] as Item[],
  open: new Set<string>(),
  fail: '',
  /** What each path meets, and every path that was tried; those with `?` by asking the user, with `!` replacing. */
  refusals: {} as Record<string, FaultCode>,
  /** What the browser adds to a name that is there already. */
  suffix: '',
  named: async (_path: string): Promise<void> => {},
  /** Never resolves if the browser is killed before it reports the end. */
  stop: undefined as Promise<never> | undefined,
  tried: [] as string[],
  step(name: string): void {
    if (browser.fail === name) throw new Error(`stopped at ${name}`);
  },
};

vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../src/platform/downloads.ts', () => ({
  findDownload: async (url: string) => browser.items.find((item) => item.url === url),
  watchPath: (_url: string, report: (path: string) => Promise<void>) => {
    browser.named = (path) => report(path.replace('.md', `${browser.suffix}.md`));
    return async () => {};
  },
  startDownload: async (url: string, path: string, { saveAs = false, replaces = false } = {}) => {
    browser.step('before download');
    browser.tried.push(`${path}${saveAs ? '?' : ''}${replaces ? '!' : ''}`);
    const refusal = browser.refusals[path];
    if (refusal && !saveAs) throw new Fault(refusal);
    const id = browser.items.length + 1;
    browser.items.push({ id, url, state: 'complete', path: `/home/${path}`, bytes: 5 });
    await browser.named(`/home/${path}`);
    browser.step('after download');
    return id;
  },
  settleDownload: async (id: number) => {
    const item = browser.items.find((candidate) => candidate.id === id);
    await browser.stop;
    browser.step('settle');
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
  const { delivery } = newDelivery<unknown>({});
  return {
    ...delivery,
    write: async (path, trace) => {
      browser.step('write');
      await delivery.write(path, trace);
    },
  };
};

beforeEach(() => {
  browser.items = [];
  browser.open = new Set();
  browser.fail = '';
  browser.refusals = {};
  browser.tried = [];
  browser.suffix = '';
  browser.stop = undefined;
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

  it('writes the very file again that a crash took out of the list of downloads', async () => {
    const log = newLog();
    browser.suffix = ' (1)';
    browser.stop = new Promise(() => {});
    void downloads.deliver([file], log);
    await vi.waitFor(() => expect(log.read('news/a.md')?.taken).toBe('news/a (1).md'));
    browser.items = [];
    browser.stop = undefined;
    browser.suffix = '';
    await downloads.deliver([file], log);
    expect(browser.tried).toEqual(['news/a.md', 'news/a (1).md!']);
  });

  it('never writes over a path that an earlier try has given up', async () => {
    const log = newLog();
    browser.fail = 'settle';
    await expect(downloads.deliver([file], log)).rejects.toThrow('stopped');
    browser.fail = '';
    browser.items = [];
    await downloads.deliver([file], log);
    expect(browser.tried).toEqual(['news/a.md', 'news/a.md']);
  });

  it('begins anew where the browser had interrupted it', async () => {
    const log = newLog();
    await downloads.deliver([file], log);
    for (const item of browser.items) item.state = 'interrupted';
    await downloads.deliver([file], log);
    expect(browser.items.map(({ state }) => state)).toEqual(['interrupted', 'complete']);
  });
});

describe('a path that the browser does not take', () => {
  const named = (path: string): OutputFile => ({ ...file, path });
  const refuse = (code: FaultCode, ...paths: string[]): void => {
    for (const path of paths) browser.refusals[path] = code;
  };

  it('gives way to a plain name, and that is told', async () => {
    refuse('download-refused', 'news/新桥.md');
    const [done] = await downloads.deliver([named('news/新桥.md')], newLog());
    expect(done).toMatchObject({ asked: 'news/新桥.md', fallback: 'plain-name' });
    expect(done?.path).toMatch(/^\/home\/news\/[a-z0-9]+\.md$/);
    expect(browser.items).toHaveLength(1);
  });

  it('gives way to the downloads folder itself where its folder is in the way', async () => {
    refuse('download-refused', 'news/a.md');
    const [done] = await downloads.deliver([file], newLog());
    expect(done).toEqual({ asked: 'news/a.md', path: '/home/a.md', bytes: 5, fallback: 'root' });
  });

  it.each(['disk-full', 'download-cancelled', 'download-blocked', 'download-interrupted'] as const)(
    'is not tried elsewhere for %s',
    async (code) => {
      refuse(code, 'news/a.md');
      await expect(downloads.deliver([file], newLog())).rejects.toMatchObject({ code });
      expect(browser.tried).toEqual(['news/a.md']);
    },
  );

  it('tells the first refusal where nothing helps', async () => {
    refuse('download-refused', 'news/a.md', 'a.md');
    await expect(downloads.deliver([file], newLog())).rejects.toMatchObject({
      code: 'download-refused',
    });
    expect(browser.tried).toEqual(['news/a.md', 'a.md']);
    expect(browser.open.size).toBe(0);
  });

  it('is not changed where pictures have to lie beside it', async () => {
    refuse('download-refused', 'news/a.md');
    await expect(downloads.deliver([file, named('news/a.jpg')], newLog())).rejects.toMatchObject({
      code: 'download-refused',
    });
    expect(browser.tried).toEqual(['news/a.md']);
  });

  it('asks the user where, on the user’s word alone', async () => {
    refuse('download-refused', 'news/a.md', 'a.md');
    const [done] = await downloads.deliver([file], { ...newLog(), saveAs: true });
    expect(done).toMatchObject({ asked: 'news/a.md', fallback: 'save-as' });
    expect(browser.tried).toEqual(['news/a.md?']);
  });

  it('is one file where the background side ends after the fallback began', async () => {
    const log = newLog();
    refuse('download-refused', 'news/a.md');
    browser.fail = 'after download';
    await expect(downloads.deliver([file], log)).rejects.toThrow('stopped');
    browser.fail = '';
    const [done] = await downloads.deliver([file], log);
    expect(done).toMatchObject({ path: '/home/a.md', fallback: 'root' });
    expect(browser.items).toHaveLength(1);
  });
});
