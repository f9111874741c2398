/** Settings as each released version exported them: they are read for ever, and mean what they meant. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultChoice } from '../../src/settings/choice.ts';
import { droppedKeys } from '../../src/settings/dropped.ts';
import { migrate } from '../../src/settings/migrate.ts';
import { parseSettings } from '../../src/settings/parse.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/schema.ts';

const FOLDER = path.join(import.meta.dirname, 'frozen');
const read = (name: string): string => readFileSync(path.join(FOLDER, name), 'utf8');

/** A released version is never changed: a new one gets a file, and a hash, of its own. */
const FROZEN: Readonly<Record<string, string>> = {
  'v1.json': 'd33f5bab13018fa2d06b1f3306c0ce7e07f46b7e0cc61aac560322d6bfd3b69b',
  'v2.json': '2322935fab2595a23aff47226d199ce9e15f4fb93065f1af86a18b5eaa478e85',
};

it('are kept of every version, byte for byte', () => {
  const hashes = readdirSync(FOLDER).map((name) => [
    name,
    createHash('sha256').update(read(name)).digest('hex'),
  ]);
  expect(Object.fromEntries(hashes)).toEqual(FROZEN);
  expect(Object.keys(FROZEN)).toContain(`v${DEFAULT_SETTINGS.version}.json`);
});

it('of the present version go out again as they came in', () => {
  const text = read(`v${DEFAULT_SETTINGS.version}.json`);
  expect(`${JSON.stringify(parseSettings(JSON.parse(text)), null, 2)}\n`).toBe(text);
});

describe.each(Object.keys(FROZEN))('%s', (name) => {
  it('is read, and loses nothing on a second way', () => {
    const settings = parseSettings(JSON.parse(read(name)));
    expect(settings.version).toBe(DEFAULT_SETTINGS.version);
    expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });
});

/** What each meant: a migration may write it in another way, and must leave it true. */
describe.each([
  ['1', 'folder', { obsidian: { vault: '我的笔记库' } }],
  [
    '2',
    'webhook',
    {
      obsidian: { vault: '我的笔记库' },
      webhook: { url: 'https://hooks.example.org/notes?to=剪报' },
    },
  ],
])('version %s', (version, destination, destinations) => {
  const json: unknown = JSON.parse(read(`v${version}.json`));
  const settings = parseSettings(json);
  const choiceFor = (url: string) => defaultChoice(settings, { url });
  const general = {
    profile: 'own-notes',
    categories: ['新媒体', 'Aljazeera 半岛网'],
    tags: ['剪报', 'to read'],
    folder: 'source/_posts/{year}/{month}',
    fileName: '{date:YYYY-MM-DD}-{slug}',
    letters: 'ascii',
    body: 'markdown',
    destination,
    pictures: 'beside',
  };

  it.each([
    ['of no rule', 'https://other.example/a', general],
    [
      'of a whole site',
      'https://www.aljazeera.net/news/1',
      {
        ...general,
        profile: 'own-2b6c1c1e-8d0f-4a53-9a52-6a0e4f6b7c11',
        categories: ['新闻', '中东'],
        tags: ['半岛'],
        folder: '新闻/{site}/{year}',
        fileName: '{title}',
        author: '半岛电视台 {author}',
        body: 'html',
        destination: 'downloads',
        pictures: 'linked',
      },
    ],
    [
      'of a part of it',
      'https://aljazeera.net/opinion/1',
      { ...general, categories: ['评论'], tags: [], folder: '' },
    ],
    [
      'of a path in Chinese',
      'https://example.org/%E4%B8%93%E6%A0%8F/1',
      { ...general, categories: [], tags: ['column'], profile: 'hugo' },
    ],
    [
      'of a host with an umlaut',
      'https://bücher.example/1',
      { ...general, categories: ['Bücher'], tags: [] },
    ],
  ])('chooses the same for an article %s', (_, url, choice) => {
    expect(choiceFor(url).choice).toEqual(choice);
  });

  it('keeps what concerns no article', () => {
    expect(settings).toMatchObject({ destinations, language: 'zh_CN', library: false });
  });

  it('keeps the profiles of the user, every part of them', () => {
    expect(Object.keys(settings.profiles)).toHaveLength(2);
    expect(settings.profiles).toEqual((json as { profiles: unknown }).profiles);
    expect(droppedKeys(migrate(json), settings)).toEqual([]);
  });
});

it('are read where a part that was chosen away is there, and undefined', () => {
  const json: unknown = { ...DEFAULT_SETTINGS, body: undefined, letters: undefined };
  expect(Object.keys(parseSettings(json))).toEqual(
    Object.keys(parseSettings({ ...DEFAULT_SETTINGS })),
  );
});
