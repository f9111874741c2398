/** The manifest is read back after any stop, and each page is written once. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MANIFEST, openArchive } from '../../src/cli/archive/archive.ts';
import { freePath, withoutNumber } from '../../src/cli/archive/free-path.ts';
import { openPages, readHistory, soundLength } from '../../src/cli/archive/manifest.ts';
import { feedFormatOf, writeFeed } from '../../src/cli/archive/saved-feed.ts';

const line = (url: string, more: object) => JSON.stringify({ url, at: '', run: '1', ...more });
const SAVED = { is: 'saved', files: [], tries: 1 };

it('knows the last word on each page, and forgets no save', () => {
  const { pages, queued, unreadable } = readHistory([
    line('a', { is: 'queued', tags: ['x'] }),
    line('a', { is: 'failed', passing: true }),
    line('a', SAVED),
    line('a', { is: 'failed', passing: false }),
    line('b', { is: 'failed', passing: false }),
    '{"is":"saved","url":"c","fil',
    '{"is":"saved","url":"d"}',
    '',
  ]);
  expect(queued.get('a')).toEqual({ url: 'a', tags: ['x'] });
  expect([...pages].map(([url, { is }]) => [url, is])).toEqual([
    ['a', 'saved'],
    ['b', 'failed'],
  ]);
  expect(unreadable).toBe(2);
});

describe('what is left to do', () => {
  const history = readHistory([
    line('saved', SAVED),
    line('passing', { is: 'failed', passing: true }),
    line('final', { is: 'failed', passing: false }),
  ]);
  const entries = ['saved', 'passing', 'final', 'new'].map((url) => ({ url }));
  it.each([
    [{ resume: false, retryFailed: false }, 'saved passing final new'],
    [{ resume: true, retryFailed: false }, 'passing new'],
    [{ resume: true, retryFailed: true }, 'passing final new'],
  ])('%j', (wish, left) => {
    expect(openPages(entries, history, wish).map(({ url }) => url)).toEqual(left.split(' '));
  });
});

it.each([
  ['one\ntwo\n', 8],
  ['one\ntw', 4],
  ['half', 0],
])('%j is sound up to %i', (text, length) =>
  expect(soundLength(new TextEncoder().encode(text))).toBe(length),
);

it('numbers what is taken as browsers do', async () => {
  const taken = new Set(['n/a.md', 'n/a (1).md']);
  const reserve = async (name: string) => !taken.has(name);
  expect(await freePath('n/a.md', reserve)).toBe('n/a (2).md');
  expect(await freePath('n/b.md', reserve)).toBe('n/b.md');
  expect(withoutNumber('n/a (1).md', 'n/a.md')).toBe('n/a.md');
  expect(withoutNumber('n/a(3).md', 'n/a.md')).toBe('n/a.md');
  expect(withoutNumber('n/Part (1).md', 'n/Part (1).md')).toBe('n/Part (1).md');
});

describe('on disk', () => {
  let root = '';
  beforeEach(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'presscut-archive-'));
  });
  afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

  const open = (run: string) => openArchive(root, run, () => new Date(0));
  const deliver = (archive: ReturnType<typeof open>, name: string, text: string) => {
    const staging = archive.stagingFor('browser');
    fs.mkdirSync(path.dirname(path.join(staging, name)), { recursive: true });
    fs.writeFileSync(path.join(staging, name), text);
    return { staging, files: [{ path: name, asked: name }] };
  };
  const about = { is: 'saved', title: 't', article: 'u', doubts: [], ms: 1 } as const;
  const lines = () => fs.readFileSync(path.join(root, MANIFEST), 'utf8').trim().split('\n');

  it('puts notes of one name beside one another, and says where', async () => {
    const archive = open('1');
    const first = await archive.keep('u1', 1, {
      ...about,
      ...deliver(archive, 'n/a.md', 'one'),
    });
    const second = await archive.keep('u2', 1, { ...about, ...deliver(archive, 'n/a.md', 'two') });
    archive.close();
    expect([first, second].map((saved) => saved?.files[0]?.path)).toEqual(['n/a.md', 'n/a (1).md']);
    expect(fs.readFileSync(path.join(root, 'n/a (1).md'), 'utf8')).toBe('two');
    expect(JSON.parse(lines()[1] ?? '')).toMatchObject({
      is: 'saved',
      url: 'u2',
      files: [{ path: 'n/a (1).md', bytes: 3, sha256: expect.stringMatching(/^[\da-f]{64}$/) }],
    });
    expect(fs.readdirSync(path.join(root, '.presscut'))).toEqual([]);
  });

  it('lets two notes share an image that is named by its content', async () => {
    const archive = open('1');
    const image = { path: 'i/1.png', asked: 'i/1.png' };
    const { staging } = deliver(archive, 'i/1.png', 'image');
    for (const name of ['a.md', 'b.md']) {
      const { files } = deliver(archive, name, name);
      await archive.keep(name, 1, { ...about, staging, files: [...files, image] });
    }
    archive.close();
    expect(fs.readdirSync(root).sort()).toEqual(['.presscut', 'a.md', 'b.md', 'i', MANIFEST]);
    expect(JSON.parse(lines()[1] ?? '').files[1].bytes).toBe(5);
  });

  it('finishes what a killed run had promised, and takes back what it had not', async () => {
    const killed = open('1');
    await killed.keep('u1', 1, { ...about, ...deliver(killed, 'a.md', 'one') });
    // As the kill leaves it: the line is written, the file not moved.
    const { staging } = deliver(killed, 'b.md', 'two');
    fs.renameSync(path.join(root, 'a.md'), path.join(staging, 'a.md'));
    fs.rmSync(path.join(root, '.presscut/lock'));
    fs.appendFileSync(path.join(root, MANIFEST), '{"is":"saved","url":"u2","fi');
    const next = open('2');
    expect(next.finished).toBe(1);
    expect(fs.readFileSync(path.join(root, 'a.md'), 'utf8')).toBe('one');
    expect([...next.history.pages.keys()]).toEqual(['u1']);
    expect(fs.existsSync(path.join(staging, 'b.md'))).toBe(false);
    next.fail('u3', 1, { is: 'failed', fault: 'http-404' });
    next.close();
    expect(lines().map((text) => JSON.parse(text).url)).toEqual(['u1', 'u3']);
  });

  it('lets one run in at a time, and none wait for one that is gone', () => {
    fs.mkdirSync(path.join(root, '.presscut'));
    fs.writeFileSync(path.join(root, '.presscut/lock'), '1 no such beginning');
    open('1').close();
    const parent = fs.readFileSync(`/proc/${process.ppid}/stat`, 'utf8');
    const began = parent.slice(parent.lastIndexOf(')') + 2).split(' ')[19];
    fs.writeFileSync(path.join(root, '.presscut/lock'), `${process.ppid} ${began}`);
    expect(() => open('2')).toThrow(`process ${process.ppid}`);
  });
});

describe('a feed of what is saved', () => {
  const history = readHistory([
    line('https://a.example/1', { is: 'queued', tags: ['x'], categories: ['y'] }),
    line('https://a.example/1', { ...SAVED, title: 'One', at: '2024-05-01T10:00:00Z' }),
    line('https://a.example/2', { ...SAVED, title: 'Two', at: '2024-05-02T10:00:00Z' }),
    line('https://a.example/3', { is: 'failed', passing: true }),
  ]);

  it('lists the last first, with the terms of its list', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'presscut-feed-'));
    const file = path.join(folder, 'new', 'saved.json');
    writeFeed(file, history, '2024-05-03T00:00:00Z');
    const { items } = JSON.parse(fs.readFileSync(file, 'utf8'));
    expect(
      items.map(({ title, tags }: { title: string; tags?: string[] }) => [title, tags]),
    ).toEqual([
      ['Two', undefined],
      ['One', ['y', 'x']],
    ]);
    expect(fs.readdirSync(path.dirname(file))).toEqual(['saved.json']);
    fs.rmSync(folder, { recursive: true });
  });

  it('is of the format that its name says', () => {
    expect(['a.rss', 'a.ATOM', 'a.json', 'a.txt'].map(feedFormatOf)).toEqual([
      ...['rss', 'atom', 'json', undefined],
    ]);
  });
});
