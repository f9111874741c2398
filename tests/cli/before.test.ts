/** What is said of earlier runs, and what of them counts in the exit code. */
import { expect, it } from 'vitest';
import { openPages, readHistory } from '../../src/cli/archive/manifest.ts';
import { countEarlier, sayBefore } from '../../src/cli/before.ts';

const history = readHistory(
  [
    { is: 'saved', url: 'saved', files: [] },
    { is: 'failed', url: 'gone', fault: 'http-404', passing: false },
    { is: 'failed', url: 'busy', fault: 'http-503', passing: true },
  ].map((line) => JSON.stringify({ at: '', run: '', ...line })),
);

const beforeOf = (urls: string, wish: { resume: boolean; retryFailed: boolean }) => {
  const entries = urls.split(' ').map((url) => ({ url }));
  const open = openPages(entries, history, wish);
  return { entries, open, history, finished: 0, resume: wish.resume };
};

it.each<[string, boolean, boolean, readonly string[], number]>([
  ['saved', true, false, ['Already saved: 1 of 1. To go: 0.'], 0],
  [
    'saved gone',
    ...([true, false] as const),
    ['Already saved: 1 of 2. Couldn’t be saved: 1 (--retry-failed tries them again). To go: 0.'],
    1,
  ],
  ['saved gone busy new', true, true, ['Already saved: 1 of 4. To go: 3.'], 0],
  ['new busy', true, false, [], 0],
  ['saved gone', false, false, [], 0],
])('%s, resumed %s, retried %s', (urls, resume, retryFailed, said, givenUp) => {
  const before = beforeOf(urls, { resume, retryFailed });
  const sentences: string[] = [];
  sayBefore(before, (sentence) => sentences.push(sentence));
  expect(sentences).toEqual(said);
  expect(countEarlier(before).givenUp).toBe(givenUp);
});
