/** The recipes for contributors hold: what they name is there, and what they ask of a profile is done for each. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { profiles } from '../src/core/profiles/index.ts';
import { languages } from '../src/locales/index.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const read = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8');

/** Paths that a text names; `<id>` and `*` stand for any. */
const pathsIn = (text: string): readonly string[] =>
  [...text.matchAll(/`((?:src|tests|\.github)\/[^`\s]+|vite\.config\.ts)`/g)]
    .map(([, name = '']) => name)
    .filter((name) => !/[<*]/.test(name));

it('the recipes name nothing that is gone', () => {
  const named = pathsIn(read('.github/CONTRIBUTING.md'));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !existsSync(path.join(ROOT, name)))).toEqual([]);
});

it('every profile has its row among the formats', () => {
  const formats = read('.github/docs/formats.md');
  expect([...profiles.keys()].filter((id) => !formats.includes(`\`${id}\``))).toEqual([]);
});

it.each(languages)('every profile has its sentence in $id', ({ messages }) => {
  expect(Object.keys(messages.profiles.about).sort()).toEqual([...profiles.keys()].sort());
});
