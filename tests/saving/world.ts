/** A world to save in: ports that work in memory, and a background side that can be killed at any step. */
import * as v from 'valibot';
import { keepArticle } from '../../src/archive/articles.ts';
import { blobOf } from '../../src/archive/bytes.ts';
import { database } from '../../src/archive/database.ts';
import { useSessionStore } from '../../src/archive/session-store.ts';
import type {
  DeliveredFile,
  Delivery,
  Destination,
  OptionTexts,
  Removal,
} from '../../src/core/destination.ts';
import { Fault, type FaultCode } from '../../src/core/fault.ts';
import type { Job, Progress } from '../../src/core/job.ts';
import type { Profile } from '../../src/core/profiles/profile.ts';
import type { Article, ArticleImage, Choice, Note, OutputFile } from '../../src/core/stages.ts';
import { createSaving, type Saving } from '../../src/saving/index.ts';
import type { Ports } from '../../src/saving/ports.ts';
import { storeIn } from '../fakes/session-store.ts';

export const article = {
  id: 'one',
  url: 'https://example.org/a',
  scope: 'page',
  title: 'A',
  html: '<p>灯塔 at the pier</p>',
  authors: [] as readonly string[],
  site: 'Example',
  capturedAt: '2026-05-03T10:00:00+02:00',
  trail: [] as Article['trail'],
} as Article;
export const choice: Choice = { profile: 'markdown', categories: [], tags: [] };
export const request = { id: 'job-1', clip: article.id, choice };

type File = { readonly url: string; readonly path: string; readonly text: string };

const startWorld = () => ({
  /** Every file that was written, in that order. */
  files: [] as File[],
  progress: new Map<string, Progress>(),
  /** Jobs whose end was reported to the user. */
  ended: [] as Job[],
  unlearned: [] as string[],
  steps: 0,
  /** The step at which the background side is killed: from then on nothing answers any more. */
  killAt: Number.POSITIVE_INFINITY,
  /** Whether progress cannot be shown. */
  deaf: false,
  /** What a conversion meets. */
  fault: undefined as FaultCode | undefined,
  /** Whether an alarm wakes the background side. */
  alarm: false,
  /** What happens when the alarm is set. */
  onAlarm: undefined as (() => Promise<unknown>) | undefined,
  /** What happens while the alarm is taken away. */
  meanwhile: undefined as (() => Promise<unknown>) | undefined,
  sweptAt: undefined as number | undefined,
  /** The user's own profiles, or what keeps them from being read. */
  profiles: {} as Readonly<Record<string, Profile>> | FaultCode,
  /** Names of the profiles that were converted with. */
  converted: [] as string[],
  /** How often a copy was tried in the page. */
  copies: 0,
  keepsLibrary: true,
  privateTabs: false,
  pictures: [] as ArticleImage[],
  /** How often the page was asked for each image. */
  asked: new Map<string, number>(),
  /** What the page answers; absent: the bytes of an image that contains its URL. */
  answers: new Map<string, string>(),
  /** What the page waits for before it answers. */
  together: async (): Promise<void> => {},
  pageGone: false,
  /** Whether the hosts of images may be asked. */
  permitted: false,
  refuse: (_path: string): boolean => false,
  rename: (path: string): string => path,
  isThere: true,
  /** What becomes of a file that is taken back. */
  removal: 'removed' as Removal,
  /** What a server was asked, and what it says against it. */
  deliveries: [] as Delivery[],
  refusal: undefined as Fault | undefined,
  /** What the user has set for the destinations. */
  options: {} as OptionTexts,
});

export const world = startWorld();

const session = new Map<string, unknown>();
useSessionStore(storeIn(session));

/** Empty again: the session, the database, and the disk. */
export async function resetWorld(): Promise<void> {
  Object.assign(world, startWorld());
  session.clear();
  const db = await database();
  for (const store of [...db.objectStoreNames]) await db.clear(store);
}

/** A killed run keeps waiting, whatever happens later. */
export async function step(): Promise<void> {
  const { killAt } = world;
  world.steps += 1;
  if (world.steps >= killAt) await new Promise(() => {});
}

export const JPEG = '\xFF\xD8\xFF\xE0';
const toBytes = (latin: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(latin, 'latin1'));

const toDelivered = (asked: string, path: string): DeliveredFile => ({ asked, path, bytes: 1 });

/** As the downloads do: a file that neither replaces one nor points at one beside it may go to the root. */
async function write(file: OutputFile, log: Delivery): Promise<DeliveredFile> {
  const { path: asked, pinnedToFolder, replaces } = file;
  const there = world.files.find(({ url }) => url === log.read(asked)?.url);
  if (there) return toDelivered(asked, there.path);
  const url = `blob:${crypto.randomUUID()}`;
  await log.write(asked, { url, bytes: 1 });
  await step();
  const root = asked.slice(asked.lastIndexOf('/') + 1);
  const path = [asked, ...(pinnedToFolder || replaces ? [] : [root])].find(
    (way) => !world.refuse(way),
  );
  if (path === undefined) throw new Fault('download-refused', asked);
  const text = Buffer.from(await (await blobOf(file)).arrayBuffer()).toString('latin1');
  world.files.push({ url, path: world.rename(path), text });
  await step();
  return toDelivered(asked, world.rename(path));
}

