/** Folders stand below those that hold them, each once. */
import { expect, it } from 'vitest';
import { toFolderTree } from '../../src/core/paths/folder-tree.ts';

const drawn = (paths: readonly string[]): string[] =>
  toFolderTree(paths, 'en').map(
    ({ path, name, depth }) => `${'  '.repeat(depth)}${name} = ${path}`,
  );

it('adds the folders above', () => {
  expect(drawn(['source/_posts', 'news/world/asia', 'news'])).toEqual([
    'news = news',
    '  world = news/world',
    '    asia = news/world/asia',
    'source = source',
    '  _posts = source/_posts',
  ]);
});

it('keeps what belongs to a folder with it, numbers by their size', () => {
  expect(drawn(['a b', 'a/10', 'a/9', 'a'])).toEqual([
    'a = a',
    '  9 = a/9',
    '  10 = a/10',
    'a b = a b',
  ]);
});

it('knows no empty levels', () => {
  expect(drawn(['/', '', '//news//', 'news/ /x'])).toEqual(['news = news', '  x = news/x']);
});
