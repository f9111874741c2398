/** One article and one choice that the tests of notes start from. */
import type { Article, Choice } from '../../src/core/stages.ts';

export const sampleArticle: Article = {
  id: 'sample',
  capturedAt: '2024-05-02T09:00:00+08:00',
  url: 'https://example.org/2024/bridge-reopens',
  scope: 'page',
  title: 'Bridge reopens: "finally"',
  authors: ['Ana Ruiz', 'Li Wei'],
  site: 'Example News',
  published: '2024-05-01T10:00:00+02:00',
  modified: '2024-05-01T12:30:00+02:00',
  sections: ['Local'],
  keywords: [],
  summary: 'The old bridge is open again.',
  language: 'en',
  lead: { src: 'https://example.org/bridge.jpg', alt: 'The bridge' },
  html: '<p>The old bridge is open again.</p><p>People cross it.</p>',
  words: 9,
  doubts: [],
  trail: [],
};

export const sampleChoice: Choice = {
  profile: 'markdown',
  categories: ['Local news', 'Traffic'],
  tags: ['bridge', 'new york'],
};
