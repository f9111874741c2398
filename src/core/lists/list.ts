/** What a list of pages says, whatever it was written by: an export, bookmarks, a feed, a sitemap. */
import type { Timestamp } from '../stages.ts';

/** One page of a list, as the list describes it. */
export type ListedUrl = {
  /** Absolute, http or https, without name and password. */
  readonly url: string;
  readonly title?: string;
  readonly tags?: readonly string[];
  /** The folders it lies in, the outermost first. */
  readonly categories?: readonly string[];
  /** When its user saved it. */
  readonly savedAt?: Timestamp;
  /** When it came out, or last changed: feeds and sitemaps say so. */
  readonly published?: Timestamp;
};

/** `no-url`: an item without one, such as a note. `other-scheme`: none that a page is loaded by. */
const REFUSALS = ['no-url', 'not-a-url', 'other-scheme', 'too-long'] as const;
export type Refusal = (typeof REFUSALS)[number];

export type Refused = {
  readonly why: Refusal;
  readonly count: number;
  /** The first of them, cut to a line. */
  readonly samples: readonly string[];
};

export type UrlList = {
  /** Id of the format it was recognised as. */
  readonly format: string;
  /** Each page once, in the order of the list. */
  readonly urls: readonly ListedUrl[];
  /** Further lists that it names: the parts of a sitemap, the feeds of an OPML file. */
  readonly lists: readonly string[];
  readonly refused: readonly Refused[];
  /** How often a page came up again. */
  readonly repeated: number;
};

/** One item as it is written; `href` may be relative, or no URL at all. */
export type ListItem = Omit<ListedUrl, 'url'> & {
  readonly href: string;
  /** It leads to another list, not to a page. */
  readonly isList?: true;
};

/** A row of a table, by the names of its columns in lower case. */
export type Row = ReadonlyMap<string, string>;

/** A list's text, sorted by what it is written in. */
export type ListSource =
  | { readonly kind: 'json'; readonly value: unknown }
  | {
      readonly kind: 'markup';
      readonly text: string;
      /** The first element, in lower case and without a prefix. */
      readonly root: string;
      /** The beginning, in lower case. */
      readonly head: string;
    }
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: Iterable<Row> }
  | { readonly kind: 'lines'; readonly text: string };

export type ListFormat = {
  /** It takes what no other format knows. */
  readonly isGeneral?: true;
  /** `undefined` for what is in another format. */
  readonly read: (source: ListSource) => Iterable<ListItem> | undefined;
};

export type ListExample = {
  readonly text: string;
  /** What is read from it; `format` is the example's own. */
  readonly list: Partial<Omit<UrlList, 'format'>>;
};
