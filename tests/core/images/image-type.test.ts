/** Image types are detected from their bytes, never from their names. */
import { describe, expect, it } from 'vitest';
import { imageTypeOf } from '../../../src/core/images/image-type.ts';

const bytes = (latin: string): Uint8Array =>
  Uint8Array.from(latin, (char) => char.charCodeAt(0) & 0xff);
const box = (...brands: string[]): string =>
  `\0\0\0${String.fromCharCode(8 + 4 * brands.length)}ftyp${brands.join('')}`;

describe('the type of', () => {
  it.each([
    ['image/jpeg', '\xFF\xD8\xFF\xE0\0\x10JFIF\0\x01'],
    ['image/png', '\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\x01'],
    ['image/gif', 'GIF89a\x01\0\x01\0\0\0'],
    ['image/webp', 'RIFF\x24\0\0\0WEBPVP8 \0\0\0\0'],
    ['image/webp', 'RIFF\x24\0\0\0WEBPVP8X\0\0\0\0'],
    ['image/avif', box('avif', '\0\0\0\0', 'mif1', 'miaf')],
    ['image/avif', box('mif1', '\0\0\0\0', 'avif')],
    ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['image/svg+xml', '\xEF\xBB\xBF<?xml version="1.0"?>\n<!-- by hand -->\n<svg\n/>'],
    ['image/svg+xml', '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd"><svg>'],
  ])('%s', (type, content) => {
    expect(imageTypeOf(bytes(content))).toBe(type);
  });
});

it('takes no time over what stands before a root that never comes', () => {
  expect(imageTypeOf(bytes('<!---->'.repeat(580)))).toBeUndefined();
  expect(imageTypeOf(bytes('<?x?>'.repeat(800)))).toBeUndefined();
});

describe('is no picture:', () => {
  it.each([
    ['nothing', ''],
    ['the beginning of a picture', '\xFF\xD8\xFF'],
    ['a web page', '<!doctype html><html><svg></svg></html>'],
    ['a page that begins with a comment', '<!-- <svg> --><html><body><svg/>'],
    ['a script', 'GIF8 = 1; alert(document.domain)'],
    ['HTML behind half a signature', '\x89PNG<script>alert(1)</script>'],
    ['text that is said to be a PNG', '\x89PNG\r\n\x1A\nhello, world'],
    ['sound in the box of WebP', 'RIFF\x24\0\0\0WAVEfmt \0\0\0\0'],
    ['WebP without a picture', 'RIFF\x24\0\0\0WEBPEVIL\0\0\0\0'],
    ['HEIC', box('heic', '\0\0\0\0', 'mif1', 'heic')],
    ['a film', box('isom', '\0\0\0\0', 'avc1')],
    ['a box that says it is longer than it is', '\0\0\x01\0ftypavif\0\0\0\0'],
    ['a box without brands', '\0\0\0\x08ftypavif'],
    ['a bitmap', 'BM\x36\0\0\0\0\0\0\0\x36\0\0\0'],
    ['an icon', '\0\0\x01\0\x01\0\x10\x10\0\0\x01\0'],
    ['TIFF', 'II*\0\x08\0\0\0\0\0\0\0'],
    ['a PDF', '%PDF-1.4\n1 0 obj'],
    ['a zip', 'PK\x03\x04\x14\0\0\0\0\0\0\0'],
    ['a program', 'MZ\x90\0\x03\0\0\0\x04\0\0\0'],
    ['XML that is no SVG', '<?xml version="1.0"?><feed><svg/></feed>'],
    ['a document type with entities', '<!DOCTYPE svg [<!ENTITY x "y">]><svg>&x;</svg>'],
  ])('%s', (_what, content) => {
    expect(imageTypeOf(bytes(content))).toBeUndefined();
  });

  it('a megabyte of comments, in time that grows with its beginning only', () => {
    expect(imageTypeOf(bytes('<!--'.repeat(250_000)))).toBeUndefined();
  });
});
