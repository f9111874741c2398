/** Permission to fetch from hosts: never there from the beginning, asked for on the user's click. */
import { browser } from './browser.ts';

/** All hosts of the web. */
const ALL_HOSTS: readonly string[] = ['https://*/*', 'http://*/*'];

/** An origin as a match pattern, which knows no port. */
const toPattern = (origin: string): string => {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
};

const toPatterns = (origins: readonly string[]): string[] => [...new Set(origins.map(toPattern))];

/** Which of these origins, or whether all hosts, may not be fetched from. */
export async function withoutPermission(origins: readonly string[] | 'all'): Promise<string[]> {
  if (origins === 'all') {
    const all = await browser.permissions.contains({ origins: [...ALL_HOSTS] });
    return all ? [] : [...ALL_HOSTS];
  }
  const missing: string[] = [];
  for (const origin of origins)
    if (!(await browser.permissions.contains({ origins: toPatterns([origin]) })))
      missing.push(origin);
  return missing;
}

/** Gives back what was asked for; what the extension cannot do without stays. */
export async function giveBackPermission(patterns: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: [...patterns] });
}

/** The match patterns that `requestPermission` asks for. */
export const patternsOf = (origins: readonly string[] | 'all'): readonly string[] =>
  origins === 'all' ? ALL_HOSTS : toPatterns(origins);

/** Asks the user, for these origins or for all. Only a click lets it: nothing may be awaited before. */
export const requestPermission = (origins: readonly string[] | 'all'): Promise<boolean> =>
  browser.permissions.request({
    origins: origins === 'all' ? [...ALL_HOSTS] : toPatterns(origins),
  });
