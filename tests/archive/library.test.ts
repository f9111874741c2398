/**
 * An article that was saved before is found by its URL, by whichever rules that was cleaned then.
 */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Volume } from '../../src/archive/library.ts';

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('indexedDB', new IDBFactory());
});

let saves = 0;
const volume = (url: string, scope = 'page'): Volume => {
  const id = `job-${++saves}`;
  const entry = { id, headline: { url, scope }, savedAt: saves } as unknown as Volume['entry'];
  return { entry, body: { id, gzip: new Uint8Array() }, text: { id, text: '' } };
};

const AT = 'https://example.org/story';

async function found(url: string, ...kept: readonly Volume[]): Promise<string | undefined> {
  const { entryFor, putVolumes } = await import('../../src/archive/library.ts');
  await putVolumes(kept);
  return (await entryFor(url))?.headline.url;
}

it.each([
  `${AT}?sid=Q7rTz`,
  `${AT}?gad_source=1&token=Lamp9x`,
  `${AT};jsessionid=9F2C`,
  `${AT};jsessionid=9F2C?auth=Zz1`,
  AT,
])('%s is the same article', async (before) => {
  expect(await found(AT, volume(before))).toBe(before);
});

it('its parameters are told apart where they find the article', async () => {
  const kept = [
    `${AT}?id=6`,
    `${AT}?id=5&sid=Q7rTz`,
    `${AT}?id=55`,
    `${AT}-2`,
    `${AT}/2?id=5`,
    AT,
  ].map((url) => volume(url));
  expect(await found(`${AT}?id=5`, ...kept)).toBe(`${AT}?id=5&sid=Q7rTz`);
});

it('the one last saved is taken, and no selection', async () => {
  const kept = [volume(AT), volume(`${AT}?sid=Q7rTz`), volume(AT, 'selection')];
  expect(await found(AT, ...kept)).toBe(`${AT}?sid=Q7rTz`);
});

it('another article is none', async () => {
  expect(await found(AT, volume(`${AT}?id=5`), volume('https://example.org/'))).toBeUndefined();
});
