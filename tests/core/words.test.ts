/** Categories and tags that hold placeholders say what the page says, and never the placeholder. */
import { describe, expect, it } from 'vitest';
import { toFields } from '../../src/core/front-matter/fields.ts';
import { placeholdersOf } from '../../src/core/patterns/placeholders.ts';
import { fillWords, unknownInWords } from '../../src/core/patterns/words.ts';
import { sampleArticle } from './sample.ts';

const facts = {
  site: 'FAZ.NET',
  sections: ['Politik', 'Ausland'],
  keywords: ['a', 'b', 'c', 'd', 'e', 'f'],
  authors: ['Lin Yu', 'Ada'],
  published: '2024-05-01',
};
const words = (...patterns: string[]) => fillWords(patterns, facts).map(({ word }) => word);

describe('a word', () => {
  it.each([
    ['新闻', ['新闻']],
    ['{section}', ['Ausland']],
    ['{site} {year}', ['FAZ.NET 2024']],
    ['{keywords}', ['a', 'b', 'c', 'd', 'e']],
    ['by {author}', ['by Lin Yu']],
    ['{sektion}', ['{sektion}']],
    ['{', ['{']],
  ])('%s becomes %j', (pattern, expected) => expect(words(pattern)).toEqual(expected));

  it('goes where the page says nothing of it', () => {
    const none = { sections: [], keywords: [], authors: [] };
    const all = ['News', 'x {section}', '{keywords}', '{author}', '{site}', '{year}'];
    expect(fillWords(all, none)).toEqual([{ word: 'News', of: 'News' }]);
  });

  it('is there once', () => {
    expect(words('ausland', '{section}', '{section}')).toEqual(['ausland']);
  });

  it('is not read again once it is filled', () => {
    const page = { ...facts, sections: ['{site}'] };
    expect(fillWords(['{section}'], page)).toEqual([{ word: '{site}', of: '{section}' }]);
  });
});

it('names what is no placeholder', () => {
  expect(unknownInWords(['News', '{section}'])).toBeUndefined();
  expect(unknownInWords(['{section} {sektion}'])).toBe('sektion');
});

it('is never written as a placeholder, wherever the choice comes from', () => {
  const choice = { profile: 'hexo', categories: ['{section}'], tags: ['{keywords}'] };
  const article = { ...sampleArticle, ...facts };
  const fields = [
    { key: 'categories', list: 'categories' },
    { key: 'tags', list: 'tags' },
    { key: 'keywords', list: 'keywords' },
  ] as const;
  expect(toFields(fields, article, choice)).toEqual({
    categories: ['Ausland'],
    tags: ['a', 'b', 'c', 'd', 'e'],
    keywords: ['a', 'b', 'c', 'd', 'e'],
  });
  expect(placeholdersOf(article, choice)('category', '')).toBe('Ausland');
});
