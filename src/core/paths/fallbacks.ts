/** Where else a file may go when the browser does not take it under the path that was asked for. */
import type { Fallback } from '../stages.ts';
import { toLatin } from '../text/latin.ts';
import { toHash, toSlug } from '../text/portable-names.ts';

/** Longer names are refused by some encrypted file systems, whose limit is 143 bytes. */
const PLAIN_LENGTH = 80;
const HASH_LENGTH = 20;

const isPlain = (segment: string): boolean =>
  segment.length <= PLAIN_LENGTH && /^[A-Za-z0-9][A-Za-z0-9_-]*(\.[a-z]+)?$/.test(segment);

/** A segment of a path in letters, digits and `-`; a hash makes up for what is lost. */
function toPlainSegment(segment: string): string {
  if (isPlain(segment)) return segment;
  const [, stem = segment, ending = ''] = /^(.+?)(\.[a-z]+)$/.exec(segment) ?? [];
  const slug = toSlug(toLatin(stem).replace(/\P{ASCII}+/gu, ' '))
    .slice(0, PLAIN_LENGTH - HASH_LENGTH)
    .replace(/-+$/, '');
  return `${[slug, toHash(stem)].filter(Boolean).join('-')}${ending}`;
}

export const toPlainPath = (path: string): string => path.split('/').map(toPlainSegment).join('/');

const lastOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

export type PathToTry = { readonly path: string; readonly fallback?: Fallback };

/** The path itself and what to try after it, in order and each once. */
export function pathsToTry(path: string): readonly PathToTry[] {
  const plain = toPlainPath(path);
  const ways: readonly PathToTry[] = [
    { path },
    { path: plain, fallback: 'plain-name' },
    { path: lastOf(path), fallback: 'root' },
    { path: lastOf(plain), fallback: 'root' },
  ];
  return ways.filter((way, index) => ways.findIndex((other) => other.path === way.path) === index);
}
