/** The large preview keeps each correction, takes it back, and saves what stands there. */
import { expect, it } from 'vitest';
import { NO_EDITS } from '../../src/core/choice.ts';
import { Fault } from '../../src/core/fault.ts';
import type { Progress } from '../../src/core/job.ts';
import type { Choice } from '../../src/core/stages.ts';
import type { Clip, SaveRequest } from '../../src/platform/contracts.ts';
import { createLargePreview, isUnchanged, type Ready } from '../../src/preview/model.ts';
import { sampleArticle, sampleChoice } from '../core/sample.ts';

const { html: _, trail: __, ...headline } = sampleArticle;
const CLIP: Clip = {
  id: 'sample',
  article: headline,
  choice: sampleChoice,
  origin: { from: 'defaults' },
  filled: [],
  suggestions: { categories: [], tags: [], usedCategories: [], usedTags: [] },
  selected: false,
};

async function start(clip = CLIP, isKept = true, box: string | Fault = 'aside.letter') {
  const asked: unknown[] = [];
  const rules: string[] = [];
  const drafts: Choice[] = [];
  const saves: SaveRequest[] = [];
  let report: (progress: Progress) => void = () => {};
  const preview = createLargePreview({
    service: {
      reopen: async () => clip,
      draft: async ({ choice }) => void drafts.push(choice),
      preview: async () => ({
        path: 'a.md',
        text: '',
        imageMode: 'linked',
        images: 0,
        imageOrigins: [],
      }),
      save: async (request) => void saves.push(request),
      retry: async () => {},
      nameBox: async (request) => {
        asked.push(request);
        if (box instanceof Fault) throw box;
        return box;
      },
    },
    addBox: async (url, made) => {
      rules.push(`${url} ${made}`);
      return { site: 'example.org', box: made };
    },
    removeBox: async ({ site, box: gone }) => void rules.push(`no ${site} ${gone}`),
    readArticle: async () => (isKept ? sampleArticle : undefined),
    watchProgress: (listener) => {
      report = listener;
      return () => {};
    },
    readProgress: async () => undefined,
    newId: () => 'job-1',
  });
  await preview.read('sample');
  const view = (): Ready => {
    const state = preview.state.get();
    if (state.phase !== 'ready') throw new Error(state.phase);
    return state;
  };
  return {
    preview,
    asked,
    rules,
    drafts,
    saves,
    view,
    report: (progress: Progress) => report(progress),
  };
}

const piece = { id: 'x', own: true };

it('keeps each correction as a draft', async () => {
  const { preview, drafts } = await start();
  preview.toggle(piece);
  preview.correct({ title: 'Mine' });
  expect(drafts.at(-1)).toEqual({
    ...sampleChoice,
    title: 'Mine',
    edits: { ...NO_EDITS, cut: ['x'] },
  });
});

it('takes back one after the other, and a line that was typed as one', async () => {
  const { preview, view } = await start();
  preview.undo();
  preview.toggle(piece);
  for (const title of ['M', 'Mi', 'Mine']) preview.correct({ title }, 'title');
  preview.undo();
  expect(view().corrected).toEqual({
    title: sampleArticle.title,
    edits: { ...NO_EDITS, cut: ['x'] },
  });
  preview.undo();
  expect(view().choice).toEqual(sampleChoice);
});

it('saves a new file, and then updates it', async () => {
  const { preview, saves, report, view } = await start();
  preview.toggle(piece);
  await preview.save();
  expect(saves).toEqual([{ job: 'job-1', clip: 'sample', choice: view().choice }]);
  const files = [{ asked: 'a.md', path: 'a.md', bytes: 1 }];
  const receipt = { destination: 'downloads', at: '2024-05-02T09:00:00Z', files };
  report({ job: 'job-1', clip: 'sample', title: '', state: 'saved', receipt });
  expect(view().saving).toMatchObject({ at: 'saved' });
  preview.toggle(piece);
  await preview.save();
  expect(saves.at(-1)).toMatchObject({ entry: 'job-1', replace: true, choice: sampleChoice });
});

it('saves nothing where the file is as it was saved', async () => {
  const saved = {
    entry: 'e',
    at: '2024-05-02T09:00:00Z',
    changed: false,
    choice: sampleChoice,
    destination: 'downloads',
    path: 'a.md',
  } as const;
  const { preview, saves, view } = await start({ ...CLIP, saved });
  expect(isUnchanged(view())).toBe(true);
  await preview.save();
  expect(saves).toEqual([]);
  preview.toggle(piece);
  expect(isUnchanged(view())).toBe(false);
  preview.undo();
  expect(isUnchanged(view())).toBe(true);
  for (const other of [{ changed: true }, { gone: true }, { destination: 'folder' }] as const) {
    const { view: now } = await start({ ...CLIP, saved: { ...saved, ...other } });
    expect(isUnchanged(now())).toBe(false);
  }
});

it('says that an article is gone', async () => {
  const { preview } = await start(CLIP, false);
  expect(preview.state.get()).toEqual({ phase: 'failed', fault: 'clip-gone' });
});

it('leaves a box out on the whole site, and takes that back', async () => {
  const { preview, asked, rules, view } = await start();
  preview.toggle(piece);
  await preview.always('x');
  expect(asked).toEqual([{ clip: 'sample', cut: ['x'], piece: 'x' }]);
  expect(rules).toEqual([`${sampleArticle.url} aside.letter`]);
  expect(view().rule).toEqual({ at: 'made', rule: { site: 'example.org', box: 'aside.letter' } });
  await preview.undoAlways();
  expect(rules.at(-1)).toBe('no example.org aside.letter');
  expect(view().rule).toEqual({ at: 'none' });
});

it.each<[string | Fault, unknown]>([
  ['', { at: 'nameless' }],
  [new Fault('tab-gone'), { at: 'failed', fault: 'tab-gone' }],
])('makes no rule where the page answers %s', async (box, rule) => {
  const { preview, rules, view } = await start(CLIP, true, box);
  preview.toggle(piece);
  await preview.always('x');
  expect(view().rule).toEqual(rule);
  expect(rules).toEqual([]);
});
