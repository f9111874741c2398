/** A webhook against a real server: what arrives there, and what is made of each of its answers. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type OptionTexts, readOptions, wrongFields } from '../../src/core/destination.ts';
import type { OutputFile } from '../../src/core/stages.ts';
import webhook from '../../src/destinations/webhook.ts';
import { retryAfter } from '../../src/platform/post.ts';
import { world as browser, resetBrowser } from '../fakes/browser.ts';
import { type Answer, openReceiver, type Received, type Receiver } from '../fakes/receiver.ts';
import { newDelivery } from './delivery.ts';

vi.mock('webextension-polyfill', () => import('../fakes/browser.ts'));

/** How much faster than in the world time passes for what waits. */
const HURRY = 50;
const wait = globalThis.setTimeout;

const note: OutputFile = {
  path: 'news/文.md',
  type: 'text/markdown',
  from: { text: '---\ntitle: A\n---\n\n# 文\n' },
};
const image = (name: string, text: string): OutputFile => ({
  path: `news/文/${name}`,
  type: 'image/svg+xml',
  from: { text },
});

let receiver: Receiver;
beforeEach(async () => {
  for (const level of ['info', 'warn'] as const)
    vi.spyOn(console, level).mockImplementation(() => {});
  vi.stubGlobal('setTimeout', (work: () => void, ms = 0, ...given: []) =>
    wait(work, ms / HURRY, ...given),
  );
  resetBrowser();
  browser.permitted.add('http://127.0.0.1/*');
  receiver = await openReceiver();
});
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await receiver.close();
});

const optionsOf = (own: OptionTexts = {}) =>
  readOptions(webhook, { url: `${receiver.origin}/notes?to=blog`, ...own });
const send = (files: readonly OutputFile[] = [note], own?: OptionTexts, id = 'save-1') =>
  webhook.deliver(files, newDelivery(optionsOf(own), { id }).delivery);
const first = (): Received => {
  const [request] = receiver.received;
  if (!request) throw new Error('nothing has arrived');
  return request;
};
const jsonOf = (index = 0) => JSON.parse(String(receiver.received[index]?.body));

describe('what arrives', () => {
  it('is the note as JSON: the whole of it, its parts, and where it is from', async () => {
    await expect(send()).resolves.toEqual([
      {
        asked: 'news/文.md',
        path: `${new URL(receiver.origin).host}/news/文.md`,
        bytes: Buffer.byteLength('---\ntitle: A\n---\n\n# 文\n'),
      },
    ]);
    expect(receiver.received).toHaveLength(1);
    const { method, path: at, headers } = first();
    expect([method, at]).toEqual(['POST', '/notes?to=blog']);
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'idempotency-key': 'save-1',
    });
    expect(headers).not.toHaveProperty('presscut-signature');
    expect(headers).not.toHaveProperty('cookie');
    expect(jsonOf()).toEqual({
      id: 'save-1',
      path: 'news/文.md',
      replaces: false,
      title: 'A',
      url: 'https://example.org/a',
      time: '2026-05-03T10:00:00+02:00',
      frontMatter: { title: 'A', date: '2026-05-03', tags: ['sea', 'pier'] },
      body: '# abc',
      text: '---\ntitle: A\n---\n\n# 文\n',
    });
  });

  it('says that it takes the place of an earlier note', async () => {
    await send([{ ...note, replaces: true }]);
    expect(jsonOf()).toMatchObject({ replaces: true });
  });

  it('is a form where pictures come along: the same JSON, and each of them', async () => {
    await send([image('a.svg', '<svg/>'), image('文.svg', '<svg>文</svg>'), note]);
    const { headers, body } = first();
    const type = headers['content-type'] ?? '';
    const form = await new Response(new Uint8Array(body), {
      headers: { 'content-type': type },
    }).formData();
    const { pictures, ...rest } = JSON.parse(String(form.get('note')));
    expect(rest).toMatchObject({ path: 'news/文.md', frontMatter: { title: 'A' } });
    expect(pictures).toEqual([
      { part: 'picture-1', path: 'news/文/a.svg', type: 'image/svg+xml', bytes: 6 },
      { part: 'picture-2', path: 'news/文/文.svg', type: 'image/svg+xml', bytes: 14 },
    ]);
    for (const [part, text] of [
      ['picture-1', '<svg/>'],
      ['picture-2', '<svg>文</svg>'],
    ] as const) {
      const file = form.get(part) as File;
      expect(file.type).toBe('image/svg+xml');
      expect(await file.text()).toBe(text);
    }
  });

  it('has the extra header', async () => {
    await send([note], { header: ' Authorization:  Bearer a:b ' });
    expect(first().headers.authorization).toBe('Bearer a:b');
  });
});

