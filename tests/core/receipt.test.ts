/** Where the files of an update go. */
import { describe, expect, it } from 'vitest';
import { deliveredPath, inPlaceOf } from '../../src/core/receipt.ts';
import type { OutputFile } from '../../src/core/stages.ts';

const note = (path: string): OutputFile => ({ path, type: 'text/markdown', from: { text: 'x' } });
const receipt = (asked: string, path: string) => ({ asked, path, bytes: 1 });

describe('the place of a delivered file', () => {
  it.each([
    ['News/a.md', '/home/u/Downloads/News/a.md', 'News/a.md'],
    ['News/a.md', '/home/u/Downloads/News/a (1).md', 'News/a (1).md'],
    ['News/a.md', 'C:\\Users\\u\\Downloads\\News\\a(1).md', 'News/a(1).md'],
    ['a.md', '/home/u/Downloads/a (2).md', 'a (2).md'],
    ['News/a.md', 'News/a.md', 'News/a.md'],
    ['News/é.md', '/d/News/e\u0301.md', 'News/é.md'],
    ['News/a.md', '/home/u/Desktop/a.md', undefined],
  ])('%s at %s', (asked, path, place) => {
    expect(deliveredPath(receipt(asked, path))).toBe(place);
  });
});

it('gives a note the place of the earlier one, whatever it is called today', () => {
  const files = inPlaceOf(
    [note('News/new title.md')],
    [receipt('News/old.md', '/d/News/old (1).md')],
  );
  expect(files).toEqual([{ ...note('News/old (1).md'), replaces: true }]);
});

it('lets a picture replace only what this article put there', () => {
  const earlier = [receipt('a.md', '/d/a.md'), receipt('img/1.jpg', '/d/img/1.jpg')];
  const files = inPlaceOf([note('a.md'), note('img/1.jpg'), note('img/2.jpg')], earlier);
  expect(files.map(({ path, replaces }) => [path, replaces])).toEqual([
    ['a.md', true],
    ['img/1.jpg', true],
    ['img/2.jpg', undefined],
  ]);
});

it('writes a new file where the earlier one cannot be reached', () => {
  const files = inPlaceOf([note('News/a.md')], [receipt('News/a.md', '/elsewhere/a.md')]);
  expect(files).toEqual([note('News/a.md')]);
});
