/** What the page's own URL says: the day in its path, and its first folders as sections. */
import { textOf, toClaims } from '../claims/claims.ts';
import { fold } from '../text/plain-text.ts';
import type { Source, SourceExample, SourcePage } from './source.ts';

const DAY = /(?<!\d)((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)/;
const NO_SECTION =
  /^(?:[a-z]{2}(?:[-_][a-z]{2})?|article|articles|artikel|story|stories|a|c|content|post|posts|blog|page|index|id|html|amp|web|www|public|archives?|nets|node|newsdetail.*|noticias?|notas?|notizie|berita|read|view|show|detail|m?news|galler(?:y|ies)|@.*)$/i;

const decode = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    // A stray `%` is legal in a URL; the segment is then read literally.
    return segment;
  }
};

/** Folders from the left, up to the first that holds a number: an id or a date. */
function sectionsOf(pathname: string): string[] {
  const folders = pathname.split('/').slice(1, -1).slice(0, 4).map(decode);
  const end = folders.findIndex((folder) => /\d/.test(folder));
  return (end < 0 ? folders : folders.slice(0, end))
    .filter((folder) => folder.length > 1 && folder.length < 40 && !NO_SECTION.test(folder))
    .slice(0, 2);
}

const MAX_LINKS = 2_000;
const MAX_NAME = 30;

/** A folder as the page calls it: the text of a link that leads there, or that is the same word. */
function namesOf(folders: readonly string[], { document, base, url }: SourcePage): string[] {
  if (!folders.length) return [];
  const found = new Map<string, string>();
  const { host } = new URL(url);
  for (const link of [...document.querySelectorAll('a[href]')].slice(0, MAX_LINKS)) {
    const text = textOf(link, MAX_NAME + 1);
    if (!text || text.length > MAX_NAME) continue;
    const href = link.getAttribute('href') ?? '';
    const to = URL.canParse(href, base) ? new URL(href, base) : undefined;
    const folder =
      to?.host === host ? decode(to.pathname.split('/').filter(Boolean).at(-1) ?? '') : '';
    for (const name of folders)
      if (!found.has(name) && (folder === name || fold(text) === fold(name))) found.set(name, text);
  }
  return folders.flatMap((name) => found.get(name) ?? []);
}

const source: Source = {
  read(page) {
    const { url } = page;
    if (!URL.canParse(url)) return {};
    const { pathname } = new URL(url);
    const [, year, month, day] = DAY.exec(pathname) ?? [];
    return toClaims({
      published: year ? `${year}-${month}-${day}` : '',
      sections: namesOf(sectionsOf(pathname), page),
    });
  },
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: '<nav><a href="/sport/">Sport</a> <a href="/city/">City life</a></nav>',
    url: 'https://example.org/city/2024/05/01/bridge-reopens',
    claims: { published: '2024-05-01', sections: ['City life'] },
  },
  {
    page: '<nav><a href="/sport/">Sport</a></nav>',
    url: 'https://example.org/city/2024/05/01/bridge-reopens',
    claims: { published: '2024-05-01' },
  },
  {
    page: '',
    url: 'https://example.org/news/20240501/123456.html',
    claims: { published: '2024-05-01' },
  },
  { page: '', url: 'https://example.org/story', claims: {} },
  { page: '', url: 'https://example.org/mnews/read/bridge', claims: {} },
  { page: '', url: 'https://example.org/@ann/bridge', claims: {} },
  {
    page: '<nav><a href="/tiyu/">体育</a></nav>',
    url: 'https://example.org/%E4%BD%93%E8%82%B2/%ZZ/a?b=2024-05-01',
    claims: { sections: ['体育'] },
  },
];
