/** The articles that each site is built with: golden pages, hostile words and hostile bodies. */
import { JSDOM } from 'jsdom';
import { toNote } from '../../src/core/note.ts';
import { profiles } from '../../src/core/profiles/index.ts';
import type { Article, Choice, Note } from '../../src/core/stages.ts';
import { toWellFormed } from '../../src/core/text/portable-names.ts';
import { domainOf } from '../../src/core/urls/domain-of.ts';
import { goldenPages, openPage } from '../core/golden.ts';
import { languagesOf } from '../core/languages-of.ts';
import { readAll as readPage } from '../core/read-all.ts';
import { sampleArticle } from '../core/sample.ts';
import { hostileBodies } from './hostile-bodies.ts';
import { hostileWords } from './hostile-words.ts';

export const { window } = new JSDOM('');

export type Saved = {
  readonly name: string;
  readonly article: Article;
  readonly choice: Omit<Choice, 'profile'>;
};

const CHOICE = { categories: ['News', 'Local news', '新闻'], tags: ['bridge', 'new york'] };

const golden = (): Saved[] =>
  goldenPages().map(({ slug, source, url }) => {
    const at = '2024-05-03T12:00:00+02:00';
    const about = { id: slug, at, url, scope: 'page', domain: domainOf(url) } as const;
    const page = openPage(source, url);
    const article = readPage(page, { ...about, languages: languagesOf(page) });
    // The pages have one headline, and files of one day would have one name.
    return {
      name: slug,
      article: { ...article, title: `${article.title} (${slug})` },
      choice: CHOICE,
    };
  });

const PLAIN = '<p>First words of the article.</p><p>Last words of the article.</p>';

const onDay = (n: number): string => `2023-${`${1 + (n % 12)}`.padStart(2, '0')}-${10 + n}`;

const hostile = (): Saved[] => [
  ...hostileWords.map(({ title, article, choice }, n) => ({
    name: `title ${JSON.stringify(title.slice(0, 40))}`,
    article: {
      ...sampleArticle,
      html: PLAIN,
      published: `${onDay(n % 18)}T10:00:00+02:00`,
      modified: '2024-12-31T23:59:59Z',
      ...article,
      title,
    },
    choice: { ...CHOICE, ...choice },
  })),
  ...Object.entries(hostileBodies).map(([name, html], n) => ({
    name: `body of ${name}`,
    article: {
      ...sampleArticle,
      title: `A body of ${name}`,
      published: `${onDay(n % 18)}T23:30:00-05:00`,
      html,
    },
    choice: CHOICE,
  })),
];

const wellFormed = (article: Article): Article => ({
  ...article,
  title: toWellFormed(article.title),
});

export const savedArticles = (): readonly Saved[] => [...golden(), ...hostile()];

export type Expected = { readonly saved: Saved; readonly note: Note };

/** Every article as a note of this profile. Throws where two would be one file. */
export const notesOf = (profile: string): readonly Expected[] => {
  const form = profiles.get(profile);
  if (!form) throw new Error(`There is no profile ${profile}.`);
  const made = savedArticles().map((saved) => {
    const note = toNote(saved.article, form, { ...saved.choice, profile }, window);
    return { saved: { ...saved, article: wellFormed(saved.article) }, note };
  });
  if (new Set(made.map(({ note }) => note.path)).size < made.length)
    throw new Error('Two notes have one path.');
  return made;
};
