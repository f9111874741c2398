/** One of each thing that is imported or stored, with every part it may have: what is spoilt. */

import type { KeptArticle } from '../../../src/archive/database.ts';
import type { Entry, EntryContent } from '../../../src/archive/entry.ts';
import type { FailedRequest } from '../../../src/archive/failed-requests.ts';
import type { PendingRequest } from '../../../src/archive/pending-requests.ts';
import type { Job, Progress } from '../../../src/core/job.ts';
import type { Profile } from '../../../src/core/profiles/profile.ts';
import type { Article, ArticleSummary, Choice, Receipt } from '../../../src/core/stages.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/settings/schema.ts';

export const headline: ArticleSummary = {
  id: 'clip-1',
  capturedAt: '2026-05-03T10:00:00+02:00',
  url: 'https://example.org/news/a',
  scope: 'page',
  title: 'Lamps burn again',
  subtitle: 'After forty years',
  authors: ['Ada'],
  site: 'The Pier',
  published: '2026-05-01T09:00:00+02:00',
  modified: '2026-05-02',
  sections: ['Sea'],
  keywords: ['lamp', '灯塔'],
  summary: 'Nobody expected it.',
  language: 'en',
  direction: 'ltr',
  lead: {
    src: 'https://example.org/a.jpg',
    alt: 'A lamp',
    caption: 'It burns',
    width: 800,
    height: 600,
  },
  words: 4,
  doubts: ['paywalled'],
};

export const content: EntryContent = {
  html: '<p>The lamp burns again.</p>',
  trail: [{ rule: 'edges', did: 'removed', why: 'a byline', text: 'By Ada' }],
  leftOut: [{ at: 0, html: '<p>By Ada</p>', rule: 'edges' }],
  note: '---\ntitle: Lamps burn again\n---\n\nThe lamp burns again.\n',
};

const { note: _note, ...text } = content;

export const article: Article = { ...headline, ...text };

export const choice: Choice = {
  profile: 'hugo',
  categories: ['Sea'],
  tags: ['storm'],
  title: 'Lamps',
  remark: 'Ask Ada.',
  folder: 'news/{site}',
  fileName: '{title}',
  author: '{site}',
  letters: 'ascii',
  body: 'markdown',
  pictures: 'beside',
  destination: 'downloads',
  edits: {
    cut: ['a1'],
    restored: ['b2'],
    authors: ['Ada'],
    site: 'Pier',
    published: '2026-05-01',
    summary: 'Short.',
  },
};

export const receipt: Receipt = {
  destination: 'downloads',
  at: '2026-05-03T10:00:01+02:00',
  files: [{ asked: 'news/a.md', path: '/d/news/a (1).md', bytes: 30, fallback: 'plain-name' }],
  pictures: { kept: 1, of: 2, why: ['refused'] },
};

export const entry: Entry = {
  id: 'e1',
  headline,
  choice,
  savedAt: 1_777_000_000_000,
  fingerprint: 'f'.repeat(64),
  receipts: [receipt, { ...receipt, destination: 'clipboard', unproved: true }],
};

export const job: Job = {
  id: 'j1',
  clip: 'clip-1',
  url: headline.url,
  scope: 'page',
  title: 'Lamps',
  choice,
  destination: 'zip',
  state: 'unsaved',
  attempts: 1,
  begunAt: 1_777_000_000_000,
  incognito: false,
  tab: 3,
  asked: ['news/a.md'],
  traces: {
    'news/a.md': { url: 'blob:x', bytes: 30, path: 'a.md', fallback: 'root', taken: 'a.md' },
  },
  pictures: { kept: 1, of: 1, why: [], files: receipt.files },
  fault: 'disk-full',
  receipt,
  entry: 'e1',
  replace: true,
};

export const kept: KeptArticle = {
  id: 'clip-1',
  article,
  readAt: 5,
  incognito: false,
  page: { tab: 3, url: headline.url },
  choice,
};

export const click: PendingRequest = {
  job: 'j2',
  tab: { id: 3, url: headline.url, title: 'Lamps', incognito: false },
  scope: 'page',
  attempts: 0,
};

export const missed: FailedRequest = {
  title: 'Lamps',
  url: headline.url,
  at: 1_777_000_000_000,
  fault: 'no-article',
};

export const progress: Progress = {
  job: 'j1',
  clip: 'clip-1',
  url: headline.url,
  title: 'Lamps',
  state: 'unsaved',
  fault: 'download-refused',
  receipt,
  pictures: { done: 1, of: 2 },
};

export const profile: Profile = {
  name: 'Mine',
  folder: 'notes/{site}',
  fileName: '{date:YYYY-MM-DD}-{slug}',
  dated: true,
  letters: 'ascii',
  fence: 'yaml',
  fields: [
    { key: 'title', text: '{title}', or: '{slug}' },
    { key: 'layout', value: 'post' },
    { key: 'kinds', value: ['a', 'b'] },
    {
      key: 'date',
      date: 'published',
      format: 'YYYY-MM-DD',
      zone: 'UTC',
      or: 'captured',
      quoted: 'local',
    },
    { key: 'categories', list: 'categories', shape: 'each' },
    { key: 'extra', fields: [{ key: 'source', text: '{url}' }] },
  ],
  body: {
    kind: 'markdown',
    html: true,
    dialect: 'plain',
    typographic: false,
    decoding: false,
    captions: 'text',
    remark: 'quote',
    excerpt: '<!-- more -->',
    excerptAlways: true,
    guard: {
      escape: true,
      against: 'templates',
      off: { key: 'templates', value: false },
      head: true,
      wrap: ['::: v-pre', ':::'],
      shortcodes: 'hugo',
    },
  },
  pictures: { folder: 'images/{note}', href: '/images/{note}', mode: 'beside' },
};

export const settings: Settings = {
  ...DEFAULT_SETTINGS,
  profile: 'own-a',
  categories: ['News'],
  tags: ['clip'],
  folder: 'news/{year}',
  fileName: '{title}',
  destination: 'zip',
  destinations: { obsidian: { vault: 'Notes' } },
  pictures: 'beside',
  letters: 'ascii',
  body: 'html',
  profiles: { 'own-a': profile },
  language: 'en',
  sites: [
    {
      site: 'example.org/news',
      categories: ['Sea'],
      tags: [],
      profile: 'hugo',
      destination: 'downloads',
      pictures: 'linked',
      folder: 'sea',
      fileName: '{slug}',
      author: '{site}',
      body: 'markdown',
    },
  ],
};
