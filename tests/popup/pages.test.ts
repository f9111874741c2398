/** The popup has the other pages of an article read, shows how far it is, and stops when its user wants it to. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Fault } from '../../src/core/fault.ts';
import type { Clip, PagesRead } from '../../src/platform/contracts.ts';
import { createPopup, type Popup } from '../../src/popup/model.ts';
import type { PopupService } from '../../src/popup/needs.ts';
import type { Ready } from '../../src/popup/state.ts';
import { CLIP, fakeNeeds, later } from './service.ts';

const PAGED: Clip = {
  ...CLIP,
  selected: false,
  article: { ...CLIP.article, doubts: ['one-page-of-many'], pages: { read: [2], of: 3 } },
};
const JOINED: Clip = {
  ...PAGED,
  article: {
    ...PAGED.article,
    title: 'New bridge opens at last',
    url: 'https://news.example.org/bridge/1',
    doubts: [],
    pages: { read: [1, 2, 3], of: 3 },
  },
};

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  return () => vi.restoreAllMocks();
});

const form = (popup: Popup): Ready => {
  const { view } = popup.state.get();
  if (view.phase !== 'ready') throw new Error(`the popup is ${view.phase}`);
  return view;
};

/** Answers of the background side, one for each page. */
const answering = (...answers: readonly (PagesRead | Promise<PagesRead>)[]) => {
  const left = [...answers];
  return async () => {
    const next = left.shift();
    if (!next) throw new Fault('unexpected', 'asked too often');
    return next;
  };
};

async function open(clip: Clip, own: Partial<PopupService>) {
  const fake = fakeNeeds({ clip: async () => clip, ...own });
  const popup = createPopup(fake.needs);
  await popup.read();
  return { popup, ...fake };
}

describe('an article in pages', () => {
  it('is read page by page, and joined in the place of the page; what was edited stays', async () => {
    const second = later<PagesRead>();
    const nextPage = answering({ read: 1, of: 3 }, { read: 2, of: 3 }, second.promise);
    const { popup, inputs } = await open(PAGED, { nextPage });
    expect(inputs('nextPage')).toEqual([]);
    popup.change({ categories: ['Bridges'] });
    const reading = popup.readPages();
    await vi.waitFor(() => expect(form(popup).pages).toEqual({ at: 'reading', read: 2, of: 3 }));
    // What is half read is not saved.
    await popup.save();
    expect(inputs('save')).toEqual([]);
    second.resolve({ read: 3, of: 3, clip: JOINED });
    await reading;
    expect(inputs('nextPage')).toEqual([
      { clip: 'clip-1', first: true },
      { clip: 'clip-1' },
      { clip: 'clip-1' },
    ]);
    expect(form(popup)).toMatchObject({
      clip: { article: JOINED.article },
      edits: { title: 'New bridge opens at last', categories: ['Bridges'] },
      // Saved so, it is read so again.
      choice: { categories: ['Bridges'], pages: true },
      pages: { at: 'done' },
    });
    expect(inputs('draft').at(-1)).toMatchObject({ choice: { pages: true } });
    await popup.save();
    expect(inputs('save')).toHaveLength(1);
  });

  it('stays one page where its user stops the reading, whatever is answered then', async () => {
    const answer = later<PagesRead>();
    const { popup, inputs } = await open(PAGED, { nextPage: answering(answer.promise) });
    const reading = popup.readPages();
    popup.stopPages();
    answer.resolve({ read: 3, of: 3, clip: JOINED });
    await reading;
    expect(form(popup)).toMatchObject({ clip: PAGED });
    expect(form(popup).pages).toBeUndefined();
    expect(inputs('nextPage')).toHaveLength(1);
  });

  it('says what went wrong, and can be tried again', async () => {
    const nextPage = async () => Promise.reject(new Fault('page-changed'));
    const { popup } = await open(PAGED, { nextPage });
    await popup.readPages();
    expect(form(popup)).toMatchObject({
      clip: PAGED,
      pages: { at: 'failed', fault: 'page-changed' },
    });
    await popup.readPages();
    expect(form(popup).pages).toEqual({ at: 'failed', fault: 'page-changed' });
  });

  it.each([
    ['read by itself where a rule says so', true, 1],
    ['left alone where none does', false, 0],
  ])('is %s', async (_name, pages, asked) => {
    const clip = { ...PAGED, choice: { ...PAGED.choice, pages } };
    const { inputs } = await open(clip, { nextPage: answering({ read: 3, of: 3, clip: JOINED }) });
    expect(inputs('nextPage')).toHaveLength(asked);
  });
});
