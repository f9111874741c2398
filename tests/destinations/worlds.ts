/** The world each destination delivers into, for the contract: a new destination adds its own. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { keepFolder } from '../../src/archive/folder.ts';
import type { OptionTexts } from '../../src/core/destination.ts';
import { Fault } from '../../src/core/fault.ts';
import { domService } from '../../src/offscreen/dom-service.ts';
import { world as browser, resetBrowser } from '../fakes/browser.ts';
import { calledUrls } from './called.ts';
import { cloneFolders, type FakeFolder, fakeFolder, filesOf } from './fake-folder.ts';

export type World = {
  /** Makes it new; what is answered ends it. */
  readonly setUp: () => Promise<() => void>;
  /** What the user has set. */
  readonly options: () => OptionTexts;
  /** What has arrived, a text for each thing; of bytes, a character for each. */
  readonly arrived: () => readonly string[];
  readonly copy?: (text: string) => Promise<void>;
  /** From now on nothing is taken. */
  readonly refuse: () => void;
  /**
   * What arrives from now on is incomplete, or goes unconfirmed; absent where that is never known.
   */
  readonly spoil?: () => void;
};

/** Downloads need the place with a DOM, which answers by message. */
async function setUpBrowser(): Promise<() => void> {
  resetBrowser();
  const scope = globalThis as { chrome?: unknown };
  scope.chrome = { runtime: { getContexts: async () => [{}] } };
  browser.answer = ({ method, input }) =>
    (domService[method as 'openUrl'] as (given: unknown) => Promise<unknown>)(input);
  return () => {
    delete scope.chrome;
  };
}

const downloads: World = {
  setUp: setUpBrowser,
  options: () => ({}),
  arrived: () => [...browser.disk.values()],
  refuse: () => {
    browser.beforeDownload = async () => {
      throw new Error('Invalid filename');
    };
  },
  spoil: () => {
    browser.afterDownload = async () => {
      for (const item of browser.items) Object.assign(item, { fileSize: 1, bytesReceived: 1 });
    };
  },
};

let root: FakeFolder;
const folder: World = {
  setUp: async () => {
    const end = await setUpBrowser();
    const undo = cloneFolders();
    root = fakeFolder('blog');
    await keepFolder(root);
    return () => {
      undo();
      end();
    };
  },
  options: () => ({}),
  arrived: () => Object.values(filesOf(root)),
  refuse: () => {
    root.permission = 'prompt';
  },
  spoil: () => {
    root.cuts = true;
  },
};

const clipboard = { text: undefined as string | undefined, open: true };
const copying: World = {
  setUp: async () => {
    Object.assign(clipboard, { text: undefined, open: true });
    return setUpBrowser();
  },
  options: () => ({}),
  arrived: () => (clipboard.text === undefined ? [] : [clipboard.text]),
  copy: async (text) => {
    if (!clipboard.open) throw new Fault('clipboard-refused');
    clipboard.text = text;
  },
  refuse: () => {
    clipboard.open = false;
  },
};

const obsidian: World = {
  setUp: copying.setUp,
  options: () => ({ vault: 'My vault' }),
  arrived: () => calledUrls().map((url) => new URL(url).searchParams.get('content') ?? ''),
  refuse: () => {
    browser.openTab = async () => {
      throw new Fault('unexpected', 'no tab opens');
    };
  },
};

const receiver = { ids: new Map<string, string>(), mode: 'take' as 'take' | 'refuse' | 'doubt' };
let port = 0;
const webhook: World = {
  setUp: async () => {
    const end = await setUpBrowser();
    Object.assign(receiver, { ids: new Map(), mode: 'take' });
    const server = createServer(async (request, response) => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      if (receiver.mode === 'refuse') return response.writeHead(422).end();
      // As a receiver is asked to: what comes twice under one id is one thing.
      receiver.ids.set(String(request.headers['idempotency-key']), Buffer.concat(parts).toString());
      if (receiver.mode === 'doubt') return response.writeHead(500).end();
      return response.writeHead(204).end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    port = (server.address() as AddressInfo).port;
    browser.permitted.add('http://127.0.0.1/*');
    return () => {
      server.closeAllConnections();
      server.close();
      end();
    };
  },
  options: () => ({ url: `http://127.0.0.1:${port}/notes` }),
  arrived: () => [...receiver.ids.values()],
  refuse: () => {
    receiver.mode = 'refuse';
  },
  spoil: () => {
    receiver.mode = 'doubt';
  },
};

export const worlds: Readonly<Record<string, World>> = {
  downloads,
  zip: downloads,
  folder,
  clipboard: copying,
  obsidian,
  webhook,
};