const disk: Destination = {
  available: () => true,
  isThere: async () => world.isThere,
  remove: async ({ path }) => {
    if (world.removal === 'removed') world.files = world.files.filter((file) => file.path !== path);
    return world.removal;
  },
  recall: async (asked, trace) => {
    const there = world.files.find(({ url }) => url === trace.url);
    return there && toDelivered(asked, there.path);
  },
  deliver: async (files, delivery) => {
    const done: DeliveredFile[] = [];
    for (const file of files) done.push(await write(file, delivery));
    return done;
  },
};

const clipboard: Destination = {
  available: () => true,
  unproved: true,
  notesOnly: true,
  recall: async () => undefined,
  deliver: async ([note], { copy }) => {
    if (!note) throw new Fault('unexpected');
    await copy('x');
    return [toDelivered(note.path, note.path)];
  },
};

const missing: Destination = { ...disk, available: () => false };

/** A server that wants to know a URL, and answers as the test says. */
const server: Destination<{ readonly url: string }> = {
  available: () => true,
  options: v.object({ url: v.string() }),
  recall: async () => undefined,
  deliver: async ([note], delivery) => {
    await delivery.write(note?.path ?? '', { bytes: 1 });
    world.deliveries.push(delivery);
    await step();
    if (world.refusal) throw world.refusal;
    return [toDelivered(note?.path ?? '', `example.org/${note?.path}`)];
  },
};

const profile = (name: string): Profile => ({ name }) as Profile;

async function ownProfile(id: string): Promise<Profile | undefined> {
  if (typeof world.profiles === 'string') throw new Fault(world.profiles);
  return world.profiles[id];
}

const ports: Ports = {
  now: () => Date.now(),
  destinations: new Map(
    Object.entries({ downloads: disk, zip: disk, clipboard, obsidian: clipboard, missing, server }),
  ),
  optionTexts: async () => world.options,
  dom: {
    convert: async ({ profile: { name }, choice: { pictures }, hrefs = [] }) => {
      world.converted.push(name);
      await step();
      if (world.fault) throw new Fault(world.fault);
      const map = new Map(hrefs);
      const text = world.pictures.map(({ src }) => map.get(src) ?? src).join('\n') || '---\n';
      const note: Partial<Note> = {
        path: 'notes/a.md',
        text,
        fields: {},
        body: 'body',
        images: world.pictures,
        imageMode: pictures ?? 'linked',
        imagePlace: { folder: 'notes/a/' },
      };
      return note as Note;
    },
    toHtml: async () => '<p>x</p>',
    cleanSvg: async () => '',
  },
  images: {
    fromPage: async (_tab, { url }) => {
      await step();
      world.asked.set(url, (world.asked.get(url) ?? 0) + 1);
      if (world.pageGone) throw new Fault('tab-gone');
      await world.together();
      const answer = world.answers.get(url) ?? `${JPEG} of ${url}`;
      return answer === 'refused' ? { missing: 'refused' } : { bytes: toBytes(answer) };
    },
    fromHost: async ({ url }) =>
      world.permitted ? { bytes: toBytes(`${JPEG} from its host ${url}`) } : { missing: 'refused' },
  },
  copy: async () => {
    world.copies += 1;
    throw new Fault('clipboard-away');
  },
  progress: {
    write: async (progress) => {
      await step();
      if (world.deaf) throw new Error('no page can be told');
      world.progress.set(progress.job, progress);
    },
    read: async (job) => world.progress.get(job),
    remove: async (job) => void world.progress.delete(job),
  },
  alarm: {
    set: async () => {
      await world.onAlarm?.();
      world.alarm = true;
    },
    clear: async () => {
      await world.meanwhile?.();
      world.alarm = false;
    },
  },
  swept: {
    read: async () => world.sweptAt,
    write: async (at) => {
      world.sweptAt = at;
    },
  },
  profiles: {
    read: async (id) => {
      if (id === 'markdown') return profile(id);
      const own = await ownProfile(id);
      if (!own) throw new Fault('unknown-profile', id);
      return own;
    },
    own: async (id) => (id === 'markdown' ? undefined : ownProfile(id)),
  },
  library: { isKept: async () => world.keepsLibrary, changed: async () => {} },
  used: {
    remember: async () => {},
    unlearn: async ({ url }) => void world.unlearned.push(url),
    forget: async () => {},
  },
  hasPrivateTabs: async () => world.privateTabs,
  notify: {
    ended: async (job) => void world.ended.push(job),
    unsaved: async () => {},
  },
};

/** A background side that has just started. */
export const start = (own: Partial<Ports> = {}): Saving => createSaving({ ...ports, ...own });

export { ports };

/** A background side, and an article that was read from a page. */
export async function startWithArticle(
  page = { tab: 7, url: article.url },
  incognito = false,
): Promise<Saving> {
  await keepArticle(article, incognito, Date.now(), page);
  return start();
}

export const saveOnce = async (
  saving: Saving,
  own: Partial<typeof request> & { choice?: Choice } = {},
): Promise<Job> => saving.runJob(await saving.createJob({ ...request, ...own }));
