/** A tab of the browser, as everything but `platform` knows it. */

/** `url` and `title` are known only while the extension may see it (the user asked for something on that page). */
export type Tab = {
  readonly id: number;
  readonly url?: string;
  readonly title?: string;
  readonly incognito: boolean;
};
