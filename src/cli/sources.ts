/** What the command line names becomes a list of pages: each once, with what its list says of it. */
import type { ListedUrl, UrlList } from '../core/lists/list.ts';
import { listKey } from '../core/lists/list-key.ts';
import type { Source } from './options.ts';
import type { PageArgument } from './pages.ts';

export type Gathered = {
  readonly entries: readonly ListedUrl[];
  /** Those that are served from a file. */
  readonly files: readonly PageArgument[];
  /** What was left out, in sentences. */
  readonly remarks: readonly string[];
  /** A part of a list could not be had: the run goes on without it. */
  readonly isWhole: boolean;
};

/** How what is named is come by. */
export type Reader = {
  /** A page, or `undefined` for what is a list. Throws a sentence for what is neither. */
  readonly page: (name: string) => PageArgument | undefined;
  /** Throws a sentence where the list cannot be had. */
  readonly list: (name: string) => Promise<UrlList>;
};

/** A sitemap index may name 50,000 others; the lists of a list of lists are enough. */
const MAX_LISTS = 50_000;
const MAX_DEPTH = 3;

const refusals: Readonly<Record<UrlList['refused'][number]['why'], string>> = {
  'no-url': 'have no URL',
  'not-a-url': 'are no URLs',
  'other-scheme': 'are neither http nor https',
  'too-long': 'are too long',
};

const remarksOn = (name: string, { refused, repeated }: UrlList): readonly string[] => [
  ...refused.map(
    ({ why, count, samples }) =>
      `${name}: ${count} left out that ${refusals[why]}${samples[0] ? `, such as “${samples[0]}”` : ''}.`,
  ),
  ...(repeated > 0 ? [`${name}: ${repeated} named more than once.`] : []),
];

/** Whether a list dates a page before `since`; one without a date may be newer. */
const isBefore = (since: string | undefined, { published, savedAt }: ListedUrl): boolean => {
  const date = published ?? savedAt;
  return since !== undefined && date !== undefined && Date.parse(date) < Date.parse(since);
};

/** `since`: a date; what its list dates earlier is left out. */
export async function gather(
  sources: readonly Source[],
  reader: Reader,
  since?: string,
): Promise<Gathered> {
  const entries = new Map<string, ListedUrl>();
  const files: PageArgument[] = [];
  const remarks: string[] = [];
  const asked = new Set<string>();
  let earlier = 0;
  let isWhole = true;

  function add(entry: ListedUrl): void {
    if (isBefore(since, entry)) earlier += 1;
    else if (!entries.has(listKey(entry.url))) entries.set(listKey(entry.url), entry);
  }

  async function addList(name: string, depth: number): Promise<void> {
    if (asked.has(name) || asked.size >= MAX_LISTS) return;
    asked.add(name);
    const list = await reader.list(name);
    remarks.push(...remarksOn(name, list));
    for (const entry of list.urls) add(entry);
    for (const one of depth < MAX_DEPTH ? list.lists : [])
      await addList(one, depth + 1).catch((error: unknown) => {
        isWhole = false;
        remarks.push(error instanceof Error ? error.message : String(error));
      });
  }

  for (const { as, name } of sources) {
    const page = as === 'argument' ? reader.page(name) : undefined;
    if (!page) await addList(name, 1);
    else {
      if (page.file !== undefined) files.push(page);
      add({ url: page.url });
    }
  }
  if (earlier > 0) remarks.push(`${earlier} left out that are dated before ${since}.`);
  return { entries: [...entries.values()], files, remarks, isWhole };
}
