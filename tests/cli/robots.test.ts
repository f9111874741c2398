/** What a robots.txt allows, what its absence means, and how long servers ask for patience. */
import { expect, it, vi } from 'vitest';
import { retryAfterMs } from '../../src/cli/retry-after.ts';
import { createRobots, type RobotsAnswer, toVerdict } from '../../src/cli/robots.ts';

const URL_THERE = 'https://news.example/private/story';
const ok = (text: string): RobotsAnswer => ({ status: 200, text });

it.each<[string, RobotsAnswer, object]>([
  ['no file', { status: 404, text: '' }, { may: 'visit' }],
  ['a file without rules', ok('# nothing'), { may: 'visit' }],
  ['a rule for all', ok('User-agent: *\nDisallow: /private/'), { may: 'not-visit' }],
  ['a rule for another path', ok('User-agent: *\nDisallow: /admin/'), { may: 'visit' }],
  ['the longer rule', ok('User-agent: *\nDisallow: /\nAllow: /private/'), { may: 'visit' }],
  ['a rule by name', ok('User-agent: presscut\nDisallow: /'), { may: 'not-visit' }],
  [
    'a group by name instead of all',
    ok('User-agent: *\nDisallow: /\n\nUser-agent: Presscut\nDisallow:'),
    { may: 'visit' },
  ],
  ['a pause', ok('User-agent: *\nCrawl-delay: 7'), { may: 'visit', delayMs: 7000 }],
  ['a pause of days', ok('User-agent: *\nCrawl-delay: 99999'), { may: 'visit', delayMs: 300_000 }],
  ['a server in trouble', { status: 503, text: '' }, { may: 'unreachable' }],
  ['no answer', undefined, { may: 'unreachable' }],
])('%s', (_, answer, verdict) => expect(toVerdict(URL_THERE, answer)).toEqual(verdict));

it('asks each site once, and again where it did not answer', async () => {
  const answers = [undefined, ok('User-agent: *\nDisallow: /b')];
  const ask = vi.fn(async () => answers.shift());
  const robots = createRobots(ask);
  expect(await robots('https://a.example/a')).toEqual({ may: 'unreachable' });
  expect(await robots('https://a.example/a')).toEqual({ may: 'visit' });
  expect(await robots('https://a.example/b')).toEqual({ may: 'not-visit' });
  expect(ask.mock.calls).toEqual([
    ['https://a.example/robots.txt'],
    ['https://a.example/robots.txt'],
  ]);
});

const NOW = Date.parse('2026-01-01T00:00:00Z');
it.each([
  ['120', 120_000],
  ['Thu, 01 Jan 2026 00:00:30 GMT', 30_000],
  ['Thu, 01 Jan 2020 00:00:30 GMT', 0],
  ['9999999', 86_400_000],
  ['soon', undefined],
  [undefined, undefined],
])('Retry-After: %s', (header, ms) => expect(retryAfterMs(header, NOW)).toBe(ms));
