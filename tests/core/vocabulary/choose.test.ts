/** A page is read with the languages that it states and those it is written in, whatever it states. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/core/dates/dates.ts';
import { languages } from '../../../src/core/languages/index.ts';
import { glanceAt } from '../../../src/core/page/glance.ts';
import { readPage } from '../../../src/core/read-page.ts';
import { chooseLanguages } from '../../../src/core/vocabulary/choose.ts';
import { ofLanguages, useLanguages } from '../../../src/core/vocabulary/in-use.ts';
import { WORDS } from '../../../src/core/vocabulary/index.ts';
import { languagesOf } from '../languages-of.ts';

const pageOf = (html: string): Document => new JSDOM(html).window.document;
const chosen = (html: string): readonly string[] => Object.keys(languagesOf(pageOf(html)));

const GERMAN =
  '<p>Der Rat und die Bürger haben nicht auf das Ende der Brücke gewartet, denn sie ist für sich auch ein Denkmal.</p>';

describe('a page', () => {
  it.each([
    ['that states its language', '<html lang="pt-BR"><p>x</p>', ['en', 'pt']],
    ['that states it for social networks', '<meta property="og:locale" content="tr_TR">', ['tr']],
    ['that states it as a header', '<meta http-equiv="Content-Language" content="fi">', ['fi']],
    [
      'that states it in its data',
      '<script type="application/ld+json">{"inLanguage": "hu"}</script>',
      ['hu'],
    ],
    ['of two languages', '<html lang="en"><div lang="sv">x</div>', ['en', 'sv']],
    ['in Chinese with the template’s English', '<html lang="en"><p>桥梁已经移动</p>', ['en', 'zh']],
    ['in German with a frame in English', `<html lang="en">${GERMAN}`, ['de', 'en']],
    ['in Cyrillic', '<p>Мост снова сдвинулся</p>', ['bg', 'ru', 'uk']],
    ['in Arabic script', '<p>تحرك الجسر مرة أخرى</p>', ['ar', 'fa', 'ur']],
    ['in Korean', '<p>다리가 다시 움직였다</p>', ['ko']],
    ['in Japanese', '<p>橋がまた動いた</p>', ['ja', 'zh']],
    ['with a byline in another script', '<p>The bridge</p><i>文／王小明</i>', ['en', 'zh']],
  ])('%s', (_kind, html, expected) => {
    expect(chosen(html)).toEqual(expect.arrayContaining(expected));
  });

  it('brings few others along', () => {
    const english =
      '<html lang="en"><p>A council is on the way to hear what was said, and as it was late the men had to wait in the hall.</p>';
    expect(chosen(english)).toEqual(['en']);
    expect(chosen(`<html lang="de">${GERMAN}`)).toEqual(['de', 'en']);
  });

  it('is looked at where its forms stand in for what is asked', () => {
    const form =
      '<form name="querySelectorAll"></form><form name="createTreeWalker"></form><img name="documentElement">';
    expect(chosen(`<html lang="da">${form}${GERMAN}`)).toEqual(
      expect.arrayContaining(['da', 'de']),
    );
  });

  it('shows nothing of its scripts and styles, and little of a long text', () => {
    const { text } = glanceAt(
      pageOf(`<script>let der, die, das</script><div>${'<i>und</i> '.repeat(50_000)}</div>`),
    );
    expect(text).toMatch(/^und/);
    expect(text.length).toBeLessThan(20_000);
  });
});

it('every language is found by what its pages hold', () => {
  for (const [id, { common = [], by = [], published = [] }] of languages) {
    const text = [...common, ...by, ...published].join(' ');
    const found = chooseLanguages({ tags: [], text }, languages);
    if (common.length || /[^\p{sc=Latin}\P{L}]/u.test(text))
      expect(Object.keys(found)).toContain(id);
    expect(Object.keys(chooseLanguages({ tags: [id], text: '' }, languages))).toContain(id);
  }
});

it('what is made of the languages in use follows them', () => {
  const all = Object.fromEntries(languages);
  const ids = ofLanguages((inUse) => [...inUse.keys()].join());
  const { de } = all;
  if (!de) throw new Error('no German');
  useLanguages({ de });
  expect(ids()).toBe('de');
  expect(WORDS.by.has('von')).toBe(true);
  expect(WORDS.by.has('作者')).toBe(false);
  useLanguages(all);
  expect(WORDS.by.has('作者')).toBe(true);
});

it('reads a relative date without the words of scripts that the page has not', () => {
  const all = Object.fromEntries(languages);
  const { fi } = all;
  if (!fi) throw new Error('no Finnish');
  useLanguages({ fi });
  expect(readDate('eilen 18:32', '2026-08-01T10:00:00Z', 'fi')).toBe('2026-07-31T18:32:00');
  useLanguages(all);
});

it('reads a page with the languages that it is given, whatever was read before', () => {
  const story = `<html lang="de"><h1>Die Brücke</h1><p>Geschrieben von Ann Onym</p>${GERMAN.repeat(8)}`;
  const read = (given: ReturnType<typeof languagesOf>) =>
    readPage(pageOf(story), {
      id: 'one',
      at: '2026-01-01T10:00:00Z',
      url: 'https://news.example/a',
      scope: 'page',
      languages: given,
    }).authors;
  const own = languagesOf(pageOf(story));
  expect(read(own)).toEqual(['Ann Onym']);
  expect(read({})).toEqual([]);
  expect(read(own)).toEqual(['Ann Onym']);
  useLanguages(Object.fromEntries(languages));
});
