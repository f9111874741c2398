/** Every profile makes exactly the notes that its examples show. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toNote } from '../../src/core/note.ts';
import { toPath } from '../../src/core/paths/note-path.ts';
import { unknownPlaceholders } from '../../src/core/patterns/pattern.ts';
import { PLACEHOLDERS } from '../../src/core/patterns/placeholders.ts';
import { profiles } from '../../src/core/profiles/index.ts';
import type { Field, Profile, ProfileExample } from '../../src/core/profiles/profile.ts';
import { toRegistry } from '../../src/core/registry.ts';
import { sampleArticle, sampleChoice } from './sample.ts';

const { window } = new JSDOM('');
const modules = import.meta.glob<readonly ProfileExample[]>(
  ['../../src/core/profiles/*.ts', '!**/{index,profile}.ts'],
  { eager: true, import: 'examples' },
);

const patternsOf = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) => {
    if ('fields' in field) return patternsOf(field.fields);
    return 'text' in field ? [field.text, field.or ?? ''] : [];
  });

it('has examples for every one of them', () => {
  expect([...toRegistry(modules).keys()]).toEqual([...profiles.keys()]);
});

describe.each(Object.entries(modules))('%s', (path, examples) => {
  const id = path.replace(/^.*\/|\.ts$/g, '');
  const profile = profiles.get(id) as Profile;

  it('has examples', () => expect(examples.length).toBeGreaterThan(0));

  it.each(examples.map((example, n) => [n, example] as const))('example %i', (_n, example) => {
    const article = { ...sampleArticle, ...example.article };
    const choice = { ...sampleChoice, profile: id, ...example.choice };
    const note = toNote(article, profile, choice, window);
    expect(note.text).toBe(example.text);
    expect(note.path).toBe(example.path);
    expect(toPath(article, profile, choice)).toBe(note.path);
  });

  it('is plain data', () => expect(structuredClone(profile)).toEqual(profile));

  it('knows its placeholders', () => {
    const patterns = [profile.folder, profile.fileName, ...patternsOf(profile.fields)];
    expect(patterns.flatMap((pattern) => unknownPlaceholders(pattern, PLACEHOLDERS))).toEqual([]);
  });
});
