/** What a run says while it goes: sentences for a few pages, a bar on a terminal, lines of JSON for programs. */
import fs from 'node:fs';
import path from 'node:path';
import { faultSentence } from './fault-text.ts';
import type { Outcome } from './outcome.ts';
import { progressBar } from './progress-bar.ts';

/** One page, as programs read it. */
export type PageLine = {
  readonly url: string;
  readonly ok: boolean;
  /** Absolute; `null` where nothing was saved. */
  readonly path: string | null;
  /** Where a webhook's receipt says that it is. */
  readonly sent?: string;
  readonly fault: string | null;
  readonly detail?: string;
  readonly ms: number | null;
  readonly doubts?: readonly string[];
};

export function toPageLine(url: string, outcome: Outcome, root: string): PageLine {
  if (outcome.is === 'failed') {
    const { fault, detail, ms = null } = outcome;
    return { url, ok: false, path: null, fault, ...(detail ? { detail } : {}), ms };
  }
  const [note] = outcome.files;
  const { ms, doubts, sent } = outcome;
  return {
    ...{ url, ok: true, path: note ? path.join(root, note.path) : null },
    ...(sent ? { sent: sent.to } : {}),
    ...{ fault: null, ms, ...(doubts.length ? { doubts } : {}) },
  };
}

/** How pages are shown: `notes` prints each note after its line. */
export type Manner = 'json' | 'bar' | 'lines' | 'notes';

export const mannerFor = (
  wanted: { readonly json: boolean; readonly isTerminal: boolean },
  pages: number,
): Manner => {
  if (wanted.json) return 'json';
  if (pages <= 3) return 'notes';
  return wanted.isTerminal ? 'bar' : 'json';
};

export type Reporter = {
  readonly page: (url: string, outcome: Outcome) => void;
  /** A sentence for people, on standard error. */
  readonly say: (sentence: string) => void;
  readonly end: () => { readonly saved: number; readonly failed: number };
};

type Streams = { readonly out: NodeJS.WriteStream; readonly err: NodeJS.WriteStream };

/** `log`: a file that gets the lines of JSON, whatever is shown. */
export function createReporter(
  manner: Manner,
  of: number,
  root: string,
  { log, now }: { readonly log: string | undefined; readonly now: () => number },
  { out, err }: Streams = { out: process.stdout, err: process.stderr },
): Reporter {
  const began = now();
  let saved = 0;
  let failed = 0;
  const draw = (): void => {
    if (manner !== 'bar') return;
    const count = { saved, failed, of, elapsedMs: now() - began };
    err.write(`\r\u001B[K${progressBar(count, err.columns ?? 80)}`);
  };
  const say = (sentence: string): void => {
    err.write(`${manner === 'bar' ? '\r\u001B[K' : ''}${sentence}\n`);
    draw();
  };
  function show(line: PageLine): void {
    if (manner === 'json') out.write(`${JSON.stringify(line)}\n`);
    else if (line.fault !== null) {
      const text = `Not saved: ${line.url}\n  ${faultSentence(line.fault, line.detail)}`;
      if (manner === 'bar') say(text);
      else out.write(`${text}\n`);
    } else if (manner !== 'bar') {
      out.write(
        line.sent === undefined
          ? `Saved in ${line.ms} ms: ${line.path}\n`
          : `Delivered in ${line.ms} ms: ${line.sent}\n`,
      );
      if (manner === 'notes' && line.path !== null)
        out.write(`\n${fs.readFileSync(line.path, 'utf8')}\n`);
    }
  }
  return {
    say,
    page(url, outcome) {
      if (outcome.is === 'saved') saved += 1;
      else failed += 1;
      const line = toPageLine(url, outcome, root);
      if (log !== undefined) fs.appendFileSync(log, `${JSON.stringify(line)}\n`);
      show(line);
      draw();
    },
    end() {
      if (manner === 'bar') err.write('\n');
      if (manner !== 'json' && of > 1) out.write(`${saved} of ${of} saved\n`);
      return { saved, failed };
    },
  };
}
