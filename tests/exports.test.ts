/** What a file of `src` exports, another file needs: what is its own alone has no `export`. */
import path from 'node:path';
import { expect, it } from 'vitest';
import { globbed, type SourceFile, sourceFiles, testFiles } from './source-files.ts';

/** Taken by the patterns of registries, or by tests that run every example. */
const TAKEN_BY_GLOB = ['default', 'examples', 'limits'];

/** Below the repository. */
type Named = { readonly name: string; readonly file: SourceFile };
const named = (folder: string, files: readonly SourceFile[]): readonly Named[] =>
  files.map((file) => ({ name: `${folder}/${file.name}`, file }));

const ours = named('src', sourceFiles);
const everything = [...ours, ...named('tests', testFiles())];

const taken = new Map<string, Set<string>>();
for (const { name, file } of everything)
  for (const { from, names } of file.imports.filter((each) => each.from.startsWith('.'))) {
    const target = path.posix.join(path.posix.dirname(name), from);
    const known = taken.get(target) ?? new Set();
    for (const one of names) known.add(one);
    taken.set(target, known);
  }
const byGlob = new Set(sourceFiles.flatMap(globbed));

const unused = ({ name, file }: Named): readonly string[] => {
  const names = taken.get(name);
  if (names?.has('*')) return [];
  return file.exports.filter((one) => {
    const isGlobbed = byGlob.has(file.name) && TAKEN_BY_GLOB.includes(one);
    return !isGlobbed && one !== 'examples' && !names?.has(one);
  });
};

it('exports no value that no other file imports', () => {
  const found = ours.flatMap((each) => unused(each).map((one) => `${each.name}: ${one}`));
  expect(found).toEqual([]);
});

it('sees exports and imports of every kind', () => {
  const exportsOf = (name: string) => sourceFiles.find((file) => file.name === name)?.exports;
  expect(exportsOf('core/fault.ts')).toContain('Fault');
  expect(exportsOf('core/tab.ts')).toEqual([]);
  expect(exportsOf('core/profiles/hugo.ts')).toEqual(['default', 'examples']);
  expect(exportsOf('archive/session-store.ts')).toEqual(['useSessionStore', 'sessionStore']);
  expect(taken.get('src/archive/library.ts')).toContain('*');
  expect(taken.get('src/locales/en.ts')).toContain('default');
});
