/** Fixed texts of a profile: which of them pass, and which a person has to look at or cannot have at all. */
import { describe, expect, it } from 'vitest';
import {
  isExcerptMark,
  isImagePath,
  isPlainFormat,
  isPlainPattern,
  isPlainText,
  isWrap,
} from '../../src/core/html/fixed-text.ts';

describe('a fixed text', () => {
  it.each([
    '',
    'post',
    'Arts & Culture',
    'R&D',
    'C++ / C#',
    'What’s on? (50% off!)',
    '来源：新华社，第 1 版',
    'سياسة',
    '🏳️‍🌈 می‌خواهم',
    '12:30',
    'Source: desk',
    '/images/cover.jpg',
    '#news',
    '$5',
  ])('is plain: %j', (text) => expect(isPlainText(text)).toBe(true));

  it.each([
    '<script>alert(1)</script>',
    'a < b',
    '&lt;script&gt;',
    '&#60;b',
    'javascript:alert(1)',
    'JaVa\tScRiPt :alert(1)',
    'java script: alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'https://evil.example/x',
    '//evil.example/x',
    'obsidian:x',
    '{{ site.secret }}',
    '{% include x %}',
    '<%= x %>',
    '#{x}',
    '[a](b)',
    '![[note]]',
    '`x`',
    '" onload=alert(1) x="',
    'two\nlines',
    'turned \u202E around',
    'un\u200Bseen',
    'half \uD83D',
    '\\u003c',
  ])('is to be looked at: %j', (text) => expect(isPlainText(text)).toBe(false));
});

describe('a pattern', () => {
  it.each([
    '{title}',
    '{site}: {title}',
    '{date:YYYY-MM-DDTHH:mm:ss}',
    '{authors:、}',
    '{url}',
    '',
  ])('is plain: %j', (pattern) => expect(isPlainPattern(pattern)).toBe(true));

  it.each([
    '<b>{title}</b>',
    'javascript:{title}',
    'java{subtitle}script:x',
    'javascript{subtitle}:x',
    'https://evil.example/{slug}',
    '/{subtitle}/evil.example',
    '{authors:</p><script>}',
    '{date:<b>YYYY}',
  ])('is to be looked at: %j', (pattern) => expect(isPlainPattern(pattern)).toBe(false));
});

it.each([
  ['rfc3339', true],
  ['YYYY-MM-DDTHH:mm:ss Z', true],
  ['YYYY年MM月DD日', true],
  ['<i>YYYY', false],
  ['javascript:YYYY', false],
] as const)('a date format %j is plain: %s', (format, is) =>
  expect(isPlainFormat(format)).toBe(is),
);

it.each([
  ['<!-- more -->', true],
  ['<!--more-->', true],
  ['<!-- truncate -->', true],
  ['<!-- read-more -->', true],
  ['<!-- -->', false],
  ['<!--[if IE]><script>-->', false],
  ['<!-- a --><script>x</script><!-- b -->', false],
  ['<script>x</script>', false],
  ['---', false],
  ['{{ more }}', false],
] as const)('%j is an excerpt mark: %s', (line, is) => expect(isExcerptMark(line)).toBe(is));

it.each([
  ['::: v-pre', ':::', true],
  [':::: v-pre', '::::', true],
  ['{% raw %}', '{% endraw %}', true],
  ['::: v-pre', '{% endraw %}', false],
  ['{% raw %}', '{% include x %}', false],
  ['<div onclick=x>', '</div>', false],
  ['::: danger', ':::', false],
] as const)('%j and %j wrap a body: %s', (before, after, is) =>
  expect(isWrap([before, after])).toBe(is),
);

it.each([
  ['/images/{note}', true],
  ['./{note}', true],
  ['../图片/{date:HH:mm}', true],
  ['images and more', true],
  ['javascript:alert(1)', false],
  ['https://evil.example/{note}', false],
  ['//evil.example', false],
  ['/a"><script>', false],
  ['/a) [x](y', false],
  ['/a?x', false],
] as const)('%j is a way to pictures: %s', (path, is) => expect(isImagePath(path)).toBe(is));
