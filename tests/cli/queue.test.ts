/** Workers that share a queue agree on which of them writes a page, also where one dies in between. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Archive, type Delivered, openArchive } from '../../src/cli/archive/archive.ts';
import type { SavedLine } from '../../src/cli/archive/manifest.ts';
import type { Failed } from '../../src/cli/outcome.ts';
import { clearDead } from '../../src/cli/queue/clear-dead.ts';
import {
  GRACE_MS,
  type Promised,
  type Promises,
  standingOf,
} from '../../src/cli/queue/promises.ts';
import { idOf, type QueuedPage } from '../../src/cli/queue/store.ts';
import { take, type WorkerNeeds } from '../../src/cli/queue/take.ts';
import type { Verdict } from '../../src/cli/robots.ts';

const URL_THERE = 'http://a.example/1';
const ID = idOf(URL_THERE);
const PAGE: QueuedPage = { entry: { url: URL_THERE }, tries: 0, rests: 0 };

it('calls a page the same from whatever list it comes', () => {
  expect(idOf('https://a.example/1?utm_source=x')).toBe(idOf('https://a.example/1'));
  expect(idOf('https://a.example/1')).not.toBe(idOf('https://a.example/2'));
});

const line = { files: [] as SavedLine['files'] } as SavedLine;
const promised = (more: Partial<Promised> = {}): Promised => ({
  ...{ worker: 'other', root: 'here', manifest: 'manifest-other.jsonl', at: 0, line },
  ...more,
});
const { line: _, ...written } = promised();

it.each<[string, Promised | undefined, boolean, number, string]>([
  ['nothing', undefined, false, 0, 'free'],
  ['what is written', written, true, 0, 'written'],
  ['what a living worker has promised', promised(), true, 0, 'taken'],
  ['what a dead one left here', promised(), false, 0, 'left'],
  ['what a dead one left elsewhere', promised({ root: 'there' }), false, 1, 'taken'],
  ['… for long', promised({ root: 'there' }), false, GRACE_MS + 1, 'free'],
])('%s', (_, before, isAlive, now, is) =>
  expect(standingOf(before, { root: 'here', now, isAlive: () => isAlive }).is).toBe(is),
);

describe('one page', () => {
  let folder = '';
  let archive: Archive;
  const shared = new Map<string, string>();
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'presscut-queue-'));
    archive = openArchive(folder, 'run', () => new Date(0), 'me');
    shared.clear();
  });
  afterEach(() => {
    archive.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  const promises: Promises = {
    async read(id) {
      const text = shared.get(id) ?? '';
      return text === '' ? { text } : { text, promised: JSON.parse(text) };
    },
    async exchange(id, old, next) {
      if ((shared.get(id) ?? '') !== old) return false;
      if (next) shared.set(id, JSON.stringify(next));
      else shared.delete(id);
      return true;
    },
    reserve: async () => true,
  };

  const deliver = (): Delivered => {
    const staging = archive.stagingFor('browser');
    fs.writeFileSync(path.join(staging, 'a.md'), 'the note');
    const about = { is: 'saved', title: '', article: '', doubts: [], ms: 1 } as const;
    return { ...about, staging, files: [{ path: 'a.md', asked: 'a.md' }] };
  };

  const visits: boolean[] = [];
  const needs = (
    visit: () => Delivered | Failed,
    more: { alive?: boolean; robots?: Verdict; waitMs?: number; isStopped?: boolean } = {},
  ): WorkerNeeds => {
    visits.length = 0;
    return {
      ...{ worker: 'me#1', name: 'me', root: { folder, id: 'here' }, archive, promises, retry: 1 },
      limit: {
        claim: async () => more.waitMs ?? 0,
        ...{ release: async () => {}, rest: async () => {}, slowTo: async () => {} },
        renew: async () => {},
      },
      robots: async () => more.robots ?? { may: 'visit' },
      isOwn: () => false,
      visit: async (_, again) => {
        visits.push(again);
        return visit();
      },
      isAlive: async () => more.alive ?? false,
      report: () => {},
      now: () => 0,
      isStopped: () => more.isStopped ?? false,
      stop: () => {},
    };
  };
  const notes = () => fs.readdirSync(folder).filter((name) => name.endsWith('.md'));
  const failed = (fault: string): Failed => ({ is: 'failed', fault });

  it('is written once, though it is given twice', async () => {
    expect(await take(needs(deliver), ID, PAGE)).toEqual({ is: 'done' });
    expect(await take(needs(deliver), ID, PAGE)).toEqual({ is: 'done' });
    expect([notes(), visits]).toEqual([['a.md'], []]);
  });

  it('is left to the one who promised it meanwhile', async () => {
    const racing = needs(() => {
      shared.set(ID, JSON.stringify(promised()));
      return deliver();
    });
    expect(await take(racing, ID, PAGE)).toMatchObject({ is: 'later' });
    expect(notes()).toEqual([]);
    expect(await take(needs(deliver, { alive: true }), ID, PAGE)).toMatchObject({ is: 'later' });
    expect(visits).toEqual([]);
  });

  const files = (from: string): SavedLine['files'] => [
    {
      ...{ path: 'a.md', bytes: 8, from },
      sha256: createHash('sha256').update('the note').digest('hex'),
    },
  ];

  it.each([
    ['still in its staging folder', 'left.md'],
    ['in place already', 'a.md'],
  ])('that a dead worker left %s is finished, and listed once', async (_, place) => {
    fs.writeFileSync(path.join(folder, place), 'the note');
    const left = { ...line, is: 'saved', url: URL_THERE, files: files('left.md') } as SavedLine;
    shared.set(ID, JSON.stringify(promised({ line: left })));
    expect(await take(needs(deliver), ID, PAGE)).toEqual({ is: 'done' });
    expect([notes(), visits]).toEqual([['a.md'], []]);
    const listed = fs.readFileSync(path.join(folder, 'manifest-me.jsonl'), 'utf8');
    expect(listed.match(/"is":"saved"/g)).toHaveLength(1);
  });

  it('that a dead worker promised and lost is visited again', async () => {
    const lost = { ...line, url: URL_THERE, files: files('gone.md') } as SavedLine;
    shared.set(ID, JSON.stringify(promised({ line: lost })));
    expect(await take(needs(deliver), ID, PAGE)).toEqual({ is: 'done' });
    expect([notes(), visits]).toEqual([['a.md'], [false]]);
  });

  it.each<[string, Failed, QueuedPage, object]>([
    ['may pass', failed('no-answer'), PAGE, { is: 'later', page: { tries: 1 } }],
    ['did not pass', failed('no-answer'), { ...PAGE, tries: 1 }, { is: 'failed' }],
    ['will not pass', failed('http-404'), PAGE, { is: 'failed', fault: 'http-404' }],
    ['asks for patience', failed('http-429'), PAGE, { is: 'later', page: { rests: 1, tries: 0 } }],
  ])('whose fault %s', async (_, fault, page, taken) => {
    expect(
      await take(
        needs(() => fault),
        ID,
        page,
      ),
    ).toMatchObject(taken);
  });

  it('waits for its host, and for robots.txt', async () => {
    expect(await take(needs(deliver, { waitMs: 700 }), ID, PAGE)).toEqual({
      ...{ is: 'later', ms: 700 },
      page: { ...PAGE, hasSlot: true },
    });
    const forbidden = needs(deliver, { robots: { may: 'not-visit' } });
    expect(await take(forbidden, ID, PAGE)).toEqual({ is: 'failed', fault: 'robots' });
    expect(visits).toEqual([]);
  });

  it('leaves nothing of dead workers of this machine, once all is done', () => {
    const work = path.join(folder, '.presscut');
    for (const name of ['host-1', 'host-2', 'host-a-1', 'other-1']) {
      fs.mkdirSync(path.join(work, name, 'staging'), { recursive: true });
      fs.writeFileSync(path.join(work, name, 'lock'), '1 long ago');
    }
    clearDead(folder, 'host', 'host-2');
    expect(fs.readdirSync(work).sort()).toEqual(['host-2', 'host-a-1', 'me', 'other-1']);
  });

  it('is given back by a worker that ends', async () => {
    const ending = needs(() => failed('browser-gone'), { isStopped: true });
    expect(await take(ending, ID, PAGE)).toMatchObject({ is: 'later', page: PAGE });
  });
});
