/** Reads a URL as a `URL`, without the name and password that it may hold. */

/** `undefined` for what is no URL. A note, a request and a log have no use for a password. */
export function parseUrl(href: string, base?: string): URL | undefined {
  try {
    // Asking `canParse` first would be to parse twice.
    const url = new URL(href, base);
    if (url.username) url.username = '';
    if (url.password) url.password = '';
    return url;
  } catch {
    return undefined;
  }
}

/** Where a URL begins in HTML, in Markdown, and in front matter. */
const WRITTEN =
  /((?:\s(?:href|src|cite)=["']?|\]\(<?|<|^[ \t]*(?:- )?[\w-]+: +["']?|^[ \t]*- ["']?)https?:\/\/)[^\s"'<>()/?#@]{1,500}@/gim;

/**
 * HTML or a note whose URLs are without name and password; what only looks like one in the text
 * stays.
 */
export const withoutCredentialsIn = (text: string): string => text.replace(WRITTEN, '$1');

/** The URL without name and password; what is no URL stays as it is. */
export const withoutCredentials = (href: string): string => {
  const url = href.includes('@') ? parseUrl(href) : undefined;
  return url ? url.href : href;
};
