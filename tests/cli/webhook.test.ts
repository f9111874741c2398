/** Notes that are sent instead of written: under which id, after which pauses, and what a run makes of refusals. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Archive, type Delivered, openArchive } from '../../src/cli/archive/archive.ts';
import { readOptions } from '../../src/cli/options.ts';
import { endsRun, isPassing } from '../../src/cli/outcome.ts';
import { toPageLine } from '../../src/cli/report.ts';
import { settingsFor } from '../../src/cli/settings.ts';
import { allowOrigin, createPatience, secretsFor } from '../../src/cli/webhook.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/schema.ts';

const HOOK = 'https://blog.example/notes';
const sent: Delivered = {
  ...{ is: 'saved', title: 'T', article: 'u', doubts: [], ms: 1, staging: '', files: [] },
  sent: { id: 'id-1', to: 'blog.example/a.md' },
};

let folder = '';
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'presscut-webhook-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

it.each([HOOK, 'http://localhost:8080/a', 'http://127.0.0.1/'])('sends to %s', (url) =>
  expect(readOptions(['--webhook', url]).webhook).toBe(url),
);

it.each([
  'http://blog.example/',
  'blog.example',
  'https://me:pass@blog.example/',
  'ftp://a.example',
])('does not send to %s', (url) =>
  expect(() => readOptions(['--webhook', url])).toThrow('--webhook'),
);

it('takes the place of every destination that settings name', () => {
  const exported = JSON.stringify({
    ...DEFAULT_SETTINGS,
    destination: 'obsidian',
    destinations: { webhook: { url: 'https://other.example/' } },
    sites: [{ site: 'a.example', categories: [], tags: [], destination: 'downloads' }],
  });
  const wanted = { exported, profile: undefined, categories: undefined, rules: [] };
  const settings = settingsFor({ ...wanted, webhook: HOOK });
  expect(settings).toMatchObject({
    destination: 'webhook',
    destinations: { webhook: { url: HOOK } },
  });
  expect(settings.sites[0]).not.toHaveProperty('destination');
});

it('takes secrets from the environment, for that origin alone', () => {
  const env = {
    PRESSCUT_WEBHOOK_HEADER: 'Authorization: Bearer mine',
    PRESSCUT_WEBHOOK_SECRET: 's',
  };
  expect(secretsFor(HOOK, env)).toEqual({
    webhook: {
      texts: { header: 'Authorization: Bearer mine', secret: 's' },
      origins: ['https://blog.example'],
    },
  });
  expect(secretsFor(HOOK, {})).toEqual({});
});

it('allows a copy of the extension to send to that host', () => {
  const [built, copy] = [path.join(folder, 'built'), path.join(folder, 'copy')];
  fs.mkdirSync(built);
  fs.writeFileSync(path.join(built, 'manifest.json'), '{"name":"Presscut"}');
  expect(allowOrigin(built, 'http://127.0.0.1:8080/a', copy)).toBe(copy);
  const read = (place: string) =>
    JSON.parse(fs.readFileSync(path.join(place, 'manifest.json'), 'utf8'));
  expect(read(copy)).toEqual({ name: 'Presscut', host_permissions: ['http://127.0.0.1/*'] });
  expect(read(built)).toEqual({ name: 'Presscut' });
});

describe('the id of a note', () => {
  const open = (): Archive => openArchive(folder, 'run', () => new Date(0));
  it('is the same until it is delivered, whatever stops the run, and another one after that', async () => {
    const first = open();
    const id = first.idFor('u');
    expect(first.idFor('u')).toBe(id);
    expect(first.idFor('v')).not.toBe(id);
    first.close();
    const resumed = open();
    expect(resumed.idFor('u')).toBe(id);
    await resumed.keep('u', 1, { ...sent, sent: { id, to: '' } });
    expect(resumed.idFor('u')).not.toBe(id);
    resumed.close();
    expect(open().history.pages.get('u')).toMatchObject({ is: 'saved', files: [], sent: { id } });
  });
});

it.each([
  ['server-busy', true, false],
  ['server-failed', true, false],
  ['server-timeout', true, false],
  ['server-unreachable', true, false],
  ['server-refused', false, false],
  ['server-too-large', false, false],
  ['server-denied', false, true],
  ['server-missing', false, true],
  ['server-redirects', false, true],
])('%s: tried again %s, ends the run %s', (fault, passes, ends) =>
  expect([isPassing({ fault }), endsRun({ fault })]).toEqual([passes, ends]),
);

it('says where a note went', () => {
  expect(toPageLine('u', { ...sent, files: [] }, '/out')).toMatchObject({
    ...{ ok: true, path: null, sent: 'blog.example/a.md' },
  });
});

it('leaves a server alone for as long as it asks, up to ten minutes', async () => {
  let now = 0;
  const pause = async (ms: number): Promise<void> => {
    now += ms;
  };
  const patience = createPatience({ now: () => now, pause });
  const busy = (detail: string) => patience.learn({ is: 'failed', fault: 'server-busy', detail });
  const waited = async (): Promise<number> => {
    const before = now;
    await patience.wait();
    return now - before;
  };
  expect(await waited()).toBe(0);
  patience.learn({ is: 'failed', fault: 'no-article' });
  expect(await waited()).toBe(0);
  busy('HTTP 429, Retry-After 90 s');
  expect(await waited()).toBe(90_000);
  busy('HTTP 503');
  expect(await waited()).toBe(30_000);
  busy('HTTP 429, Retry-After 86400 s');
  expect(await waited()).toBe(600_000);
  busy('HTTP 429, Retry-After 90 s');
  patience.end();
  expect(await waited()).toBeLessThanOrEqual(1000);
});
