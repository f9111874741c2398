/** Reads a list of pages in any of the known formats: each page once, and what was refused and why. */
import { parseUrl } from '../urls/parse-url.ts';
import { listFormats } from './formats/index.ts';
import type { ListedUrl, ListFormat, ListItem, Refusal, Refused, UrlList } from './list.ts';
import { listKey } from './list-key.ts';
import { toSource } from './source.ts';

const MAX_URL = 8_000;
const MAX_SAMPLES = 5;
const MAX_SAMPLE = 120;

function toUrl(href: string, base: string | undefined): string | Refusal {
  if (href === '') return 'no-url';
  if (href.length > MAX_URL) return 'too-long';
  const url = parseUrl(href, base);
  if (!url) return 'not-a-url';
  return /^https?:$/.test(url.protocol) ? url.href : 'other-scheme';
}

const isUrl = (url: string): boolean => /^https?:/.test(url);

/** What the same page is said to be elsewhere in the list. */
function merge(first: ListedUrl, again: Omit<ListedUrl, 'url'>): ListedUrl {
  const tags = [...new Set([...(first.tags ?? []), ...(again.tags ?? [])])];
  return { ...again, ...first, ...(tags.length ? { tags } : {}) };
}

function* itemsIn(text: string): Generator<readonly [string, Iterable<ListItem>]> {
  const source = toSource(text);
  const isGeneral = ([, format]: readonly [string, ListFormat]): boolean => !!format.isGeneral;
  const all = [...listFormats];
  for (const [id, format] of [...all.filter((one) => !isGeneral(one)), ...all.filter(isGeneral)]) {
    const items = format.read(source);
    if (items) yield [id, items];
  }
}

/** `base`: where the list itself came from, for the URLs in it that are relative. */
export function readList(text: string, { base }: { readonly base?: string } = {}): UrlList {
  const [[format, items] = ['lines', []] as const] = itemsIn(text);
  const urls = new Map<string, ListedUrl>();
  const lists = new Set<string>();
  const refused = new Map<Refusal, { count: number; samples: string[] }>();
  let repeated = 0;
  for (const { href, isList, ...said } of items) {
    const url = toUrl(href, base);
    if (!isUrl(url)) {
      const why = url as Refusal;
      const { count, samples } = refused.get(why) ?? { count: 0, samples: [] };
      const sample = (href || said.title || '').slice(0, MAX_SAMPLE).toWellFormed();
      if (sample && samples.length < MAX_SAMPLES) samples.push(sample);
      refused.set(why, { count: count + 1, samples });
    } else if (isList) {
      lists.add(url);
    } else {
      const key = listKey(url);
      const first = urls.get(key);
      if (first) repeated += 1;
      urls.set(key, first ? merge(first, said) : { url, ...said });
    }
  }
  return {
    format,
    urls: [...urls.values()],
    lists: [...lists],
    refused: [...refused].map(([why, of]): Refused => ({ why, ...of })),
    repeated,
  };
}
