/** What a corpus knows of its pages: `truth.json` is a list of these. */

/**
 * A page and its article as described by a person or another program. What a set does not state is
 * absent, null or empty.
 */
export type Truth = {
  /** Names the page's file as well: `pages/<id>.html.gz`, as it was fetched. */
  readonly id: string;
  /** Pages of one origin, which are scored together. */
  readonly set: string;
  /** Where the page was found; it is read at this URL again. */
  readonly url: string;
  /** The article's text, a paragraph a line, without headline and captions. */
  readonly body?: string;
  /** The same as a list, where whole paragraphs are to be compared. */
  readonly paragraphs?: readonly string[];
  /** In place of a body: passages that belong to the article, and such as do not. */
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  readonly title?: string | null;
  /** When it was published: a day, or a time with or without its offset. */
  readonly date?: string | null;
  readonly authors?: readonly string[];
  /** URL of the lead image. */
  readonly lead?: string | null;
};

/** Sets out of other programs' tests: they write several authors, titles and roles into one name. */
const SUITES = new Set(['defuddle', 'htmldate', 'newspaper', 'postlight', 'readability']);

export const listsNames = ({ set }: Truth): boolean => SUITES.has(set);
