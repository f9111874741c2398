/** What makes two URLs one page. */
import { cleanUrl } from '../urls/clean-url.ts';

/** Pages that differ only in how they were come by are one; what an app shows by its fragment is another. */
export const listKey = (url: string): string => cleanUrl(url) + (/#[!/].*$/s.exec(url)?.[0] ?? '');
