/** What came of one page: a note on disk, a fault, or a reason to leave it out. */
import type { FaultCode } from '../core/fault.ts';
import type { CompletenessWarning } from '../core/stages.ts';

/** A file of a note, below the folder of the archive. */
export type WrittenFile = {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of its content, in hex. */
  readonly sha256: string;
};

export type Saved = {
  readonly is: 'saved';
  /** The note first, then its images. */
  readonly files: readonly WrittenFile[];
  readonly title: string;
  /** URL of the article as its page states it, cleaned. */
  readonly article: string;
  /** Why it may not be whole. */
  readonly doubts: readonly CompletenessWarning[];
  /** From the keys to the files complete on disk. */
  readonly ms: number;
  /** To a webhook instead of the disk: under which id, and what the receipt calls its place. */
  readonly sent?: { readonly id: string; readonly to: string };
};

/** Reasons of its own that the command line has, beside the extension's fault codes. */
export type Obstacle =
  | 'page-not-loaded'
  | 'no-answer'
  | 'browser-gone'
  | 'robots'
  | 'robots-unreachable'
  | `http-${number}`;

export type Failed = {
  readonly is: 'failed';
  /** A fault code of the extension, or an obstacle. */
  readonly fault: string;
  /** For people: what the browser or the server said. */
  readonly detail?: string;
  /** How long the server asks to be left alone. */
  readonly restMs?: number;
  readonly ms?: number;
};

export type Outcome = Saved | Failed;

/** Faults that may be over by the next try: the network's, the server's, the browser's. */
const PASSING: ReadonlySet<string> = new Set<FaultCode | Obstacle>([
  ...(['page-not-loaded', 'no-answer', 'browser-gone', 'robots-unreachable'] as const),
  ...(['page-changed', 'page-timeout', 'convert-timeout', 'tab-gone', 'unexpected'] as const),
  ...(['download-interrupted', 'download-missing', 'storage-failed', 'delivery-stopped'] as const),
  ...(['server-busy', 'server-failed', 'server-timeout', 'server-unreachable'] as const),
  ...([
    'http-408',
    'http-425',
    'http-429',
    'http-500',
    'http-502',
    'http-503',
    'http-504',
  ] as const),
]);

/** Faults that every further page would share: the run ends. */
const ENDING: ReadonlySet<string> = new Set<FaultCode>([
  ...(['disk-full', 'unknown-profile'] as const),
  // Of a webhook's server, which is the same for all.
  ...(['server-denied', 'server-missing', 'server-redirects', 'host-locked'] as const),
  'destination-unset',
]);

export const endsRun = ({ fault }: Pick<Failed, 'fault'>): boolean => ENDING.has(fault);

export const isPassing = ({ fault }: Pick<Failed, 'fault'>): boolean => PASSING.has(fault);
