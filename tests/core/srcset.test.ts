import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { imageUrl, isPlaceholder } from '../../src/core/page/images/image-url.ts';
import { largestOf, parseSrcset } from '../../src/core/page/images/srcset.ts';

const BASE = 'https://news.example/a/b';

const urlOf = (html: string): string | undefined => {
  const image = new JSDOM(html).window.document.querySelector('img');
  if (!image) throw new Error('no picture');
  return imageUrl(image, BASE);
};

test.each([
  ['a.jpg', ['a.jpg']],
  ['a.jpg 1x, b.jpg 2x', ['a.jpg', 'b.jpg']],
  ['a.jpg, b.jpg 2x', ['a.jpg', 'b.jpg']],
  [
    '/w_400,c_fill/a.jpg 400w,/w_800,c_fill/a.jpg 800w',
    ['/w_400,c_fill/a.jpg', '/w_800,c_fill/a.jpg'],
  ],
  ['  ,, a.jpg 100w ,\n b.jpg 200w,', ['a.jpg', 'b.jpg']],
  ['a.jpg 100q, b.jpg 2x', ['b.jpg']],
  ['a.jpg calc(1px, 2px), b.jpg 2x', ['b.jpg']],
  ['', []],
])('reads %j', (srcset, urls) => {
  expect(parseSrcset(srcset).map(({ url }) => url)).toEqual(urls);
});

test('the largest is the widest, else the densest', () => {
  expect(largestOf(parseSrcset('a 400w, b 1600w, c 800w'))?.url).toBe('b');
  expect(largestOf(parseSrcset('a, b 2x, c 1.5x'))?.url).toBe('b');
  expect(largestOf([])).toBeUndefined();
});

test.each([
  ['<img src="/a.jpg">', 'https://news.example/a.jpg'],
  ['<img src="/tiny.jpg" data-src="/a.jpg">', 'https://news.example/a.jpg'],
  ['<img src="/a.jpg" srcset="/a-2x.jpg 2x">', 'https://news.example/a-2x.jpg'],
  ['<img data-large="/x.webp" src="data:image/svg+xml,%3Csvg/%3E">', 'https://news.example/x.webp'],
  [
    '<picture><source srcset="/s.avif 300w"><source data-srcset="/l.avif 900w"><img src="/a.jpg"></picture>',
    'https://news.example/l.avif',
  ],
  [
    '<img src="https://blogger.googleusercontent.com/img/b/R29vZ2xl/AVvXsEh_x-1/s320/pier.jpg">',
    'https://blogger.googleusercontent.com/img/b/R29vZ2xl/AVvXsEh_x-1/s1600/pier.jpg',
  ],
  [
    '<img src="https://blogger.googleusercontent.com/img/a/AVvXsEh_x-1=w400-h300">',
    'https://blogger.googleusercontent.com/img/a/AVvXsEh_x-1=s1600',
  ],
  [
    '<img src="http://4.bp.blogspot.com/-a/Tb/AAA/c/s72-c/pier.jpg">',
    'http://4.bp.blogspot.com/-a/Tb/AAA/c/s72-c/pier.jpg',
  ],
  [
    '<img src="https://blogger.googleusercontent.com/img/a/AVvXsEh_x-1=s2048">',
    'https://blogger.googleusercontent.com/img/a/AVvXsEh_x-1=s2048',
  ],
  ['<img src="https://news.example/s320/pier.jpg">', 'https://news.example/s320/pier.jpg'],
  ['<img src="/blank.gif">', undefined],
  ['<img src="javascript:x()">', undefined],
  ['<img src="blob:https://news.example/1">', undefined],
  ['<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">', undefined],
])('%s shows %s', (html, url) => {
  expect(urlOf(html)).toBe(url);
});

test('a whole picture in a data address is none', () => {
  expect(isPlaceholder(`data:image/png;base64,${'A'.repeat(4000)}`)).toBe(false);
});

test.each([
  ...['thumb_default.jpg', 'no-image.png', 'noimage.jpg', 'default_image.jpg', 'no-photo.gif'],
])('%s stands for an image that is not there', (file) => {
  expect(isPlaceholder(`https://news.example/assets/${file}`)).toBe(true);
});

test.each(['default.jpg', 'no-image-of-the-bridge.jpg', 'default-risk.png', 'nobel.jpg'])(
  '%s is an image',
  (file) => {
    expect(isPlaceholder(`https://news.example/vi/${file}`)).toBe(false);
  },
);
