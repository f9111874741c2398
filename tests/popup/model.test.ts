/** What the popup does, on a background side with scripted answers. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Fault } from '../../src/core/fault.ts';
import { wasRenamed } from '../../src/core/receipt.ts';
import type { BackgroundService, Clip, Preview } from '../../src/platform/contracts.ts';
import { createPopup, type Popup } from '../../src/popup/model.ts';
import type { Ready } from '../../src/popup/state.ts';
import { CLIP, fakeNeeds, later, progress, savedProgress, toTestNote } from './service.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const settle = (ms = 0): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
const form = (popup: Popup): Ready => {
  const { view } = popup.state.get();
  if (view.phase !== 'ready') throw new Error(`the popup is ${view.phase}`);
  return view;
};

async function open(own: Partial<BackgroundService> = {}) {
  const fake = fakeNeeds(own);
  const popup = createPopup(fake.needs);
  await popup.read();
  await settle();
  return { popup, ...fake };
}

describe('reading', () => {
  it('shows the article with its choice and its note', async () => {
    const { popup, inputs } = await open();
    expect(inputs('clip')).toEqual([{ tab: 7, scope: 'auto' }]);
    expect(form(popup).edits).toMatchObject({ title: 'New bridge opens', categories: ['News'] });
    expect(form(popup)).toMatchObject({ fresh: true, note: { path: 'Presscut/new-bridge.md' } });
  });

  it('says after ten seconds that the page does not answer, and welcomes a late answer', async () => {
    const answer = later<Clip>();
    const { needs } = fakeNeeds({ clip: () => answer.promise });
    const popup = createPopup(needs);
    void popup.read();
    await settle(9_999);
    expect(popup.state.get().view).toEqual({ phase: 'reading' });
    await settle(1);
    expect(popup.state.get().view).toEqual({ phase: 'failed', fault: 'page-timeout' });
    answer.resolve(CLIP);
    await settle();
    expect(popup.state.get().view.phase).toBe('ready');
  });

  it('shows the fault, and reads again', async () => {
    let times = 0;
    const clip = async (): Promise<Clip> => {
      times += 1;
      if (times === 1) throw new Fault('no-article');
      return CLIP;
    };
    const fake = fakeNeeds({ clip });
    const popup = createPopup(fake.needs);
    await popup.read();
    expect(popup.state.get().view).toEqual({ phase: 'failed', fault: 'no-article' });
    await popup.tryAgain();
    expect(popup.state.get().view.phase).toBe('ready');
  });

  it('says that the tab is gone where there is none', async () => {
    const popup = createPopup({ ...fakeNeeds().needs, currentTab: async () => undefined });
    await popup.read();
    expect(popup.state.get().view).toEqual({ phase: 'failed', fault: 'tab-gone' });
  });
});

describe('editing', () => {
  it('sends every edit as a draft at once', async () => {
    const { popup, inputs } = await open();
    popup.change({ title: 'T' });
    popup.change({ title: 'Ti' });
    popup.change({ tags: ['bridge'], folder: '/', destination: 'clipboard' });
    expect(inputs('draft')).toEqual([
      { clip: 'clip-1', choice: { ...CLIP.choice, title: 'T' } },
      { clip: 'clip-1', choice: { ...CLIP.choice, title: 'Ti' } },
      {
        clip: 'clip-1',
        choice: {
          ...CLIP.choice,
          title: 'Ti',
          tags: ['bridge'],
          folder: '',
          destination: 'clipboard',
        },
      },
    ]);
  });

  it('keeps out of the choice what is as the article and the profile have it', async () => {
    const { popup, inputs } = await open();
    popup.change({ title: '  New   bridge opens ', fileName: ' ', folder: '' });
    popup.change({ title: '' });
    expect(inputs('draft')).toEqual([1, 2].map(() => ({ clip: 'clip-1', choice: CLIP.choice })));
  });

  it('says when edits cannot be kept, and takes it back when they can', async () => {
    let fails = true;
    const { popup } = await open({
      draft: async () => {
        if (fails) throw new Fault('storage-failed');
      },
    });
    popup.change({ title: 'A' });
    await settle();
    expect(form(popup).draftLost).toBe(true);
    fails = false;
    popup.change({ title: 'B' });
    await settle();
    expect(form(popup).draftLost).toBe(false);
  });
});

describe('the preview', () => {
  it('is asked for once when typing pauses', async () => {
    const { popup, inputs } = await open();
    for (const title of ['a', 'ab', 'abc']) {
      popup.change({ title });
      await settle(100);
    }
    expect(inputs('preview')).toHaveLength(1);
    expect(form(popup).fresh).toBe(false);
    await settle(50);
    expect(inputs('preview')).toHaveLength(2);
    expect(form(popup)).toMatchObject({ fresh: true, note: { path: 'Presscut/abc.md' } });
  });

  it('is asked for one at a time, and drops what was overtaken', async () => {
    const answers = new Map<string | undefined, ReturnType<typeof later<Preview>>>();
    const preview: BackgroundService['preview'] = ({ choice }) => {
      const answer = later<Preview>();
      answers.set(choice.title, answer);
      return answer.promise;
    };
    const { popup } = await open({ preview });
    popup.change({ title: 'overtaken' });
    await settle(150);
    popup.change({ title: 'last' });
    await settle(150);
    expect([...answers.keys()]).toEqual([undefined]);
    answers.get(undefined)?.reject(new Fault('convert-timeout'));
    await settle();
    expect([...answers.keys()]).toEqual([undefined, 'last']);
    answers.get('last')?.resolve(toTestNote({ ...CLIP.choice, title: 'last' }));
    await settle();
    expect(form(popup).note?.path).toBe('Presscut/last.md');
    expect(form(popup).noteFault).toBeUndefined();
  });

  it('does not wait for ever', async () => {
    const { popup } = await open({ preview: () => new Promise(() => undefined) });
    await settle(10_000);
    expect(form(popup).noteFault).toBe('convert-timeout');
  });
});

describe('saving', () => {
  it('is saved only when the proof is there', async () => {
    const { popup, report, inputs } = await open();
    popup.change({ title: 'Bridge' });
    await popup.save();
    expect(inputs('save')).toEqual([
      { job: 'job-1', clip: 'clip-1', choice: { ...CLIP.choice, title: 'Bridge' } },
    ]);
    for (const state of ['captured', 'converted', 'delivering'] as const) {
      report(progress('job-1', state));
      expect(form(popup).saving).toEqual({ at: 'saving', waiting: false });
    }
    report(savedProgress('another', 'x.md'));
    expect(form(popup).saving.at).toBe('saving');
    report(savedProgress('job-1', 'a/b (1).md', 'a/b.md'));
    expect(form(popup).saving).toMatchObject({
      at: 'saved',
      receipt: { files: [{ path: 'a/b (1).md' }] },
    });
  });

  it('hears news that come before the answer does', async () => {
    const begun = later<void>();
    const { popup, report } = await open({ save: () => begun.promise });
    void popup.save();
    report(savedProgress('job-1', 'a.md'));
    expect(form(popup).saving.at).toBe('saved');
    begun.resolve();
    await settle();
    expect(form(popup).saving.at).toBe('saved');
  });

  it('begins once, however often it is asked', async () => {
    const { popup, inputs } = await open();
    void popup.save();
    void popup.save();
    await settle();
    await popup.save();
    expect(inputs('save')).toHaveLength(1);
  });

  it('says why not, and takes the same job up again', async () => {
    const { popup, report, inputs } = await open();
    await popup.save();
    report(progress('job-1', 'unsaved', 'disk-full'));
    expect(form(popup).saving).toEqual({ at: 'unsaved', fault: 'disk-full', job: 'job-1' });
    await popup.tryAgain();
    expect(inputs('save')).toMatchObject([{ job: 'job-1' }, { job: 'job-1' }]);
    report(savedProgress('job-1', 'a.md'));
    expect(form(popup).saving.at).toBe('saved');
  });

  it('saves anew after an edit, not the old job', async () => {
    const { popup, report, inputs } = await open();
    await popup.save();
    report(progress('job-1', 'unsaved', 'download-refused'));
    popup.change({ fileName: 'bridge' });
    expect(form(popup).saving).toEqual({ at: 'idle' });
    await popup.save();
    expect(inputs('save')).toMatchObject([{ job: 'job-1' }, { job: 'job-2' }]);
  });

  it('reads the page again where it is no longer kept, and goes on with the edits', async () => {
    const { popup, inputs } = await open({
      save: async () => {
        throw new Fault('clip-gone');
      },
    });
    popup.change({ title: 'Mine' });
    await popup.save();
    expect(form(popup).saving).toEqual({ at: 'unsaved', fault: 'clip-gone', job: 'job-1' });
    await popup.tryAgain();
    expect(inputs('clip')).toHaveLength(2);
    expect(form(popup).edits.title).toBe('Mine');
  });

  it.each([
    ['delivering', { at: 'saving', waiting: true }],
    ['captured', { at: 'saving', waiting: false }],
  ] as const)('wakes whoever works on it where no news comes while %s', async (state, expected) => {
    const { popup, report, written, inputs } = await open();
    await popup.save();
    report(progress('job-1', state));
    written.set('job-1', progress('job-1', state));
    await settle(2500);
    expect(inputs('retry')).toEqual([{ job: 'job-1' }]);
    expect(form(popup).saving).toEqual(expected);
    report(savedProgress('job-1', 'a.md'));
    expect(form(popup).saving.at).toBe('saved');
  });

  it('says so where nobody knows anything of it', async () => {
    const { popup } = await open();
    await popup.save();
    await settle(10_000);
    expect(form(popup).saving).toEqual({ at: 'unsaved', fault: 'unexpected', job: 'job-1' });
  });

  it('says so where the background side does not answer', async () => {
    const never = () => new Promise<void>(() => undefined);
    const { popup } = await open({ save: never, retry: never });
    void popup.save();
    await settle(20_000);
    expect(form(popup).saving).toEqual({ at: 'unsaved', fault: 'unexpected', job: 'job-1' });
  });

  it('asks nobody how a save is before it is known, however long it takes to begin', async () => {
    const begun = later<void>();
    let written = false;
    const { popup, report, inputs } = await open({
      save: () => begun.promise,
      retry: async () => {
        if (!written) throw new Fault('clip-gone');
      },
    });
    void popup.save();
    await settle(9_000);
    expect(form(popup).saving).toEqual({ at: 'saving', waiting: false });
    expect(inputs('retry')).toEqual([]);
    written = true;
    begun.resolve();
    await settle(2_500);
    expect(inputs('retry')).toEqual([{ job: 'job-1' }]);
    report(savedProgress('job-1', 'a.md'));
    expect(form(popup).saving.at).toBe('saved');
  });

  it('leaves an end as it is that is told long before the answer comes', async () => {
    const begun = later<void>();
    const { popup, report, inputs } = await open({ save: () => begun.promise });
    void popup.save();
    report(savedProgress('job-1', 'a.md'));
    await settle(25_000);
    expect(form(popup).saving.at).toBe('saved');
    begun.resolve();
    await settle(10_000);
    expect(inputs('retry')).toEqual([]);
    expect(form(popup).saving.at).toBe('saved');
  });

  it('finds what is written down where no news came', async () => {
    const { popup, written } = await open();
    await popup.save();
    written.set('job-1', savedProgress('job-1', 'a.md'));
    await settle(10_000);
    expect(form(popup).saving.at).toBe('saved');
  });
});

describe('the selection', () => {
  it('is read when it is wanted, with the edits kept', async () => {
    const clip: BackgroundService['clip'] = async ({ scope }) =>
      scope === 'auto'
        ? CLIP
        : { ...CLIP, id: 'clip-2', article: { ...CLIP.article, scope, title: 'Selected' } };
    const { popup, inputs } = await open({ clip });
    popup.change({ categories: ['Mine'] });
    await popup.choose('selection');
    expect(form(popup)).toMatchObject({
      scope: 'selection',
      clip: { id: 'clip-2' },
      switching: false,
    });
    expect(form(popup).edits).toMatchObject({ title: 'Selected', categories: ['Mine'] });
    await popup.save();
    expect(inputs('save')).toMatchObject([{ clip: 'clip-2', choice: { categories: ['Mine'] } }]);
  });

  it('leaves the form as it is where it cannot be read', async () => {
    const clip: BackgroundService['clip'] = async ({ scope }) => {
      if (scope === 'selection') throw new Fault('empty-selection');
      return CLIP;
    };
    const { popup } = await open({ clip });
    await popup.choose('selection');
    expect(form(popup)).toMatchObject({
      scope: 'page',
      switching: false,
      scopeFault: 'empty-selection',
    });
  });
});

describe('copying', () => {
  it('copies at once what is shown', async () => {
    const { popup, copied } = await open();
    void popup.copy();
    expect(copied).toEqual([toTestNote(CLIP.choice).text]);
    await settle();
    expect(form(popup).copied).toBe('yes');
  });

  it('never copies what was overtaken', async () => {
    const { popup, copied } = await open();
    popup.change({ categories: ['New'] });
    await popup.copy();
    expect(copied).toEqual([toTestNote({ ...CLIP.choice, categories: ['New'] }).text]);
  });

  it('says when the browser refuses', async () => {
    const { needs } = fakeNeeds();
    const popup = createPopup({ ...needs, copyText: () => Promise.reject(new Error('no')) });
    await popup.read();
    await popup.copy();
    expect(form(popup).copied).toBe('refused');
  });
});

describe('saves of earlier', () => {
  const unsaved = async () => ({ here: [progress('old', 'unsaved', 'disk-full')], elsewhere: 0 });

  it('are listed, taken up again and followed', async () => {
    const { popup, report, inputs } = await open({ unsaved });
    expect(popup.state.get().unsaved.here).toMatchObject([{ job: 'old', fault: 'disk-full' }]);
    await popup.unsaved.retry('old');
    expect(inputs('retry')).toEqual([{ job: 'old' }]);
    expect(popup.state.get().unsaved.here).toMatchObject([{ state: 'captured' }]);
    report(savedProgress('old', 'old.md'));
    expect(popup.state.get().unsaved.here).toMatchObject([{ state: 'saved' }]);
  });

  it('are forgotten only when that worked', async () => {
    let fails = true;
    const dismiss = async (): Promise<void> => {
      if (fails) throw new Fault('storage-failed');
    };
    const { popup } = await open({ unsaved, dismiss });
    await popup.unsaved.dismiss('old');
    expect(popup.state.get().unsaved.here).toMatchObject([{ fault: 'storage-failed' }]);
    fails = false;
    await popup.unsaved.dismiss('old');
    expect(popup.state.get().unsaved.here).toEqual([]);
  });

  it('do not stand in the way where they cannot be listed', async () => {
    const { popup } = await open({ unsaved: () => Promise.reject(new Fault('storage-failed')) });
    expect(form(popup).fresh).toBe(true);
    expect(popup.state.get().unsaved.here).toEqual([]);
  });
});

it.each([
  ['a/b.md', 'a/b.md', false],
  ['a/b.md', '/home/reader/Downloads/a/b.md', false],
  ['a/b.md', 'C:\\Users\\reader\\Downloads\\a\\b.md', false],
  ['caf\u00e9.md', '/Downloads/cafe\u0301.md', false],
  ['a/b.md', '/Downloads/a/b (1).md', true],
  ['b.md', '/Downloads/ab.md', true],
])('%s that came out as %s: renamed is %s', (asked, path, renamed) => {
  expect(wasRenamed({ asked, path, bytes: 1 })).toBe(renamed);
});
