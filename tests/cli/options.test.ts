/** The command line: what it takes, what it refuses, what its exit code says. */
import { expect, it } from 'vitest';
import { toDurationText, toMilliseconds } from '../../src/cli/duration.ts';
import { exitCodeOf } from '../../src/cli/exit-code.ts';
import { readOptions, USAGE_ERROR } from '../../src/cli/options.ts';
import { USAGE } from '../../src/cli/usage.ts';

it('has usable defaults', () => {
  expect(readOptions([])).toMatchObject({
    sources: [],
    browser: 'chromium',
    out: 'saved',
    browsers: 1,
    jobs: 1,
    perHost: 1,
    delayMs: 1000,
    timeoutMs: 30_000,
    retry: 2,
    resume: false,
  });
});

it('reads every option', () => {
  const options = readOptions(
    `page.html --sitemap https://a.example/sitemap.xml --feed feed.xml --list urls.txt
     --since 2024-05-01 --resume --retry-failed --out notes --profile hugo --categories A,,B
     --rules settings.json --browser firefox --browsers 2 --jobs 4 --per-host 3 --delay 250ms
     --timeout 1m --retry 0 --mine a.example,https://b.example/x --json --log run.jsonl`.split(
      /\s+/,
    ),
  );
  expect(options).toMatchObject({
    sources: [
      { as: 'argument', name: 'page.html' },
      { as: 'list', name: 'urls.txt' },
      { as: 'list', name: 'https://a.example/sitemap.xml' },
      { as: 'list', name: 'feed.xml' },
    ],
    categories: ['A', 'B'],
    browsers: 2,
    delayMs: 250,
    timeoutMs: 60_000,
    retry: 0,
    mine: ['a.example', 'b.example'],
    retryFailed: true,
  });
});

it.each([
  '--browser opera',
  '--jobs 0',
  '--jobs two',
  '--per-host 99',
  '--delay often',
  '--since yesterday',
  '--retry-failed',
  '--enqueue',
  '--queue localhost',
  '--nonsense',
  '--out',
])('refuses %s with a sentence', (line) => {
  const refused = () => readOptions(line.split(' '));
  expect(refused).toThrow(expect.objectContaining({ name: USAGE_ERROR }));
  expect(refused).toThrow(/\S+ \S+ \S+/);
});

it.each([
  ['--nonsense', 'There is no option --nonsense.'],
  ['--nonsense=7', 'There is no option --nonsense.'],
  ['-x', 'There is no option -x.'],
  ['--constructor', 'There is no option --constructor.'],
  ['--out', '--out needs a value.'],
  ['--out --json', '--out needs a value.'],
  ['--json=yes', '--json takes no value.'],
])('says of %s in its own words what is wrong', (line, sentence) =>
  expect(() => readOptions(line.split(' '))).toThrow(
    expect.objectContaining({ name: USAGE_ERROR, message: sentence }),
  ),
);

it('takes standard input, values that begin with a hyphen, and what follows --', () => {
  const { sources, out } = readOptions(['--list', '-', '--out=-notes', '--', '--page.html']);
  expect(out).toBe('-notes');
  expect(sources.map(({ name }) => name)).toEqual(['--page.html', '-']);
});

it('explains every option that it takes', () => {
  const taken = [...USAGE.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, name]) => name);
  expect(taken.length).toBeGreaterThan(20);
  for (const name of taken) {
    if (name === '--open' || name === '--trail') continue;
    const tried = () => readOptions([`${name}`, 'x']);
    try {
      tried();
    } catch (error) {
      expect(String(error)).not.toContain('no option');
    }
  }
});

it.each([
  ['90', 90_000],
  ['1.5s', 1500],
  ['250ms', 250],
  ['2m', 120_000],
  ['1 h', 3_600_000],
  ['', undefined],
  ['-1', undefined],
  ['1d', undefined],
])('%j is %s ms', (text, ms) => expect(toMilliseconds(text)).toBe(ms));

it.each([
  [8400, '8 s'],
  [200_000, '3:20 min'],
  [7_500_000, '2:05 h'],
])('%i ms is %s', (ms, text) => expect(toDurationText(ms)).toBe(text));

it.each([
  [{ failed: 0, stopped: undefined }, 0],
  [{ failed: 2, stopped: undefined }, 1],
  [{ failed: 0, stopped: 'fault' as const }, 3],
  [{ failed: 9, stopped: 'SIGINT' as const }, 130],
  [{ failed: 0, stopped: 'SIGTERM' as const }, 143],
])('%j ends with %i', (ending, code) => expect(exitCodeOf(ending)).toBe(code));
