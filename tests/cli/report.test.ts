/** What a run says: a bar that fits, lines for programs, notes for people. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { faultSentence } from '../../src/cli/fault-text.ts';
import type { Outcome } from '../../src/cli/outcome.ts';
import { progressBar } from '../../src/cli/progress-bar.ts';
import { createReporter, type Manner, mannerFor } from '../../src/cli/report.ts';
import { FAULT_CODES } from '../../src/core/fault.ts';
import en from '../../src/locales/en.ts';

it('shows how far it is, and no more than fits', () => {
  const count = { saved: 117, failed: 3, of: 500, elapsedMs: 600_000 };
  expect(progressBar(count, 100)).toBe(
    '█████░░░░░░░░░░░░░░░░░░░ 120 of 500 · 3 not saved · 12.0 a minute · 31:40 min left',
  );
  expect(progressBar(count, 60)).toBe('█████░░░░░░░░░░░░░░░░░░░ 120 of 500 · 3 not saved');
  expect(progressBar(count, 10)).toHaveLength(9);
  expect(progressBar({ saved: 0, failed: 0, of: 0, elapsedMs: 0 }, 80)).toContain('0 of 0');
});

it.each<[boolean, boolean, number, Manner]>([
  [false, true, 2, 'notes'],
  [false, false, 2, 'notes'],
  [false, true, 50, 'bar'],
  [false, false, 50, 'json'],
  [true, true, 1, 'json'],
])('json %s, terminal %s, %i pages: %s', (json, isTerminal, pages, manner) =>
  expect(mannerFor({ json, isTerminal }, pages)).toBe(manner),
);

const stream = () => {
  const written: string[] = [];
  const write = (text: string) => written.push(text) > 0;
  return { written, as: { write, columns: 80 } as unknown as NodeJS.WriteStream };
};

const OUTCOMES: readonly Outcome[] = [
  {
    ...({ is: 'saved', title: 't', article: 'u', ms: 5 } as const),
    doubts: ['paywalled'],
    files: [{ path: 'a.md', bytes: 1, sha256: '' }],
  },
  { is: 'failed', fault: 'http-404' },
];

const say = (manner: Manner, log?: string) => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'presscut-report-'));
  fs.writeFileSync(path.join(root, 'a.md'), 'The note.');
  const [out, err] = [stream(), stream()];
  const streams = { out: out.as, err: err.as };
  const reporter = createReporter(manner, 2, root, { log, now: () => 0 }, streams);
  for (const outcome of OUTCOMES) reporter.page('https://a.example/', outcome);
  const count = reporter.end();
  fs.rmSync(root, { recursive: true });
  return { out: out.written.join('').replaceAll(root, ''), err: err.written.join(''), count };
};

const LINES = [
  { url: 'https://a.example/', ok: true, path: '/a.md', fault: null, ms: 5, doubts: ['paywalled'] },
  { url: 'https://a.example/', ok: false, path: null, fault: 'http-404', ms: null },
];

it('writes a line of JSON for each page', () => {
  const { out, err, count } = say('json');
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual(LINES);
  expect([err, count]).toEqual(['', { saved: 1, failed: 1 }]);
});

it('shows notes, and what was not saved', () => {
  expect(say('notes').out).toBe(
    'Saved in 5 ms: /a.md\n\nThe note.\nNot saved: https://a.example/\n  The site answered with HTTP 404 instead of the page.\n1 of 2 saved\n',
  );
});

it.each([
  [
    'server-failed',
    'HTTP 500',
    `At the webhook, where notes go: ${en.faults['server-failed']} (HTTP 500)`,
  ],
  ['no-article', undefined, en.faults['no-article']],
  ['robots', undefined, 'The site’s robots.txt doesn’t allow it.'],
  ['of-another-version', undefined, `${en.faults.unexpected} (of-another-version)`],
])('says %s (%s) as a sentence', (fault, detail, sentence) =>
  expect(faultSentence(fault, detail)).toBe(sentence),
);

it('never sends to options that the command line does not have', () => {
  for (const fault of FAULT_CODES.filter((code) => code.startsWith('server-')))
    expect(faultSentence(fault)).not.toContain('in the options');
});

it('keeps the bar on standard error, and the lines in the log', () => {
  const log = path.join(os.tmpdir(), `presscut-log-${process.pid}.jsonl`);
  const { out, err } = say('bar', log);
  expect(out).toBe('1 of 2 saved\n');
  expect(err).toContain('Not saved: https://a.example/\n  The site answered with HTTP 404');
  expect(err).toContain('2 of 2');
  expect(fs.readFileSync(log, 'utf8').trim().split('\n')).toHaveLength(2);
  fs.rmSync(log);
});
