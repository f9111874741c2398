/** Reads page numbers out of URLs: `/story/2`, `/story-2.html`, `/story?page=2`. */
import { once } from '../text/once.ts';

/** More pages than any article has. */
export const MAX_PAGES = 100;

/** What one way of reading a URL makes of it. */
export type NumberedUrl = {
  /** What all pages of one article have in common. */
  readonly key: string;
  /** Absent: the URL has no number, as the first page's often has none. */
  readonly number?: number;
  /** The URL itself says that this is the number of a page, or of a slide. */
  readonly named?: boolean;
};

/** Names of the number, in paths and in queries. */
const NAMES =
  'p|pg|pn|page_?(?:num|no|number)?|pages|paged|seite|pagina|página|strona|strana|sivu|sid[ae]|oldal|sayfa|halaman|trang|slide|photo|foto|bild|image|img|pic';

const nameOnly = once(() => new RegExp(`^(?:${NAMES})$`, 'iu'));
const numberedPath = once(
  () =>
    new RegExp(
      `^(.+?)(?:[/_,.~-](?:(${NAMES})[/_,=-]?)?|(?<=/index))(\\d{1,3})(\\.[a-z]{2,5})?/?$`,
      'iu',
    ),
);
const OF_READER = /^(?:utm_|mc_|fb|gclid|ref|from|share|spm|source|campaign)/i;

/** The same page by another name of it has the same key. */
const plainPath = (path: string): string =>
  path.replace(/\/index(?:\.[a-z]{2,5})?$/i, '').replace(/\/+$/, '');

const decoded = (path: string): string => {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
};

const toKey = (path: string, query: readonly (readonly [string, string])[]): string =>
  `${plainPath(path)}?${query.map((pair) => pair.join('=')).sort()}`;

const toNumber = (digits: string): number => {
  const number = Number(digits);
  return number <= MAX_PAGES ? number : Number.NaN;
};

/** Every way to read it; URLs of different origins have nothing in common. */
export const readNumbers = (href: string): readonly NumberedUrl[] => {
  const url = new URL(href);
  const path = decoded(url.pathname);
  const query = [...url.searchParams].filter(([name]) => !OF_READER.test(name));
  const found: NumberedUrl[] = [{ key: toKey(path, query) }];
  for (const [at, [name, value]] of query.entries()) {
    if (!/^\d{1,3}$/.test(value) || Number.isNaN(toNumber(value))) continue;
    const key = toKey(path, query.toSpliced(at, 1));
    // `/?p=12` is an article of its own.
    if (key !== '?') found.push({ key, number: toNumber(value), named: nameOnly().test(name) });
  }
  const [, stem = '', name, digits = '', extension = ''] = numberedPath().exec(path) ?? [];
  const number = digits ? toNumber(digits) : Number.NaN;
  if (plainPath(stem) && !Number.isNaN(number))
    found.push({ key: toKey(stem + extension, query), number, named: name !== undefined });
  return found;
};
