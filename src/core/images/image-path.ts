/** Where the images of a note belong, and how the note points at them. */

import type { ImagePlace } from '../note-options.ts';
import { fillPattern, type Lookup } from '../patterns/pattern.ts';
import { DEFAULT_IMAGES, type Profile } from '../profiles/profile.ts';
import { toLatin } from '../text/latin.ts';
import { toHash, toSegment, toSlug } from '../text/portable-names.ts';
import { EXTENSIONS, type ImageType } from './image-type.ts';

const MAX_FOLDERS = 8;

const toSegments = (pattern: string, lookup: Lookup): string[] =>
  pattern
    .split('/')
    .map((segment) => toSegment(fillPattern(segment, lookup)))
    .filter((segment) => segment !== '')
    .slice(0, MAX_FOLDERS);

const encode = (segments: readonly string[]): string[] => segments.map(encodeURIComponent);
const withSlash = (segments: readonly string[]): string =>
  segments.map((segment) => `${segment}/`).join('');

/** The way from one folder to another. */
const wayBetween = (from: readonly string[], to: readonly string[]): string => {
  let shared = 0;
  while (shared < from.length && shared < to.length && from[shared] === to[shared]) shared += 1;
  return '../'.repeat(from.length - shared) + withSlash(encode(to.slice(shared)));
};

/** `notePath` is the note's own path below the place of delivery. */
export const toImagePlace = (
  { pictures: { folder, href } = DEFAULT_IMAGES }: Profile,
  notePath: string,
  lookup: Lookup,
): ImagePlace => {
  const noteFolder = notePath.split('/').slice(0, -1);
  const note = (notePath.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
  const find: Lookup = (name, format) => (name === 'note' ? note : lookup(name, format));
  const segments = [
    ...(folder.startsWith('./') ? noteFolder : []),
    ...toSegments(folder.replace(/^\.\//, ''), find),
  ];
  const stated = href === undefined ? undefined : encode(toSegments(href, find));
  const root = href?.startsWith('/') ? '/' : '';
  return {
    folder: withSlash(segments),
    ...(stated ? { href: root + withSlash(stated) } : {}),
  };
};

/** How a note at `notePath` points at an image's file, by the name that it came out with. */
export const toHref = (place: ImagePlace, notePath: string, name: string): string => {
  const folders = (path: string): string[] => path.split('/').slice(0, -1);
  const way = place.href ?? wayBetween(folders(notePath), folders(place.folder));
  return way + encodeURIComponent(name);
};

const STEM_CHARS = 40;
const DIGEST_CHARS = 10;

/**
 * A portable name that no other image has: words of the URL for people, and the beginning of the
 * content's digest, so that a file of that name which is there already is the same image.
 */
export const toImageName = (url: string, digest: string, type: ImageType): string => {
  const path = /^https?:/i.test(url) ? new URL(url).pathname : '';
  const last = (path.split('/').filter(Boolean).at(-1) ?? '').replace(/\.[^.]*$/, '');
  const words = toSlug(toLatin(last.replace(/%[\dA-F]{2}/gi, ' ')).replace(/\P{ASCII}+/gu, ' '))
    .slice(0, STEM_CHARS)
    .replace(/-+$/, '');
  const mark = (digest || toHash(url)).slice(0, DIGEST_CHARS);
  return `${words || 'picture'}-${mark}.${EXTENSIONS[type]}`;
};
