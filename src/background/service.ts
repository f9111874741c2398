/** What the background side answers to the extension's own pages. */

import { holdChoice, keptArticle } from '../archive/articles.ts';
import type { KeptArticle } from '../archive/database.ts';
import { keepDraft } from '../archive/drafts.ts';
import { articleOfEntry, newestEntries } from '../archive/library.ts';
import { wrongFields } from '../core/destination.ts';
import { Fault } from '../core/fault.ts';
import type { Job } from '../core/job.ts';
import type { Article, Note } from '../core/stages.ts';
import { toTry } from '../core/suggest/sample.ts';
import { destinations } from '../destinations/index.ts';
import type { BackgroundService } from '../platform/contracts.ts';
import { domHost } from '../platform/dom-host.ts';
import { resetForRetry } from '../saving/create-job.ts';
import { getJob } from '../saving/job-store.ts';
import { readScope, rememberScope } from '../settings/last-scope.ts';
import { readProfile } from '../settings/profiles.ts';
import { usableRecentTerms } from '../settings/recent-terms.ts';
import { usableSettings } from '../settings/recover.ts';
import { showSavedFile } from './after-save.ts';
import { batches } from './batches.ts';
import { boxName } from './boxes.ts';
import { readTab } from './clip.ts';
import { originsOf } from './destination-options.ts';
import { fetchList } from './fetch-list.ts';
import { showEnd, showUnsavedCount } from './notify.ts';
import { pageLinks } from './page-links.ts';
import { readNextPage } from './pages.ts';
import { saving } from './saving.ts';
import { toClip } from './to-clip.ts';
import { unsavedFor } from './unsaved.ts';
import { withWarnings } from './warnings.ts';

async function articleOf(clip: string): Promise<KeptArticle> {
  const kept = await keptArticle(clip);
  if (!kept) throw new Fault('clip-gone', clip);
  return kept;
}

/** Where images would have to be fetched from if the page itself may not read them. */
function foreignOrigins({ images, lead }: Note, { page, article }: KeptArticle): string[] {
  const pageOrigin = new URL(page?.url ?? article.url).origin;
  const urls = [...images.map(({ src }) => src), lead ?? []].flat();
  const origins = urls.flatMap((src) => (/^https?:/i.test(src) ? new URL(src).origin : []));
  return [...new Set(origins)].filter((origin) => origin !== pageOrigin);
}

/** The article at the top of the library; that it cannot be read must not keep a profile from being tried. */
async function lastSaved(): Promise<Article | undefined> {
  try {
    const [entry] = await newestEntries(1);
    return entry && (await articleOfEntry(entry.id));
  } catch (error) {
    console.warn('the library could not be asked', error);
    return undefined;
  }
}

/** Returns at once; storage and the toolbar button report the outcome. */
function inBackground(job: Job): void {
  saving
    .runJob(job)
    .then(showEnd)
    .catch((error: unknown) => console.error('a save could not be written down', error));
}

export const service: BackgroundService = {
  async clip({ tab, scope, chosen }) {
    if (chosen && scope !== 'auto')
      rememberScope(scope).catch((error: unknown) => console.warn('not remembered', error));
    const wanted = scope === 'auto' ? readScope().catch(() => scope) : scope;
    const [read, { settings, fault }, used] = await Promise.all([
      readTab(tab, wanted),
      usableSettings(),
      usableRecentTerms(),
    ]);
    const { selected, thumbnail } = read;
    return {
      ...(await toClip(read, settings, used)),
      selected,
      ...(thumbnail ? { thumbnail } : {}),
      ...withWarnings(fault),
    };
  },

  async nextPage({ clip, first }) {
    const kept = await articleOf(clip);
    const { read, of, article } = await readNextPage(kept, first === true);
    if (!article) return { read, of };
    const { settings, fault } = await usableSettings();
    const used = await usableRecentTerms();
    const joined = await toClip({ ...kept, article }, settings, used);
    return { read, of, clip: { ...joined, selected: false, ...withWarnings(fault) } };
  },

  async reopen({ clip }) {
    const [kept, { settings, fault }] = await Promise.all([articleOf(clip), usableSettings()]);
    const used = await usableRecentTerms();
    return { ...(await toClip(kept, settings, used)), selected: false, ...withWarnings(fault) };
  },

  nameBox: async ({ clip, cut, piece }) => boxName(await articleOf(clip), cut, piece),

  async draft({ clip, choice }) {
    const kept = await articleOf(clip);
    if (kept.incognito) await holdChoice(kept, choice);
    else await keepDraft(kept.article.url, choice, Date.now());
  },

  async preview({ clip, choice }) {
    const kept = await articleOf(clip);
    const profile = await readProfile(choice.profile);
    const note = await domHost.convert({ article: kept.article, profile, choice });
    const { path, text, imageMode, images } = note;
    const imageOrigins = foreignOrigins(note, kept);
    return { path, text, imageMode, images: images.length, imageOrigins };
  },

  async tryProfile({ profile, choice, sample }) {
    const saved = await lastSaved();
    const { path, text } = await domHost.convert({ ...toTry(choice, sample, saved), profile });
    return { path, text, ...(saved ? { title: saved.title } : {}) };
  },

  async save({ job, ...request }) {
    inBackground(await saving.createJob({ id: job, ...request }));
  },

  async folders({ destination }) {
    const { folders } = await usableRecentTerms();
    const there = (await destinations.get(destination)?.folders?.()) ?? [];
    return [...new Set([...folders, ...there])];
  },

  async destinations() {
    return [...destinations].flatMap(([id, { fields, available, remove, show }]) =>
      available() ? [{ id, ...(fields ? { fields } : {}), removes: !!remove, shows: !!show }] : [],
    );
  },

  async checkOptions({ destination: id, texts }) {
    const destination = destinations.get(id);
    if (!destination) return { wrong: [], origins: [] };
    return { wrong: wrongFields(destination, texts), origins: originsOf(destination, texts) };
  },

  unsaved: unsavedFor,

  async retry({ job: id, ...request }) {
    const job = await getJob(id);
    if (!job) throw new Fault('clip-gone', id);
    inBackground(saving.isRunning(id) || job.state === 'saved' ? job : resetForRetry(job, request));
  },

  undo: ({ job }) => saving.undo(job),

  showFile: ({ job }) => showSavedFile(job),

  async dismiss({ job }) {
    if (saving.isRunning(job)) return;
    await saving.removeJob(job);
    await showUnsavedCount();
  },

  links: ({ tab, selection }) => pageLinks(tab, selection === true),

  list: ({ url }) => fetchList(url),

  batch: ({ batch, action }) => batches[action](batch),

  async forgetAll() {
    await saving.forgetEverything();
    await showUnsavedCount();
  },
};
