/** The command line's options: read from its arguments, or refused with a sentence. */
import { parseArgs } from 'node:util';
import { isEndpoint } from '../core/urls/endpoint.ts';
import { feedFormatOf } from './archive/saved-feed.ts';
import { problemIn } from './arguments.ts';
import { BROWSERS, type BrowserName } from './browsers/browser.ts';
import { toMilliseconds } from './duration.ts';

export type Source = { readonly as: 'argument' | 'list'; readonly name: string };

export type Options = {
  readonly sources: readonly Source[];
  readonly browser: BrowserName;
  readonly profile: string | undefined;
  /** `undefined`: as the settings have them. */
  readonly categories: readonly string[] | undefined;
  readonly rules: string | undefined;
  readonly out: string;
  /** Where notes are sent instead of being written. */
  readonly webhook: string | undefined;
  readonly browsers: number;
  readonly jobs: number;
  readonly perHost: number;
  readonly delayMs: number;
  readonly timeoutMs: number;
  readonly retry: number;
  readonly mine: readonly string[];
  /** `2024-05-01`, or with a time. */
  readonly since: string | undefined;
  readonly resume: boolean;
  readonly retryFailed: boolean;
  readonly json: boolean;
  readonly log: string | undefined;
  /** A file for the feed of what is saved. */
  readonly feedOut: string | undefined;
  readonly queue: string | undefined;
  readonly enqueue: boolean;
  readonly status: boolean;
  readonly help: boolean;
};

/** The command line is wrong; the message says what. */
export const USAGE_ERROR = 'UsageError';

export const usageError = (message: string): Error =>
  Object.assign(new Error(message), { name: USAGE_ERROR });

function refuse(message: string): never {
  throw usageError(message);
}

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true, default: [] as string[] } as const;
const flag = { type: 'boolean', default: false } as const;

const KNOWN = {
  list: texts,
  sitemap: texts,
  feed: texts,
  since: text,
  resume: flag,
  'retry-failed': flag,
  out: { ...text, default: 'saved' },
  webhook: text,
  profile: text,
  categories: text,
  rules: text,
  browser: { ...text, default: 'chromium' },
  browsers: { ...text, default: '1' },
  jobs: { ...text, default: '1' },
  'per-host': { ...text, default: '1' },
  delay: { ...text, default: '1s' },
  timeout: { ...text, default: '30s' },
  retry: { ...text, default: '2' },
  mine: texts,
  json: flag,
  log: text,
  'feed-out': text,
  queue: text,
  enqueue: flag,
  status: flag,
  help: { ...flag, short: 'h' },
} as const;

function parse(argv: readonly string[]) {
  const problem = problemIn(argv, KNOWN);
  if (problem !== undefined) refuse(problem);
  return parseArgs({ args: [...argv], allowPositionals: true, options: KNOWN });
}

const NAMES = { jobs: 32, browsers: 16, 'per-host': 32, retry: 20 } as const;

function toNumber(name: keyof typeof NAMES, value: string): number {
  const least = name === 'retry' ? 0 : 1;
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= least && number <= NAMES[name]) return number;
  return refuse(`--${name} takes a whole number from ${least} to ${NAMES[name]}, not “${value}”.`);
}

const toTime = (name: string, value: string): number =>
  toMilliseconds(value) ?? refuse(`--${name} takes a time such as 2s or 250ms, not “${value}”.`);

function toDate(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}(?:T\S+)?$/.test(value) && !Number.isNaN(Date.parse(value))) return value;
  return refuse(`--since takes a date such as 2024-05-01, not “${value}”.`);
}

/** Of a host as it is typed: `example.org`, or a URL there. */
function toHost(value: string): string {
  const url = /^https?:\/\//i.test(value) ? value : `http://${value}`;
  if (!URL.canParse(url)) return refuse(`--mine takes a host such as example.org, not “${value}”.`);
  return new URL(url).hostname;
}

const toFeedFile = (value: string): string =>
  feedFormatOf(value)
    ? value
    : refuse(`--feed-out takes a file that ends in .atom, .rss or .json, not “${value}”.`);

const toWebhook = (value: string): string =>
  isEndpoint(value)
    ? value
    : refuse(
        `--webhook takes a URL that begins with https://, or http:// on this computer, without a password, not “${value}”.`,
      );

const toTerms = (value: string): readonly string[] =>
  value
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== '');

/** Throws a `USAGE_ERROR` whose message is a sentence. */
export function readOptions(argv: readonly string[]): Options {
  const { values, positionals } = parse(argv);
  const browser =
    BROWSERS.find((name) => name === values.browser) ??
    refuse(`--browser is ${BROWSERS.join(' or ')}, not “${values.browser}”.`);
  if (values['retry-failed'] && !values.resume) refuse('--retry-failed needs --resume.');
  if ((values.enqueue || values.status) && values.queue === undefined)
    refuse(`--${values.enqueue ? 'enqueue' : 'status'} needs --queue redis://….`);
  if (values.queue !== undefined && !/^rediss?:\/\//.test(values.queue))
    refuse(`--queue takes a URL that begins with redis://, not “${values.queue}”.`);
  if (values.queue !== undefined && !values.enqueue && positionals.length > 0)
    refuse('A worker takes no pages of its own. Add them to the queue with --enqueue.');
  return {
    sources: [
      ...positionals.map((name): Source => ({ as: 'argument', name })),
      ...[...values.list, ...values.sitemap, ...values.feed].map(
        (name): Source => ({ as: 'list', name }),
      ),
    ],
    browser,
    profile: values.profile,
    categories: values.categories === undefined ? undefined : toTerms(values.categories),
    rules: values.rules,
    out: values.out,
    webhook: values.webhook === undefined ? undefined : toWebhook(values.webhook.trim()),
    browsers: toNumber('browsers', values.browsers),
    jobs: toNumber('jobs', values.jobs),
    perHost: toNumber('per-host', values['per-host']),
    delayMs: toTime('delay', values.delay),
    timeoutMs: Math.max(1000, toTime('timeout', values.timeout)),
    retry: toNumber('retry', values.retry),
    mine: values.mine.flatMap((one) => one.split(',')).map((one) => toHost(one.trim())),
    since: values.since === undefined ? undefined : toDate(values.since),
    resume: values.resume,
    retryFailed: values['retry-failed'],
    json: values.json,
    log: values.log,
    feedOut: values['feed-out'] === undefined ? undefined : toFeedFile(values['feed-out']),
    queue: values.queue,
    enqueue: values.enqueue,
    status: values.status,
    help: values.help,
  };
}