describe('a signature', () => {
  /** The very example of the documentation. */
  const documented = async (): Promise<
    (header: string, body: Buffer, secret: string, maxAge?: number) => boolean
  > => {
    const page = path.join(import.meta.dirname, '../../src/destinations/README.md');
    const [, code = ''] = /```js\n([\s\S]*?)```/.exec(fs.readFileSync(page, 'utf8')) ?? [];
    const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'presscut-')), 'verify.mjs');
    fs.writeFileSync(file, code);
    return (await import(/* @vite-ignore */ file)).isFromPresscut;
  };

  it.each([
    ['JSON', [note]],
    ['a form', [image('a.svg', '<svg/>'), note]],
  ])('of %s is verified as the documentation says, and by no other secret', async (_, files) => {
    await send(files, { secret: 'hush 文' });
    const isFromPresscut = await documented();
    const { headers, body } = first();
    const header = String(headers['presscut-signature']);
    expect(header).toMatch(/^t=\d+,v1=[0-9a-f]{64}$/);
    expect(isFromPresscut(header, body, 'hush 文')).toBe(true);
    expect(isFromPresscut(header, body, 'hush')).toBe(false);
    expect(isFromPresscut(header, Buffer.concat([body, Buffer.from(' ')]), 'hush 文')).toBe(false);
    expect(isFromPresscut(header.replace('t=1', 't=2'), body, 'hush 文')).toBe(false);
    expect(isFromPresscut(header, body, 'hush 文', -1)).toBe(false);
    expect(isFromPresscut('', body, 'hush 文')).toBe(false);
  });
});

describe('an answer', () => {
  const code = (fault: string) => ({ code: fault });

  it.each([200, 201, 202, 204])('of %i is proof', async (status) => {
    receiver.answerWith({ status });
    await expect(send()).resolves.toHaveLength(1);
    expect(receiver.received).toHaveLength(1);
  });

  it.each([
    [400, 'server-refused'],
    [401, 'server-denied'],
    [403, 'server-denied'],
    [404, 'server-missing'],
    [405, 'server-missing'],
    [409, 'server-refused'],
    [410, 'server-missing'],
    [413, 'server-too-large'],
    [422, 'server-refused'],
  ])('of %i is a refusal: it is told, and not asked again', async (status, fault) => {
    receiver.answerWith({ status });
    await expect(send()).rejects.toMatchObject({ code: fault, detail: `HTTP ${status}` });
    expect(receiver.received).toHaveLength(1);
  });

  it.each<[string, Answer, string]>([
    ['500', { status: 500 }, 'server-failed'],
    ['502', { status: 502 }, 'server-failed'],
    ['503', { status: 503 }, 'server-busy'],
    ['408', { status: 408 }, 'server-timeout'],
    ['429', { status: 429 }, 'server-busy'],
    ['a connection that is cut', 'cut', 'server-unreachable'],
    ['a 200 that is cut in its midst', 'half', 'server-unreachable'],
    ['nothing at all', 'silent', 'server-timeout'],
  ])('of %s is asked for three times, under one id, and is no proof', async (_, answer, fault) => {
    receiver.answerWith(answer);
    await expect(send()).rejects.toMatchObject(code(fault));
    expect(receiver.received).toHaveLength(3);
    const keys = receiver.received.map(({ headers }) => headers['idempotency-key']);
    expect(new Set(keys)).toEqual(new Set(['save-1']));
    const bodies = receiver.received.map(({ body }) => body.toString());
    expect(new Set(bodies).size).toBe(1);
  });

  it.each<[string, Answer]>([
    ['500', { status: 500 }],
    ['a cut', 'cut'],
    ['nothing', 'silent'],
  ])('that follows %s counts', async (_, before) => {
    receiver.answerWith(before, { status: 201 });
    await expect(send()).resolves.toHaveLength(1);
    expect(receiver.received).toHaveLength(2);
  });

  it('that does not end is read no further than it is worth', async () => {
    receiver.answerWith('endless');
    await expect(send()).resolves.toHaveLength(1);
  });

  it.each([429, 503])('of %i is asked for again when it says', async (status) => {
    receiver.answerWith({ status, headers: { 'retry-after': '10' } }, { status: 204 });
    await send();
    const [one, two] = receiver.received;
    expect(receiver.received).toHaveLength(2);
    expect((two?.at ?? 0) - (one?.at ?? 0)).toBeGreaterThanOrEqual(10_000 / HURRY - 5);
  });

  it('that asks for more patience than there is, is told at once', async () => {
    receiver.answerWith({ status: 429, headers: { 'retry-after': '3600' } });
    await expect(send()).rejects.toMatchObject({
      code: 'server-busy',
      detail: 'HTTP 429, Retry-After 3600 s',
    });
    expect(receiver.received).toHaveLength(1);
  });

  it.each([301, 302, 303, 307, 308])(
    'of %i is not followed, neither to another server nor to another page',
    async (status) => {
      const other = await openReceiver();
      for (const location of [`${other.origin}/notes`, '/elsewhere']) {
        receiver.answerWith({ status, headers: { location } });
        await expect(send([note], { secret: 's' })).rejects.toMatchObject(code('server-redirects'));
      }
      expect(receiver.received.map((one) => one.path)).toEqual([
        '/notes?to=blog',
        '/notes?to=blog',
      ]);
      expect(other.received).toEqual([]);
      await other.close();
    },
  );

  it('of nobody, where nothing listens, is told', async () => {
    const { origin } = receiver;
    await receiver.close();
    const { delivery } = newDelivery(readOptions(webhook, { url: origin }));
    await expect(webhook.deliver([note], delivery)).rejects.toMatchObject(
      code('server-unreachable'),
    );
    receiver = await openReceiver();
  });
});

