/** Every destination is one whole thing: it keeps the contract, and has its words in every language. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_DESTINATION } from '../../src/core/choice.ts';
import { destinations } from '../../src/destinations/index.ts';
import { destinationWords, languages } from '../../src/locales/index.ts';
import { keepsContract } from './contract.ts';
import { worlds } from './worlds.ts';

vi.mock('webextension-polyfill', () => import('../fakes/browser.ts'));

const wait = globalThis.setTimeout;
beforeEach(() => {
  for (const level of ['info', 'warn'] as const)
    vi.spyOn(console, level).mockImplementation(() => {});
  vi.stubGlobal('FileSystemDirectoryHandle', class {});
  // Shortens the pauses between tries.
  vi.stubGlobal('setTimeout', (work: () => void, ms = 0, ...given: []) =>
    wait(work, ms / 50, ...given),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('the downloads folder is one of them, for it is where notes go at first', () => {
  expect(destinations.has(DEFAULT_DESTINATION)).toBe(true);
});

describe.each([...destinations])('%s', (id, destination) => {
  const world = worlds[id];
  if (world) keepsContract(id, destination, world);
  else it('has a world to deliver into', () => expect(Object.keys(worlds)).toContain(id));

  it('asks for no field twice, and reads each that is a text', () => {
    const fields = (destination.fields ?? []).filter(({ kind }) => kind !== 'folder');
    const ids = fields.map((field) => field.id);
    expect(new Set(ids).size).toBe(ids.length);
    const read = destination.options && 'entries' in destination.options;
    expect(Object.keys(read ? Object(destination.options).entries : {}).sort()).toEqual(ids.sort());
  });

  it.each(languages.map(({ id: language, messages }) => [language, messages] as const))(
    'has its words in %s',
    (_language, messages) => {
      const { name, fields = {} } = destinationWords(messages, id);
      expect(name).not.toBe(id);
      for (const field of destination.fields ?? [])
        if (field.kind !== 'folder') expect(fields[field.id]?.label, field.id).toMatch(/\S/);
    },
  );
});

it('one that came and went again is called by its id', () => {
  for (const { messages } of languages)
    for (const id of ['constructor', 'carrier-pigeon'])
      expect(destinationWords(messages, id)).toEqual({ name: id });
});
