/** A background side with answers from the test, which records what it was asked. */
import type { Progress } from '../../src/core/job.ts';
import type { Choice } from '../../src/core/stages.ts';
import type { Clip, Preview } from '../../src/platform/contracts.ts';
import type { PopupNeeds, PopupService } from '../../src/popup/needs.ts';

export const CLIP: Clip = {
  id: 'clip-1',
  article: {
    id: 'clip-1',
    capturedAt: '2024-05-01T12:00:00+02:00',
    url: 'https://news.example.org/bridge',
    scope: 'page',
    title: 'New bridge opens',
    authors: ['Lin Yu'],
    site: 'Example News',
    published: '2024-05-01T10:00:00+02:00',
    sections: ['City'],
    keywords: ['bridge'],
    lead: { src: 'https://cdn.example.org/2024/bridge.jpg?w=770', alt: 'The bridge at dawn' },
    words: 640,
    doubts: ['paywalled'],
  },
  choice: { profile: 'markdown', categories: ['News'], tags: [] },
  origin: { from: 'site', site: 'example.org' },
  filled: [],
  suggestions: {
    categories: [{ word: 'City', why: { by: 'section' } }],
    tags: [{ word: 'bridge', why: { by: 'keyword' } }],
    usedCategories: ['World'],
    usedTags: [],
  },
  selected: true,
};

export const toTestNote = (choice: Choice): Preview => ({
  path: `${choice.folder ?? 'Presscut'}/${choice.fileName ?? choice.title ?? 'new-bridge'}.md`,
  text: `---\ncategories: [${choice.categories.join(', ')}]\n---\n\nText.\n`,
  imageMode: choice.pictures ?? 'linked',
  images: 2,
  imageOrigins: [],
});

export const savedProgress = (job: string, path: string, asked = path): Progress => ({
  job,
  clip: CLIP.id,
  title: CLIP.article.title,
  state: 'saved',
  receipt: {
    destination: 'downloads',
    at: '2024-05-01T12:00:01+02:00',
    files: [{ asked, path, bytes: 40 }],
  },
});

export const progress = (
  job: string,
  state: Progress['state'],
  fault?: Progress['fault'],
): Progress => ({
  job,
  clip: CLIP.id,
  title: `Article of ${job}`,
  state,
  ...(fault ? { fault } : {}),
});

export type Call = { readonly method: keyof PopupService; readonly input: unknown };

export function fakeNeeds(own: Partial<PopupService> = {}) {
  const calls: Call[] = [];
  const watchers = new Set<(progress: Progress) => void>();
  const written = new Map<string, Progress>();
  const copied: string[] = [];
  const rules: unknown[] = [];
  const answers: PopupService = {
    clip: async () => CLIP,
    nextPage: async () => ({ read: 1, of: 1, clip: CLIP }),
    reopen: async () => CLIP,
    draft: async () => undefined,
    preview: async ({ choice }) => toTestNote(choice),
    tryProfile: async ({ choice }) => toTestNote(choice),
    save: async () => undefined,
    checkOptions: async () => ({ wrong: [], origins: [] }),
    folders: async () => [],
    destinations: async () => [{ id: 'downloads' }],
    unsaved: async () => ({ here: [], elsewhere: 0 }),
    retry: async () => undefined,
    undo: async () => 'removed',
    showFile: async () => undefined,
    dismiss: async () => undefined,
    forgetAll: async () => undefined,
    ...own,
  };
  const record =
    <I, O>(method: Call['method'], answer: (input: I) => Promise<O>) =>
    (input: I): Promise<O> => {
      calls.push({ method, input });
      return answer(input);
    };
  const service: PopupService = {
    clip: record('clip', answers.clip),
    nextPage: record('nextPage', answers.nextPage),
    reopen: record('reopen', answers.reopen),
    draft: record('draft', answers.draft),
    preview: record('preview', answers.preview),
    tryProfile: record('tryProfile', answers.tryProfile),
    save: record('save', answers.save),
    checkOptions: record('checkOptions', answers.checkOptions),
    folders: record('folders', answers.folders),
    destinations: record('destinations', answers.destinations),
    unsaved: record('unsaved', answers.unsaved),
    retry: record('retry', answers.retry),
    undo: record('undo', answers.undo),
    showFile: record('showFile', answers.showFile),
    dismiss: record('dismiss', answers.dismiss),
    forgetAll: record('forgetAll', answers.forgetAll),
  };
  let ids = 0;
  const needs: PopupNeeds = {
    openPreview: async () => undefined,
    newId: () => {
      ids += 1;
      return `job-${ids}`;
    },
    service,
    currentTab: async () => ({ id: 7 }),
    watchProgress: (report) => {
      watchers.add(report);
      return () => watchers.delete(report);
    },
    readProgress: async (job) => written.get(job),
    allowFolder: async () => true,
    makeRule: async (...rule) => {
      rules.push(rule);
    },
    copyText: async (text) => {
      copied.push(text);
    },
  };
  return {
    needs,
    copied,
    rules,
    written,
    report: (news: Progress): void => {
      for (const watcher of watchers) watcher(news);
    },
    inputs: (method: Call['method']): unknown[] =>
      calls.filter((call) => call.method === method).map((call) => call.input),
  };
}

/** A promise to settle by hand. */
export function later<T>() {
  let settle: { resolve: (value: T) => void; reject: (reason: unknown) => void } | undefined;
  const promise = new Promise<T>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return {
    promise,
    resolve: (value: T) => settle?.resolve(value),
    reject: (reason: unknown) => settle?.reject(reason),
  };
}
