/** What a site's robots.txt lets Presscut visit (RFC 9309), and how often. */
import robotsParser from 'robots-parser';

/** The name by which a robots.txt can speak of it. */
export const AGENT = 'Presscut';

export type Verdict = {
  /** `unreachable`: the site could not be asked, so nothing may be visited now. */
  readonly may: 'visit' | 'not-visit' | 'unreachable';
  /** The pause it asks for between two visits. */
  readonly delayMs?: number;
};

/** What came of asking for a robots.txt. */
export type RobotsAnswer = { readonly status: number; readonly text: string } | undefined;

const MAX_DELAY_MS = 300_000;

/** `answer`: what its site answered; `undefined` where it did not. */
export function toVerdict(url: string, answer: RobotsAnswer): Verdict {
  if (!answer || answer.status >= 500 || answer.status === 429) return { may: 'unreachable' };
  if (answer.status >= 400) return { may: 'visit' };
  const rules = robotsParser(new URL('/robots.txt', url).href, answer.text);
  const delay = rules.getCrawlDelay(AGENT);
  return {
    may: rules.isAllowed(url, AGENT) === false ? 'not-visit' : 'visit',
    ...(delay ? { delayMs: Math.min(delay * 1000, MAX_DELAY_MS) } : {}),
  };
}

/** Sites whose rules are kept in memory. */
const MAX_KEPT = 2000;

/** Asks each site once, however many of its pages are wanted; one that did not answer is asked again. */
export function createRobots(
  ask: (url: string) => Promise<RobotsAnswer>,
): (url: string) => Promise<Verdict> {
  const answers = new Map<string, Promise<RobotsAnswer>>();
  return async (url) => {
    const { origin } = new URL(url);
    const asked = answers.get(origin) ?? ask(`${origin}/robots.txt`);
    answers.delete(origin);
    answers.set(origin, asked);
    const [oldest] = answers.keys();
    if (answers.size > MAX_KEPT && oldest !== undefined) answers.delete(oldest);
    const verdict = toVerdict(url, await asked);
    if (verdict.may === 'unreachable') answers.delete(origin);
    return verdict;
  };
}
