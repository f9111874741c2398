// @vitest-environment jsdom
/** What is set for a destination: its fields as they are drawn, its secrets apart, permission on a click. */
import { type JSX, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { wrongFields } from '../../src/core/destination.ts';
import webhook from '../../src/destinations/webhook.ts';
import en from '../../src/locales/en.ts';
import { Destinations } from '../../src/options/destinations.tsx';
import { createOptions, type Options } from '../../src/options/model.ts';
import type { Dependencies } from '../../src/options/section.ts';
import { parseSettings } from '../../src/settings/parse.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/schema.ts';
import type { Secrets } from '../../src/settings/secrets.ts';
import { useStore } from '../../src/ui/store-hook.ts';

vi.mock('webextension-polyfill', () => import('../fakes/browser.ts'));

const world = {
  written: DEFAULT_SETTINGS,
  secrets: { texts: {}, origins: [] } as Secrets,
  permitted: [] as readonly string[],
  saved: 0,
};
const URL_OF_MINE = 'https://hooks.example.org/notes';
const ORIGIN = 'https://hooks.example.org';

const destinations: Dependencies['destinations'] = {
  check: async (_id, texts) => {
    const wrong = wrongFields(webhook, texts);
    return { wrong, origins: wrong.length ? [] : [new URL(texts.url ?? '').origin] };
  },
  readSecrets: async () => world.secrets,
  writeSecrets: async (_id, texts, origins) => {
    world.secrets = { texts: { ...texts }, origins: [...origins] };
  },
  saveWaiting: async () => {
    world.saved += 1;
  },
};
const dependencies = {
  places: [
    { id: 'downloads' },
    { id: 'obsidian', fields: [{ id: 'vault', kind: 'text' }] },
    { id: 'webhook', fields: webhook.fields },
  ],
  destinations,
  access: {
    missing: async (origins: readonly string[]) =>
      origins.filter((origin) => !world.permitted.includes(origin)),
    request: async (origins: readonly string[]) => {
      world.permitted = origins;
      return true;
    },
  },
} as unknown as Dependencies;

const Page = ({ options }: { readonly options: Options }): JSX.Element => {
  const state = useStore(options.state);
  return <Destinations state={state} options={options} dependencies={dependencies} />;
};

/** What is read leads to what is asked, and that to what is drawn. */
async function settle(): Promise<void> {
  for (let round = 0; round < 4; round += 1)
    await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
}
const one = <E extends Element = HTMLElement>(selector: string): E | null =>
  document.querySelector<E>(selector);
const type = async (selector: string, text: string): Promise<void> => {
  const line = one<HTMLInputElement>(selector);
  if (!line) throw new Error(`nothing is ${selector}`);
  line.value = text;
  line.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settle();
};
const text = (): string => document.body.textContent ?? '';

async function open(settings: Partial<Settings> = {}): Promise<Options> {
  const options = createOptions({
    recover: async () => DEFAULT_SETTINGS,
    read: async () => ({ ...DEFAULT_SETTINGS, ...settings }),
    write: async (written) => {
      world.written = written;
    },
    watch: () => () => undefined,
    parse: parseSettings,
    addHistory: async () => {},
    newId: () => 'new',
  });
  await options.load();
  const app = document.getElementById('app');
  if (app) act(() => render(<Page options={options} />, app));
  await settle();
  return options;
}

/** Opens the places that are not in use. */
async function setUpOthers(): Promise<void> {
  const others = one<HTMLDetailsElement>('#other-destinations');
  if (others) others.open = true;
  others?.dispatchEvent(new Event('toggle'));
  await settle();
}

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
  const secrets: Secrets = { texts: {}, origins: [] };
  Object.assign(world, { written: DEFAULT_SETTINGS, secrets, permitted: [ORIGIN], saved: 0 });
});
afterEach(() => {
  const app = document.getElementById('app');
  if (app) act(() => render(null, app));
});

it('asks for nothing of a place that is not used, until it is to be set up', async () => {
  await open();
  expect(one('#obsidian-vault')).toBeNull();
  await setUpOthers();
  expect(one('#obsidian-vault')).not.toBeNull();
});

