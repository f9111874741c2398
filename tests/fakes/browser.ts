/**
 * A browser in memory, behind the one door through which the extension meets it:
 * `vi.mock('webextension-polyfill', () => import('./browser.ts'))`.
 */
import { resolveObjectURL } from 'node:buffer';

type Listener<A extends unknown[]> = (...args: A) => unknown;

function createEvent<A extends unknown[]>() {
  const listeners = new Set<Listener<A>>();
  return {
    addListener: (listener: Listener<A>) => void listeners.add(listener),
    removeListener: (listener: Listener<A>) => void listeners.delete(listener),
    fire: (...args: A) => [...listeners].map((listener) => listener(...args)),
    clear: () => listeners.clear(),
  };
}

type Changes = Record<string, { newValue?: unknown }>;
type Tab = { id: number; url: string; incognito: boolean; title?: string };
type Item = {
  id: number;
  url: string;
  filename: string;
  state: 'complete' | 'interrupted';
  fileSize: number;
  bytesReceived: number;
  exists: boolean;
};
type Call = { to: string; method: string; input: unknown };

const AREAS = ['local', 'session', 'sync'] as const;
type Area = (typeof AREAS)[number];

const startWorld = () => ({
  storage: { local: {}, session: {}, sync: {} } as Record<Area, Record<string, unknown>>,
  tabs: [] as Tab[],
  /** URLs that were opened in tabs of their own. */
  opened: [] as string[],
  openTab: async (_url: string): Promise<void> => {},
  items: [] as Item[],
  /** What the files hold, by path; a character for each byte. */
  disk: new Map<string, string>(),
  /** What was asked of the downloads; those with `?` by asking the user, with `!` replacing. */
  tried: [] as string[],
  /**
   * Runs before a download begins, and after it ends but before its listeners run; throws what the
   * browser would.
   */
  beforeDownload: async (_path: string): Promise<void> => {},
  afterDownload: async (_path: string): Promise<void> => {},
  /** Host patterns that may be fetched from; `all` of them. */
  permitted: new Set<string>(),
  alarms: new Set<string>(),
  /** What stood on the button, one after the other. */
  badges: [] as string[],
  /** What a page answers to a function that is run in it. */
  page: async (_func: string, _input: unknown): Promise<unknown> => undefined,
  /** What another context answers to a call. */
  answer: async ({ to, method }: Call): Promise<unknown> => {
    throw new Error(`nobody answers ${to}.${method}`);
  },
});

export const world = startWorld();

const events = {
  storage: createEvent<[Changes, string]>(),
  created: createEvent<[{ id: number; url: string; filename: string }]>(),
  changed: createEvent<[{ id: number; filename?: { current: string } }]>(),
  alarm: createEvent<[{ name: string }]>(),
  message: createEvent<[unknown, { id: string; url?: string; tab?: Tab }]>(),
  command: createEvent<[string, Tab]>(),
  menu: createEvent<[{ menuItemId: string }, Tab]>(),
  installed: createEvent<[]>(),
  startup: createEvent<[]>(),
  windowRemoved: createEvent<[]>(),
  permitted: createEvent<[]>(),
};

/** Sends an event to the extension; returns what its listeners returned. */
export const fire = events;

/** As it is after its installation; nothing listens any more. */
export function resetBrowser(): void {
  Object.assign(world, startWorld());
  for (const event of Object.values(events)) event.clear();
}

const storageArea = (area: Area) => ({
  get: async (key: string | null) => {
    const all = world.storage[area];
    if (key === null) return structuredClone(all);
    return key in all ? { [key]: structuredClone(all[key]) } : {};
  },
  set: async (items: Record<string, unknown>) => {
    Object.assign(world.storage[area], structuredClone(items));
    const changes = Object.entries(items).map(([key, newValue]) => [key, { newValue }]);
    events.storage.fire(Object.fromEntries(changes), area);
  },
  remove: async (key: string) => {
    delete world.storage[area][key];
    events.storage.fire({ [key]: {} }, area);
  },
});

