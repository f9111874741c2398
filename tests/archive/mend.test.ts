/** What storage hands back is whole again, or nothing: what is right in it stays, what is wrong does not spread. */
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/archive/entry.ts';
import { mendArticle, mendContent, mendEntry, mendKept } from '../../src/archive/mend.ts';
import { mendJob } from '../../src/archive/mend-job.ts';
import type { Job } from '../../src/core/job.ts';
import type { Article } from '../../src/core/stages.ts';

const article: Article = {
  id: 'clip',
  capturedAt: '2026-05-03T10:00:00+02:00',
  url: 'https://example.org/a',
  scope: 'page',
  title: 'The lighthouse',
  authors: ['Ada'],
  site: 'The Pier',
  sections: [],
  keywords: [],
  html: '<p>x</p>',
  words: 1,
  doubts: [],
  trail: [],
};
const { html: _, trail: __, ...headline } = article;
const receipt = {
  destination: 'downloads',
  at: '2026-05-03T10:00:01+02:00',
  files: [{ asked: 'a.md', path: '/d/a.md', bytes: 3 }],
};
const entry: Entry = {
  id: 'e1',
  headline,
  choice: { profile: 'hugo', categories: ['Sea'], tags: [] },
  savedAt: 5,
  fingerprint: 'f',
  receipts: [receipt],
};
const job: Job = {
  id: 'j1',
  clip: 'clip',
  url: article.url,
  scope: 'page',
  title: 'A',
  choice: entry.choice,
  destination: 'zip',
  state: 'delivering',
  attempts: 1,
  begunAt: 5,
  incognito: false,
  asked: ['a.md'],
  traces: { 'a.md': { url: 'blob:x', bytes: 3 } },
  receipt,
};

describe('an entry', () => {
  it('stays as it is where nothing is wrong', () => {
    expect(mendEntry(entry)).toEqual(entry);
  });

  it.each([8.64e15 + 1, -1, Number.NaN, Number.POSITIVE_INFINITY, '5', null, undefined])(
    'has no time where that is %s',
    (savedAt) => expect(mendEntry({ ...entry, savedAt })).toEqual({ ...entry, savedAt: -1 }),
  );

  it('is made anew: its lists have no methods of their own', () => {
    const authors = Object.assign(['Ada'], { map: 7, constructor: 7 });
    const receipts = Object.assign([receipt], { flatMap: 7, constructor: {} });
    const mended = mendEntry({ ...entry, headline: { ...headline, authors }, receipts });
    expect(mended?.headline.authors.map((name) => name)).toEqual(['Ada']);
    expect(mended?.receipts.filter(() => true)).toEqual([receipt]);
  });

  it('keeps what is right beside what is wrong', () => {
    const broken = {
      ...entry,
      choice: { ...entry.choice, tags: 'storm', title: {}, folder: 7 },
      headline: { ...headline, authors: [7], published: [], lead: { src: 1 }, doubts: ['odd'] },
      receipts: [null, receipt, { ...receipt, files: 'a' }],
    };
    expect(mendEntry(broken)).toEqual({ ...entry, headline: { ...headline, authors: [] } });
  });

  it.each([null, undefined, 7, 'x', [], {}, { id: 7 }])('is none: %j', (value) => {
    expect(mendEntry(value)).toBeUndefined();
  });

  it('is one where nothing is there but its id', () => {
    expect(mendEntry({ id: 'x' })).toMatchObject({ id: 'x', receipts: [], savedAt: -1 });
  });
});

describe('an article', () => {
  it('stays the same where nothing is wrong, and is nothing without text or address', () => {
    expect(mendArticle(article)).toEqual(article);
    for (const part of [{ html: 7 }, { url: 'no address' }, { url: undefined }, { id: {} }])
      expect(mendArticle({ ...article, ...part })).toBeUndefined();
    expect(mendArticle({ ...article, authors: {}, title: [] })).toEqual({
      ...article,
      authors: [],
      title: '',
    });
  });

  it('is taken for one of a private window where nobody knows', () => {
    const kept = { id: 'clip', article, readAt: 5, incognito: false };
    expect(mendKept(kept)).toEqual(kept);
    expect(mendKept({ ...kept, incognito: 'no' })).toMatchObject({ incognito: true });
    expect(mendKept({ ...kept, page: { tab: 'x' } })).toEqual(kept);
    expect(mendKept({ ...kept, article: null })).toBeUndefined();
  });

  it('has no content where its text is damaged', () => {
    expect(mendContent({ html: '', trail: [], note: 'n' })).toEqual({
      html: '',
      trail: [],
      note: 'n',
    });
    expect(mendContent({ html: '', trail: 7, note: {} })).toEqual({ html: '', trail: [] });
    expect(mendContent({ html: {}, trail: [] })).toBeUndefined();
  });
});

describe('a save', () => {
  it('stays as it is where nothing is wrong', () => expect(mendJob(job)).toEqual(job));

  it.each<[string, object]>([
    ['choice', { choice: [] }],
    ['traces', { traces: { 'a.md': 7 } }],
    ['receipt', { receipt: { destination: 'downloads' } }],
    ['fault', { fault: '__proto__' }],
    ['clip', { clip: {} }],
    ['state', { state: 'constructor' }],
    ['attempts', { attempts: Number.NaN }],
  ])('that was under way waits for a person where its %s is broken', (_part, broken) => {
    expect(mendJob({ ...job, ...broken })).toMatchObject({ id: 'j1', state: 'unsaved' });
  });

  it('that has ended stays ended', () => {
    const saved = { ...job, state: 'saved', begunAt: {} };
    expect(mendJob(saved)).toMatchObject({ state: 'saved', begunAt: 0, receipt });
  });

  it.each([null, 7, [], {}, { id: 7 }])('is none: %j', (value) => {
    expect(mendJob(value)).toBeUndefined();
  });
});
