/** The library: every article that was saved, until the user deletes it. */
import { isTime } from '../core/dates/format-date.ts';
import { Fault } from '../core/fault.ts';
import type { Job } from '../core/job.ts';
import { toSearchText } from '../core/search/words.ts';
import type { Article, Choice } from '../core/stages.ts';
import { htmlToText } from '../core/text/words.ts';
import { cleanUrl } from '../core/urls/clean-url.ts';
import { database, get, within } from './database.ts';
import type { Entry, EntryBody, EntryContent, EntryText } from './entry.ts';
import { fromGzip, toGzip } from './gzip.ts';
import { toChange } from './index-block.ts';
import { mendArticle, mendContent, mendEntry } from './mend.ts';

/** An entry with all that belongs to it, as it stands in the database. */
export type Volume = {
  readonly entry: Entry;
  readonly body: EntryBody;
  readonly text: EntryText;
};

export async function toVolume(
  entry: Entry,
  { html, trail, leftOut }: Pick<Article, 'html' | 'trail' | 'leftOut'>,
  note?: string,
): Promise<Volume> {
  const { title, subtitle = '', summary = '', authors, site } = entry.headline;
  const content: EntryContent = {
    html,
    trail,
    ...(leftOut ? { leftOut } : {}),
    ...(note === undefined ? {} : { note }),
  };
  const words = [title, subtitle, site, ...authors, summary, htmlToText(html)];
  return {
    entry,
    body: { id: entry.id, gzip: await toGzip(content) },
    text: { id: entry.id, text: toSearchText(words) },
  };
}

/** Writes them, and in the same stroke the job by which one came, as dealt with. */
export const putVolumes = (volumes: readonly Volume[], job?: Job): Promise<void> =>
  within('library', async () => {
    const work = (await database()).transaction(
      ['entries', 'bodies', 'texts', 'changes', 'jobs'],
      'readwrite',
      { durability: 'strict' },
    );
    const writes: Promise<unknown>[] = volumes.flatMap(({ entry, body, text }) => [
      work.objectStore('entries').put(entry),
      work.objectStore('bodies').put(body),
      work.objectStore('texts').put(text),
      work.objectStore('changes').put(toChange(entry.id)),
    ]);
    if (job) writes.push(work.objectStore('jobs').put({ ...job, shelved: true }));
    await Promise.all([...writes, work.done]);
  });

/** As it stands in the database, damaged or not. */
export const entryOf = (id: string): Promise<Entry | undefined> => get('entries', id);

export const mendedEntry = async (id: string): Promise<Entry | undefined> =>
  mendEntry(await entryOf(id));

/** URLs that differ in their parameters alone: `a`, `a?b`, `a;b`. */
const rangesAt = (url: string): IDBKeyRange[] => {
  const [bare = url] = url.split(/[?;]/, 1);
  return [
    IDBKeyRange.only(bare),
    ...['?', ';'].map((character) =>
      IDBKeyRange.bound(bare + character, `${bare + character}\uffff`),
    ),
  ];
};

/**
 * The entry last saved of the article at `url`; selections of it do not count. Entries keep their
 * URL as it was cleaned when they were saved: by other rules, maybe, than today's.
 */
export const entryFor = (url: string): Promise<Entry | undefined> =>
  within('library', async () => {
    const index = (await database()).transaction('entries').store.index('byUrl');
    const found = await Promise.all(rangesAt(url).map((range) => index.getAll(range)));
    return found
      .flat()
      .flatMap((entry) => mendEntry(entry) ?? [])
      .filter(({ headline }) => headline.scope === 'page' && cleanUrl(headline.url) === url)
      .sort((a, b) => b.savedAt - a.savedAt)[0];
  });

/** Throws `storage-failed` where it is damaged. */
export async function contentOf(id: string): Promise<EntryContent | undefined> {
  const body = await get('bodies', id);
  if (!body) return undefined;
  const content = mendContent(await fromGzip(body.gzip));
  if (!content) throw new Fault('storage-failed', `the text of ${id} is damaged`);
  return content;
}

/** The article as it was saved; nothing where its URL is damaged. */
export async function articleOfEntry(id: string): Promise<Article | undefined> {
  const [entry, content] = await Promise.all([mendedEntry(id), contentOf(id)]);
  if (!entry || !content) return undefined;
  const { note: _, ...kept } = content;
  return mendArticle({ ...entry.headline, ...kept });
}

/** Changes what the user decided, and nothing that another context has written meanwhile. */
export const chooseAgain = (id: string, choice: Choice): Promise<Entry | undefined> =>
  within('library', async () => {
    const work = (await database()).transaction(['entries', 'changes'], 'readwrite', {
      durability: 'strict',
    });
    const before = await work.objectStore('entries').get(id);
    const after = before && { ...before, choice };
    if (after) {
      await work.objectStore('entries').put(after);
      await work.objectStore('changes').put(toChange(id));
    }
    await work.done;
    return after;
  });

/** Takes entries out; what is handed back can be put in again. */
export const takeOutAll = (ids: readonly string[]): Promise<readonly Volume[]> =>
  within('library', async () => {
    const stores = ['entries', 'bodies', 'texts', 'changes'] as const;
    const work = (await database()).transaction(stores, 'readwrite', { durability: 'strict' });
    const takeOne = async (id: string): Promise<Volume | undefined> => {
      const [entry, body, text] = await Promise.all([
        work.objectStore('entries').get(id),
        work.objectStore('bodies').get(id),
        work.objectStore('texts').get(id),
      ]);
      for (const store of ['entries', 'bodies', 'texts'] as const)
        void work.objectStore(store).delete(id);
      void work.objectStore('changes').put(toChange(id));
      return entry && body && { entry, body, text: text ?? { id, text: '' } };
    };
    const [volumes] = await Promise.all([Promise.all(ids.map(takeOne)), work.done]);
    return volumes.filter((volume) => volume !== undefined);
  });

export const takeOut = async (id: string): Promise<Volume | undefined> =>
  (await takeOutAll([id]))[0];

/** The entries last saved, newest first, damaged or not. */
export const newestEntries = (most: number): Promise<readonly Entry[]> =>
  within('library', async () => {
    const entries: Entry[] = [];
    const index = (await database()).transaction('entries').store.index('byTime');
    let cursor = await index.openCursor(null, 'prev');
    while (cursor && entries.length < most) {
      entries.push(cursor.value);
      cursor = await cursor.continue();
    }
    return entries;
  });

const timeOf = ({ savedAt }: Entry): number => (isTime(savedAt) ? savedAt : -1);

/** Every entry, oldest first, damaged or not: an index leaves out what has no time. */
export const allEntries = (): Promise<readonly Entry[]> =>
  within('library', async () =>
    (await (await database()).getAll('entries')).sort((a, b) => timeOf(a) - timeOf(b)),
  );

export const emptyLibrary = (): Promise<void> =>
  within('library', async () => {
    const stores = ['entries', 'bodies', 'texts', 'changes', 'blocks', 'pages'] as const;
    const work = (await database()).transaction(stores, 'readwrite', { durability: 'strict' });
    await Promise.all([...stores.map((store) => work.objectStore(store).clear()), work.done]);
  });

export const countEntries = (): Promise<number> =>
  within('library', async () => (await database()).count('entries'));
