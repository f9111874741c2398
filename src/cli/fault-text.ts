/** The sentence of what kept a page from being saved, in English. */
import type { FaultCode } from '../core/fault.ts';
import { ownOf } from '../core/own-key.ts';
import en from '../locales/en.ts';
import type { Obstacle } from './outcome.ts';

const OBSTACLES: Readonly<Record<Exclude<Obstacle, `http-${number}`>, string>> = {
  'page-not-loaded': 'The page couldn’t be loaded.',
  'no-answer': 'The browser took too long.',
  'browser-gone': 'The browser couldn’t be started, or ended.',
  robots: 'The site’s robots.txt doesn’t allow it.',
  'robots-unreachable': 'The site’s robots.txt can’t be read, so the page wasn’t visited.',
};

/** Where the extension points to its options, which the command line doesn’t have. */
const OWN: Partial<Record<FaultCode, string>> = {
  'server-redirects':
    'The server redirects to another URL, and Presscut doesn’t follow. Give the final URL to --webhook.',
  'server-denied':
    'The server denied access. Check PRESSCUT_WEBHOOK_HEADER and PRESSCUT_WEBHOOK_SECRET.',
  'server-missing': 'The server doesn’t accept notes at this URL. Check --webhook.',
};

function sentenceOf(fault: string): string {
  const [, status] = /^http-(\d+)$/.exec(fault) ?? [];
  if (status !== undefined) return `The site answered with HTTP ${status} instead of the page.`;
  const sentence =
    ownOf<string>(OBSTACLES, fault) ?? ownOf<string>(OWN, fault) ?? ownOf<string>(en.faults, fault);
  return sentence ?? `${en.faults.unexpected} (${fault})`;
}

/** The server that fails is the one notes are sent to, and not the page’s. */
const prefixOf = (fault: string): string =>
  fault.startsWith('server-') ? 'At the webhook, where notes go: ' : '';

export const faultSentence = (fault: string, detail?: string): string =>
  `${prefixOf(fault)}${sentenceOf(fault)}${detail ? ` (${detail})` : ''}`;