type Download = { url: string; filename: string; conflictAction: string; saveAs?: boolean };

async function download({ url, filename, conflictAction, saveAs }: Download): Promise<number> {
  world.tried.push(`${filename}${saveAs ? '?' : ''}${conflictAction === 'overwrite' ? '!' : ''}`);
  await world.beforeDownload(filename);
  const bytes = Buffer.from((await resolveObjectURL(url)?.arrayBuffer()) ?? new ArrayBuffer(0));
  const id = world.items.length + 1;
  let path = `/home/${filename}`;
  for (let n = 1; conflictAction !== 'overwrite' && world.disk.has(path); n += 1)
    path = `/home/${filename.replace(/(?=\.[^./]*$)/, ` (${n})`)}`;
  events.created.fire({ id, url, filename: path });
  world.disk.set(path, bytes.toString('latin1'));
  const size = bytes.length;
  const end = { state: 'complete', fileSize: size, bytesReceived: size, exists: true } as const;
  world.items.push({ id, url, filename: path, ...end });
  await world.afterDownload(filename);
  events.changed.fire({ id });
  return id;
}

type Query = { id?: number; url?: string; filename?: string };

const isPermitted = ({ origins = [] }: { origins?: string[] }): boolean =>
  origins.every((origin) => world.permitted.has(origin) || world.permitted.has('all'));

const browser = {
  storage: {
    ...Object.fromEntries(AREAS.map((area) => [area, storageArea(area)])),
    onChanged: events.storage,
  },
  downloads: {
    download,
    search: async ({ id, url, filename }: Query) =>
      world.items
        .filter((item) => id === undefined || item.id === id)
        .filter((item) => url === undefined || item.url === url)
        .filter((item) => filename === undefined || item.filename === filename)
        .map((item) => ({ ...item })),
    onCreated: events.created,
    onChanged: events.changed,
  },
  tabs: {
    query: async () => world.tabs,
    get: async (id: number) => {
      const tab = world.tabs.find((open) => open.id === id);
      if (!tab) throw new Error(`No tab with id: ${id}`);
      return tab;
    },
    create: async ({ url }: { url: string }) => {
      await world.openTab(url);
      world.opened.push(url);
      return { id: 99, url };
    },
  },
  permissions: {
    contains: async (request: { origins?: string[] }) => isPermitted(request),
    request: async ({ origins = [] }: { origins?: string[] }) => {
      for (const origin of origins) world.permitted.add(origin);
      return true;
    },
    onAdded: events.permitted,
    onRemoved: events.permitted,
  },
  alarms: {
    get: async (name: string) => (world.alarms.has(name) ? { name } : undefined),
    create: (name: string) => void world.alarms.add(name),
    clear: async (name: string) => world.alarms.delete(name),
    onAlarm: events.alarm,
  },
  scripting: {
    executeScript: async ({ func, args = [] }: { func?: unknown; args?: unknown[] }) =>
      func ? [{ result: await world.page(String(func), args[0]) }] : [],
  },
  action: {
    setBadgeText: async () => {},
    setBadgeBackgroundColor: async () => {},
    setTitle: async ({ tabId, title }: { tabId?: number; title: string }) => {
      if (tabId !== undefined) world.badges.push(title);
    },
  },
  contextMenus: { removeAll: async () => {}, create: () => {}, onClicked: events.menu },
  commands: { getAll: async () => [], onCommand: events.command },
  windows: { onRemoved: events.windowRemoved },
  i18n: { getUILanguage: () => 'en', getMessage: (key: string) => key },
  runtime: {
    id: 'presscut',
    getURL: (path: string) => `chrome-extension://presscut/${path}`,
    getPlatformInfo: async () => ({ os: 'linux' }),
    onMessage: events.message,
    onInstalled: events.installed,
    onStartup: events.startup,
    sendMessage: async (call: Call) => {
      try {
        return { ok: true, value: await world.answer(call) };
      } catch (error) {
        const { code = 'unexpected', message = '' } = error as { code?: string; message?: string };
        return { ok: false, code, detail: message };
      }
    },
  },
};

export default browser;
