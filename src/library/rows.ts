/** The rows of the library: what is saved, what is not, what is being saved; and which of them are wanted. */

import { type Entry, titleOf } from '../archive/entry.ts';
import type { Card } from '../archive/index-block.ts';
import { mendJob } from '../archive/mend-job.ts';
import type { FaultCode } from '../core/fault.ts';
import type { Job } from '../core/job.ts';
import { toSearchText } from '../core/search/words.ts';
import type { Choice, Timestamp } from '../core/stages.ts';
import type { SaveRequest } from '../platform/contracts.ts';

export type RowState = 'saved' | 'unsaved' | 'running';

export type Row = {
  /** Of the entry, or of the job that has no entry yet. */
  readonly id: string;
  readonly state: RowState;
  readonly title: string;
  readonly site: string;
  readonly url: string;
  readonly language?: string;
  readonly published?: Timestamp;
  /** When it was saved, or requested, in milliseconds; -1 if unknown. */
  readonly at: number;
  readonly choice: Choice;
  readonly entry?: Entry;
  /** Known from the search index alone: what a list shows, and of its choice the words. */
  readonly isCard?: true;
  readonly fault?: FaultCode;
  readonly detail?: string;
  /** Of a save that has no entry yet: what it would be asked for again with. */
  readonly request?: Pick<SaveRequest, 'clip' | 'entry' | 'replace'>;
};

export type Filter = {
  readonly query: string;
  readonly state: RowState | '';
  readonly site: string;
  readonly category: string;
  readonly tag: string;
  /** Days, `2026-05-03`, both included. */
  readonly from: string;
  readonly to: string;
};

export const NO_FILTER: Filter = {
  query: '',
  state: '',
  site: '',
  category: '',
  tag: '',
  from: '',
  to: '',
};

export const isFiltered = (filter: Filter): boolean =>
  Object.values(filter).some((value) => value.trim() !== '');

export const rowOfEntry = (entry: Entry): Row => {
  const { headline, choice, savedAt } = entry;
  const { site, url, language, published } = headline;
  return {
    id: entry.id,
    state: 'saved',
    title: titleOf(entry),
    site,
    url,
    ...(language ? { language } : {}),
    ...(published ? { published } : {}),
    at: savedAt,
    choice,
    entry,
  };
};

/** Longer titles are shown in full once their entry is read. */
const MAX_TITLE = 300;

export const toCard = ({ id, at, published, title, site, language, choice }: Row): Card => ({
  id,
  at,
  published: published ?? '',
  title: title.slice(0, MAX_TITLE),
  site,
  language: language ?? '',
  categories: [...choice.categories],
  tags: [...choice.tags],
});

export const rowOfCard = ({ published, language, categories, tags, ...card }: Card): Row => ({
  ...card,
  state: 'saved',
  url: '',
  ...(language ? { language } : {}),
  ...(published ? { published } : {}),
  choice: { profile: '', categories, tags },
  isCard: true,
});

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : url);

/** A save that has not ended well, or not yet; nothing for private windows and for what is saved. */
export function rowOfJob(stored: Job): Row | undefined {
  const job = mendJob(stored);
  if (!job || job.incognito || job.state === 'saved') return undefined;
  // An article being saved again already has a row, which shows its progress.
  if (job.entry !== undefined && job.state !== 'unsaved') return undefined;
  return {
    id: job.id,
    state: job.state === 'unsaved' ? 'unsaved' : 'running',
    title: job.title,
    site: hostOf(job.url),
    url: job.url,
    at: job.begunAt,
    choice: job.choice,
    ...(job.fault ? { fault: job.fault } : {}),
    ...(job.detail ? { detail: job.detail } : {}),
    request: {
      clip: job.clip,
      ...(job.entry === undefined ? {} : { entry: job.entry }),
      ...(job.replace ? { replace: job.replace } : {}),
    },
  };
}

/** Whether the article lies where a link may lead; a page of the disk does not. */
export const isOnTheWeb = ({ url }: Pick<Row, 'url'>): boolean => /^https?:/i.test(url);

/** What the user decided, which a search goes through as well. */
export const ownWords = ({ title, site, choice }: Row): string =>
  toSearchText([title, site, ...choice.categories, ...choice.tags]);

const dayBegins = (day: string, later = 0): number => {
  const date = new Date(`${day}T00:00`);
  date.setDate(date.getDate() + later);
  return date.getTime();
};

/** The rows that are wanted, in their order; `holds`: whether a row has what is sought. */
export function select(
  rows: readonly Row[],
  filter: Filter,
  holds: (row: Row) => boolean,
): readonly Row[] {
  const { state, site, category, tag } = filter;
  const from = dayBegins(filter.from);
  const end = dayBegins(filter.to, 1);
  return rows.filter(
    (row) =>
      (!state || row.state === state) &&
      (!site || row.site === site) &&
      (!category || row.choice.categories.includes(category)) &&
      (!tag || row.choice.tags.includes(tag)) &&
      // What is no date compares as false, and keeps nothing out.
      !(row.at < from) &&
      !(row.at >= end) &&
      holds(row),
  );
}

/** A value and how many rows have it. */
export type Facet = { readonly value: string; readonly count: number };

export function facets(
  rows: readonly Row[],
  valuesOf: (row: Row) => readonly string[],
): readonly Facet[] {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const value of valuesOf(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => a.value.localeCompare(b.value));
}

export const allFacets = (rows: readonly Row[]) => ({
  categories: facets(rows, ({ choice }) => choice.categories),
  tags: facets(rows, ({ choice }) => choice.tags),
  sites: facets(rows, ({ site }) => (site ? [site] : [])),
});
