/** Reads an address as a `URL`, without the name and password that it may hold. */

/** `undefined` for what is no address. A note, a request and a log have no use for a password. */
export function parseUrl(address: string, base?: string): URL | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  if (url.username) url.username = '';
  if (url.password) url.password = '';
  return url;
}

/** Where an address begins in HTML, in Markdown, and in front matter. */
const WRITTEN =
  /((?:\s(?:href|src|cite)=["']?|\]\(<?|<|^[ \t]*(?:- )?[\w-]+: +["']?|^[ \t]*- ["']?)https?:\/\/)[^\s"'<>()/?#@]{1,500}@/gim;

/** HTML or a note whose addresses are without name and password; what only looks like one in the text stays. */
export const withoutCredentialsIn = (text: string): string => text.replace(WRITTEN, '$1');

/** The address without name and password; what is no address stays as it is. */
export const withoutCredentials = (address: string): string => {
  const url = address.includes('@') ? parseUrl(address) : undefined;
  return url ? url.href : address;
};
