/** What the browser's stores hand back, spoilt: saves, articles, drafts, clicks, progress, words; read as far as it is sound. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import * as v from 'valibot';
import { beforeEach, expect, it, vi } from 'vitest';
import type { StoreName } from '../../../src/archive/database.ts';
import { useSessionStore } from '../../../src/archive/session-store.ts';
import { isTime } from '../../../src/core/dates/format-date.ts';
import type { Job } from '../../../src/core/job.ts';
import { progress as progressShape, stored } from '../../../src/core/shapes.ts';
import { storeIn } from '../../fakes/session-store.ts';
import { mutate, type Random } from './mutate.ts';
import { eachRun, LIMIT_MS } from './runs.ts';
import { choice, click, content, entry, job, kept, missed, progress } from './sound.ts';

const stores: Record<string, Map<string, unknown>> = { session: new Map(), local: new Map() };
const inStore = (area: string): Map<string, unknown> => stores[area] ?? new Map();
vi.mock('../../../src/platform/storage.ts', () => ({
  readItem: async (area: string, key: string) => inStore(area).get(key),
  readItems: async (area: string, prefix: string) =>
    [...inStore(area)].flatMap(([key, value]) => (key.startsWith(prefix) ? [value] : [])),
  writeItem: async (area: string, key: string, value: unknown) => inStore(area).set(key, value),
  removeItem: async (area: string, key: string) => inStore(area).delete(key),
  watchItems: () => () => undefined,
}));
useSessionStore(storeIn(inStore('session')));

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  vi.spyOn(console, 'error').mockReturnValue(undefined);
});

const [articles, clicks, database, drafts, jobs, library, missing, reading, used, { toGzip }] =
  await Promise.all([
    import('../../../src/archive/articles.ts'),
    import('../../../src/archive/pending-requests.ts'),
    import('../../../src/archive/database.ts'),
    import('../../../src/archive/drafts.ts'),
    import('../../../src/saving/job-store.ts'),
    import('../../../src/archive/library.ts'),
    import('../../../src/archive/failed-requests.ts'),
    import('../../../src/platform/progress.ts'),
    import('../../../src/settings/recent-terms.ts'),
    import('../../../src/archive/gzip.ts'),
  ]);

/** Lays a spoilt copy under its own key; what no database takes, because it is too deep, is not in one. */
async function lay<K extends string>(
  store: StoreName,
  key: K,
  sound: Record<K, string>,
  random: Random,
): Promise<void> {
  const spoilt = mutate(sound, random);
  const parts = typeof spoilt === 'object' && spoilt !== null ? spoilt : { spoilt };
  const put = (value: object): Promise<void> =>
    database.put(store, { ...value, [key]: sound[key] } as never);
  await put(parts).catch(() => put({}));
}

/** A value too deep to be serialised never gets into storage. */
const zipped = async (value: unknown): Promise<Uint8Array<ArrayBuffer>> => toGzip(value);

const expectJob = ({ id, title, choice: chosen, traces, asked, begunAt }: Job): void => {
  expect(typeof id + typeof title).toBe('stringstring');
  expect(v.is(stored.choice, chosen)).toBe(true);
  expect(asked.every((path) => typeof path === 'string')).toBe(true);
  expect(Object.values(traces).every(({ url = '' }) => typeof url === 'string')).toBe(true);
  expect(Object.values(traces).every(({ bytes }) => typeof bytes === 'number')).toBe(true);
  expect(isTime(begunAt)).toBe(true);
};

it(
  'gives jobs, clicks and what was missed that can be worked with',
  async () => {
    await eachRun(async (random) => {
      const { session } = stores;
      session?.clear();
      session?.set('private-job:j1', mutate(job, random));
      session?.set('click:j2', mutate(click, random));
      session?.set('missed', mutate(missed, random));
      session?.set('progress:j1', mutate(progress, random));
      for (const one of await jobs.allJobs()) expectJob(one);
      for (const { job: name, tab } of await clicks.pendingRequests())
        expect(typeof name + typeof tab.id).toBe('stringnumber');
      await missing.forgetFailedRequestAt('https://example.org/');
      const failed = await missing.takeFailedRequest();
      expect(!failed || (typeof failed.title === 'string' && isTime(failed.at))).toBe(true);
      const reported = await reading.readProgress('j1');
      expect(reported === undefined || v.is(progressShape, reported)).toBe(true);
      stores.local?.set('used', mutate({ categories: ['a'], tags: ['b'] }, random));
      const { categories, tags } = await used.readRecentTerms();
      expect([...categories, ...tags].every((word) => typeof word === 'string')).toBe(true);
    });
  },
  LIMIT_MS,
);

it(
  'gives what the database keeps, and nothing else fails with it',
  async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    stores.session?.clear();
    await eachRun(async (random) => {
      await lay('jobs', 'id', job, random);
      await lay('articles', 'id', kept, random);
      const draft = { url: kept.article.url, choice, editedAt: 5 };
      await lay('drafts', 'url', draft, random);
      await lay('entries', 'id', entry, random);
      await database.put('entries', { ...entry, id: 'e2' });
      const gzip = await zipped(mutate(content, random)).catch(() => toGzip(null));
      await database.put('bodies', { id: entry.id, gzip });

      const known = await jobs.getJob(job.id);
      if (!known) throw new Error('a save is lost');
      expectJob(known);
      const article = await articles.keptArticle(kept.id);
      expect(article === undefined || v.is(stored.article, article.article)).toBe(true);
      expect(v.is(stored.choice, await drafts.draftFor(draft.url))).toBe(true);
      const mended = await library.mendedEntry(entry.id);
      expect(mended && v.is(stored.choice, mended.choice) && isTime(mended.savedAt)).toBe(true);
      expect((await library.allEntries()).map(({ id }) => id).sort()).toEqual(['e1', 'e2']);
      expect(await library.entryFor(entry.headline.url)).toBeDefined();
      const text = await library.contentOf(entry.id).catch((error: unknown) => {
        expect(error).toMatchObject({ code: 'storage-failed' });
        return undefined;
      });
      expect(text === undefined || typeof text.html === 'string').toBe(true);
      const whole = await library.articleOfEntry(entry.id).catch(() => undefined);
      expect(whole === undefined || v.is(stored.article, whole)).toBe(true);
    });
  },
  LIMIT_MS,
);