it('sends nothing to a host that the browser has not permitted', async () => {
  browser.permitted.clear();
  await expect(send()).rejects.toMatchObject({ code: 'host-locked' });
  expect(receiver.received).toEqual([]);
});

describe('what is set', () => {
  const wrong = (texts: OptionTexts) => wrongFields(webhook, texts);

  it.each([
    'https://hooks.example.org/notes',
    'https://hooks.example.org:8443/?a=b#c',
    'http://localhost:3000/',
    'http://notes.localhost/',
    'http://127.0.0.1:8080/notes',
    'http://127.1/',
    'http://[::1]:8080/',
    ' https://hooks.example.org/ ',
  ])('may be %s', (url) => expect(wrong({ url })).toEqual([]));

  it.each([
    '',
    'hooks.example.org',
    'http://hooks.example.org/',
    'http://192.168.1.2/',
    'http://localhost.example.org/',
    'http://127.0.0.1.example.org/',
    'https://me:word@hooks.example.org/',
    'ftp://localhost/',
    'file:///etc/passwd',
    'javascript:alert(1)',
  ])('may not be %s', (url) => expect(wrong({ url })).toEqual(['url']));

  it('has to be there', () => {
    expect(wrong({})).toEqual(['url']);
    expect(() => readOptions(webhook, {})).toThrow('destination-unset');
  });

  it.each([
    ['', []],
    ['X-Token: a b', []],
    ['authorization:x', []],
    ['X-Token', ['header']],
    ['X Token: a', ['header']],
    ['X-Token: 文', ['header']],
    ['X-Token: a\r\nX-Other: b', ['header']],
    ['Content-Type: text/plain', ['header']],
    ['Idempotency-Key: 1', ['header']],
    ['Presscut-Signature: t=1', ['header']],
    ['Cookie: a=b', ['header']],
    ['Sec-Fetch-Mode: cors', ['header']],
  ])('as a header is %j: %j', (header, expected) => {
    expect(wrong({ url: 'https://a.example/', header })).toEqual(expected);
  });

  it('asks for its own host alone', () => {
    const options = readOptions(webhook, { url: 'https://hooks.example.org:8443/notes' });
    expect(webhook.origins?.(options)).toEqual(['https://hooks.example.org:8443']);
  });
});

it.each([
  [null, undefined],
  ['', undefined],
  ['3', 3000],
  ['0', 0],
  ['-5', undefined],
  ['1.5', undefined],
  ['soon', undefined],
  ['Sun, 03 May 2026 10:00:05 GMT', 5000],
  ['Sun, 03 May 2026 09:00:00 GMT', 0],
  ['2026-05-03', undefined],
])('Retry-After: %s is %s ms', (header, ms) => {
  expect(retryAfter(header, Date.parse('2026-05-03T10:00:00Z'))).toBe(ms);
});
