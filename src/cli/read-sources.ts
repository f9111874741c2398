/** Reads what the command line names: from disk, from the network, from standard input. */
import fs from 'node:fs';
import { readList } from '../core/lists/read-list.ts';
import { usageError } from './options.ts';
import { fromHere, type PageArgument, readPage } from './pages.ts';
import type { Reader } from './sources.ts';
import { fetchList, toText } from './web.ts';

const isUrl = (name: string): boolean => /^https?:\/\//i.test(name);

/** Feeds and sitemaps that are called what they are. */
const LIST_URL = /\.(?:xml|rss|atom|opml)(?:\.gz)?$/i;

/** Documents of HTML that are lists: what browsers and read-later services export. */
const LIST_HTML =
  /netscape-bookmark-file|<title>\s*(?:pocket export|instapaper: export|bookmarks)/i;
const LIST_XML =
  /^(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s)*<(?:\w+:)?(?:rss|feed|rdf|urlset|sitemapindex|opml)\b/i;

/** Whether the beginning of a file is that of a list; else it is a page. */
export function looksLikeList(head: string): boolean {
  const text = head.replace(/^[\uFEFF\s]+/, '');
  if (text.includes('\0') || text.startsWith('%PDF')) return false;
  // `<https://…>` is a line of a list.
  if (!text.startsWith('<') || /^<https?:/i.test(text)) return true;
  return LIST_XML.test(text) || LIST_HTML.test(text);
}

const HEAD = 4096;

function isListFile(file: string): boolean {
  const bytes = fs.readFileSync(file);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return true;
  const isUtf16 = bytes[0] === 0xff || bytes[0] === 0xfe;
  return looksLikeList(isUtf16 ? toText(bytes).slice(0, HEAD) : bytes.toString('utf8', 0, HEAD));
}

function toPage(name: string): PageArgument | undefined {
  if (name === '-') return undefined;
  if (isUrl(name)) {
    if (!URL.canParse(name)) throw usageError(`“${name}” is no URL.`);
    return LIST_URL.test(new URL(name).pathname) ? undefined : readPage(name);
  }
  const page = readPage(name);
  return page.file !== undefined && !/@https?:\/\//i.test(name) && isListFile(page.file)
    ? undefined
    : page;
}

async function readText(name: string): Promise<string> {
  if (name === '-') return toText(fs.readFileSync(0));
  if (isUrl(name)) return fetchList(name);
  const file = fromHere(name);
  if (!fs.existsSync(file)) throw usageError(`There is no list “${name}”.`);
  return toText(fs.readFileSync(file));
}

export const reader: Reader = {
  page: toPage,
  list: async (name) => readList(await readText(name), isUrl(name) ? { base: name } : {}),
};