it('has the fields of a place that a rule names', async () => {
  await open({ sites: [{ site: 'a.example', categories: [], tags: [], destination: 'obsidian' }] });
  expect(one('#obsidian-vault')).not.toBeNull();
  expect(one('#webhook-url')).toBeNull();
});

it('each has a field for what it wants to know, named in the language of the interface', async () => {
  await open();
  await setUpOthers();
  expect(one('label[for="obsidian-vault"]')?.textContent).toBe(
    en.destinations.each.obsidian.fields.vault.label,
  );
  expect(one<HTMLInputElement>('#webhook-url')?.type).toBe('text');
  expect(one<HTMLInputElement>('#webhook-secret')?.type).toBe('password');
  expect(one('#destination-downloads')).toBeNull();
});

it('is kept under its id; without a text nothing is', async () => {
  await open({ destination: 'obsidian' });
  await type('#obsidian-vault', 'My vault');
  expect(world.written.destinations).toEqual({ obsidian: { vault: 'My vault' } });
  await type('#obsidian-vault', '');
  expect(world.written.destinations).toEqual({ obsidian: {} });
});

it('its secrets are kept apart, for the host that is set, and are in no export', async () => {
  const options = await open({
    destination: 'obsidian',
    destinations: { webhook: { url: URL_OF_MINE } },
  });
  await type('#webhook-secret', 'hush');
  await type('#webhook-header', 'Authorization: Bearer tell-nobody');
  expect(world.secrets).toEqual({
    texts: { secret: 'hush', header: 'Authorization: Bearer tell-nobody' },
    origins: [ORIGIN],
  });
  await type('#obsidian-vault', 'x');
  expect(JSON.stringify(world.written)).not.toMatch(/hush|tell-nobody/);
  expect(options.exportText([])).not.toMatch(/hush|tell-nobody/);
  await type('#webhook-secret', '');
  await type('#webhook-header', '');
  expect(world.secrets.texts).toEqual({});
});

it('its secrets follow an address that is changed here', async () => {
  world.secrets = { texts: { secret: 'hush' }, origins: [ORIGIN] };
  world.permitted = [ORIGIN, 'https://other.example'];
  await open({ destinations: { webhook: { url: URL_OF_MINE } } });
  await type('#webhook-url', 'https://other.example/in');
  expect(world.secrets).toEqual({ texts: { secret: 'hush' }, origins: ['https://other.example'] });
});

it('its secrets do not follow an address that was changed elsewhere, and that is said', async () => {
  world.secrets = { texts: { secret: 'hush' }, origins: ['https://other.example'] };
  await open({ destinations: { webhook: { url: URL_OF_MINE } } });
  expect(text()).toContain(en.destinations.otherHost);
  expect(world.secrets.origins).toEqual(['https://other.example']);
  await type('#webhook-secret', 'hush again');
  expect(text()).not.toContain(en.destinations.otherHost);
  expect(world.secrets.origins).toEqual([ORIGIN]);
});

it.each([
  ['url', 'http://hooks.example.org/notes'],
  ['url', 'https://me:word@hooks.example.org/'],
  ['header', 'Cookie: a=b'],
  ['header', 'no header'],
] as const)('says what is wrong of a %s: %s', async (field, typed) => {
  await open({ destination: 'webhook', destinations: { webhook: { url: URL_OF_MINE } } });
  expect(one('.error')).toBeNull();
  await type(`#webhook-${field}`, typed);
  expect(one(`#webhook-${field}-error`)?.textContent).toBe(
    en.destinations.each.webhook.fields[field].wrong,
  );
});

it('asks for one host alone, on a click, and saves what waited for it', async () => {
  world.permitted = [];
  await open({ destinations: { webhook: { url: URL_OF_MINE } } });
  const button = one<HTMLButtonElement>('#destination-webhook-allow');
  expect(button?.textContent).toBe('Allow sending to hooks.example.org');
  button?.click();
  await settle();
  expect(world.permitted).toEqual([ORIGIN]);
  expect(world.saved).toBe(1);
  expect(one('#destination-webhook-allow')).toBeNull();
});
