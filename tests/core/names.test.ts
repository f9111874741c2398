/** Names pass every file system's and both browsers' rules, whatever they are made of. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPath } from '../../src/core/paths/note-path.ts';
import { placeholdersOf } from '../../src/core/patterns/placeholders.ts';
import { profiles } from '../../src/core/profiles/index.ts';
import type { Profile } from '../../src/core/profiles/profile.ts';
import {
  cutAtGrapheme,
  SEGMENT_BYTES,
  toSegment,
  toSlug,
} from '../../src/core/text/portable-names.ts';
import { sampleArticle, sampleChoice } from './sample.ts';

const bytes = (text: string) => new TextEncoder().encode(text).length;

/** What browsers or systems refuse or rename, put together from what they were seen to do. */
const refused = (name: string): string | undefined => {
  if (name === '') return 'empty';
  if (bytes(name) > SEGMENT_BYTES - ' (1)'.length) return 'too long';
  if (name !== name.normalize('NFC')) return 'not NFC';
  if (/[\p{C}\p{Zl}\p{Zp}]|\p{Default_Ignorable_Code_Point}/u.test(name)) return 'invisible';
  if (/[\p{Zs}]/u.test(name.replaceAll(' ', ''))) return 'odd space';
  if (/[<>:"/\\|?*%~]/.test(name)) return 'sign';
  if (/^[ .~]|[ .]$| {2}/.test(name)) return 'edge';
  if (/^(con|prn|aux|nul|clock\$|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i.test(name))
    return 'device';
  if (/^desktop\.ini(\.|$)|\.(lnk|local|scf|url)$/i.test(name)) return 'shell';
  return undefined;
};

const naughty = [
  '../../etc/passwd',
  '/abs',
  'C:\\x',
  'a/b',
  'CON',
  'nul.txt',
  'AUX',
  'com1',
  'LPT9.x',
  'COM¹',
  'conin$',
  'CLOCK$',
  'desktop.ini',
  '.hidden',
  '~x',
  'trail. ',
  'trail...',
  'a.lnk',
  'a.url',
  'x\u0000y',
  'x\ny\tz',
  '\u202Egpj.exe',
  '\u200F\u200E',
  '\uFEFFbom',
  'a\u00A0b',
  'a\u2028b',
  'a\u3000b',
  '\uD800',
  'x\uDC00y',
  '👨‍👩‍👧‍👦'.repeat(40),
  '新'.repeat(400),
  'é'.repeat(300),
  'Z\u0351\u036B'.repeat(200),
  '?',
  '***',
  '   ',
  '.',
  '..',
  '%2e%2e',
  '%USERPROFILE%',
  '{title}',
  '-rf',
  '[[x]]',
  '#tag ^block',
  'a'.repeat(5000),
  '\uFFFE',
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary', minLength: 200, maxLength: 600 }),
  fc.constantFrom(...naughty),
  fc.tuple(fc.constantFrom(...naughty), fc.string()).map(([one, two]) => one + two),
);

const pathOf = (title: string, profile = 'markdown', folder?: string, fileName?: string) =>
  toPath({ ...sampleArticle, title }, profiles.get(profile) as Profile, {
    ...sampleChoice,
    ...(folder === undefined ? {} : { folder }),
    ...(fileName === undefined ? {} : { fileName }),
  });

describe('toPath', () => {
  it.each(naughty)('%j', (title) => {
    for (const id of profiles.keys())
      for (const segment of pathOf(title, id).split('/')) expect(refused(segment)).toBeUndefined();
    const [name, ...more] = pathOf(title, 'markdown', '', '{title}').split('/');
    expect(refused(name ?? '')).toBeUndefined();
    expect(more).toEqual([]);
  });

  it('is portable for any title, folder and pattern', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (title, folder, fileName) => {
        for (const segment of pathOf(title, 'markdown', folder, fileName).split('/'))
          expect(refused(segment)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('makes folders of the pattern, never of what is inserted', () => {
    expect(pathOf('a/b', 'markdown', 'news/{title}/{site}', '{title}')).toBe(
      'news/a b/Example News/a b.md',
    );
    expect(pathOf('x', 'markdown', '../../{year}//.', 'y')).toBe('2024/y.md');
  });

  it('keeps words apart and scripts as they are', () => {
    expect(pathOf('若俄罗斯入侵：拜登“承诺”', 'markdown', '', '{title}')).toBe(
      '若俄罗斯入侵：拜登“承诺”.md',
    );
    expect(pathOf('either/or: why?', 'markdown', '', '{title}')).toBe('either or why.md');
    expect(pathOf('A bridge, reopened!', 'markdown', '', '{slug}')).toBe('a-bridge-reopened.md');
    expect(pathOf('桥梁重新开放', 'markdown', '', '{slug:ascii}')).toBe('bridge-reopens.md');
    expect(pathOf('Das Wetter im März', 'markdown', '', '{slug:ascii}')).toBe(
      'das-wetter-im-marz.md',
    );
  });

  it.each(['？？', '🎉🎉', '...', '❤️', ''])(
    'has a name where the title %j makes no slug',
    (title) => {
      expect(pathOf(title, 'hexo')).toBe('source/_posts/2024-05-01-bridge-reopens.md');
      expect(pathOf(title, 'jekyll')).toBe('_posts/2024-05-01-bridge-reopens.md');
      const there = { ...sampleArticle, title, url: 'https://example.org/?p=7' };
      for (const id of ['hexo', 'jekyll'])
        expect(toPath(there, profiles.get(id) as Profile, sampleChoice)).toMatch(
          /_posts\/2024-05-01-[\da-z]{7}\.md$/,
        );
    },
  );

  it('puts a day before names where the target refuses others', () => {
    expect(pathOf('x', 'jekyll', '_posts', '{title}')).toBe('_posts/2024-05-01-x.md');
    expect(pathOf('x', 'jekyll', '_posts', '{date}-{title}')).toBe('_posts/2024-05-01-x.md');
  });
});

describe('cutAtGrapheme', () => {
  it('cuts between graphemes', () => {
    expect(cutAtGrapheme('👨‍👩‍👧a', 18)).toBe('👨‍👩‍👧');
    expect(cutAtGrapheme('👨‍👩‍👧a', 17)).toBe('');
    expect(cutAtGrapheme('新闻', 5)).toBe('新');
  });
});

describe('toSlug', () => {
  it('never begins or ends with a hyphen', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(toSlug(text)).not.toMatch(/^-|-$|--|\s/);
      }),
    );
  });

  it('takes no invisible sign for a word', () => {
    expect(toSlug('Love ❤\uFE0F wins')).toBe('love-wins');
    expect(toSlug('\u3164')).toBe('');
    expect(toSlug('co\u00ADoperate')).toBe('cooperate');
    expect(toSlug(`Z${'\u0316'.repeat(9)}`)).toBe('z');
  });
});

it('leaves a good name alone', () => {
  for (const name of ['2024-05-01-Bridge reopens', '_posts', '新媒体', 'Übung №5', 'a_b.c'])
    expect(toSegment(name)).toBe(name);
});

it('writes a slug that can name the folder of a site', () => {
  const slugOf = (title: string) =>
    placeholdersOf({ ...sampleArticle, title }, sampleChoice)('slug', '');
  expect(slugOf('LPT3')).toBe('x-lpt3');
  expect(slugOf('Bridge reopens')).toBe('bridge-reopens');
});
