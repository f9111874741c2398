/** What is found out about an article that is split into pages, and the words it is found with. */

export type PagesFound = {
  /** Of this page; the first is 1. Where the page does not say, it passes for the first. */
  readonly number: number;
  /** As many as this page shows; absent where all it shows is that there are more. */
  readonly of?: number;
  /** The other pages by their numbers; none where they are not to be joined. */
  readonly urls: ReadonlyMap<number, string>;
  /** Their URLs say that they are pages of one thing, whatever they are headed. */
  readonly named: boolean;
  /** All of the article on one page. */
  readonly whole?: string;
};

/** Words of the page's languages, in lower case. */
export type PageWords = {
  /** `page`, before or behind its number. */
  readonly page: Iterable<string>;
  /** What a link says that leads to the next page of an article. */
  readonly nextPage: Iterable<string>;
  /** What one says that leads to all of it. */
  readonly allPages: Iterable<string>;
};
