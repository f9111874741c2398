/** Where else a file may go. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathsToTry, toPlainPath } from '../../src/core/paths/fallbacks.ts';

describe('a plain path', () => {
  it('keeps what is plain', () => {
    expect(toPlainPath('Presscut/2024-05-01-a_b.md')).toBe('Presscut/2024-05-01-a_b.md');
    expect(toPlainPath('新闻/a.md')).toMatch(/^[a-z0-9]{7}\/a\.md$/);
  });

  it('holds nothing that any system refuses', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        const plain = toPlainPath(`${name.replaceAll('/', '')}x.md`);
        expect(plain).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]*\.md$/);
        expect(plain.length).toBeLessThanOrEqual(83);
      }),
    );
  });

  it('tells apart what it loses', () => {
    expect(toPlainPath('新桥.md')).not.toBe(toPlainPath('旧桥.md'));
  });
});

describe('the paths to try', () => {
  it('are the name, a plain name, the root', () => {
    expect(pathsToTry('新闻/2024 新桥.md').map(({ fallback }) => fallback)).toEqual([
      undefined,
      'plain-name',
      'root',
      'root',
    ]);
  });

  it('are none twice', () => {
    expect(pathsToTry('Presscut/a.md')).toEqual([
      { path: 'Presscut/a.md' },
      { path: 'a.md', fallback: 'root' },
    ]);
    expect(pathsToTry('a.md')).toEqual([{ path: 'a.md' }]);
  });
});
