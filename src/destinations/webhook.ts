/** To a server of the user's own, by one POST. `README.md` describes what it receives. */
import * as v from 'valibot';
import { blobOf } from '../archive/bytes.ts';
import type { DeliveredFile, Delivery, Destination } from '../core/destination.ts';
import { Fault, type FaultCode } from '../core/fault.ts';
import { toPlain } from '../core/front-matter/plain.ts';
import type { OutputFile } from '../core/stages.ts';
import { isEndpoint } from '../core/urls/endpoint.ts';
import { hmacSha256 } from '../platform/hmac.ts';
import { keepAwake } from '../platform/keep-awake.ts';
import { withoutPermission } from '../platform/permissions.ts';
import { type Answer, post } from '../platform/post.ts';
import { pause } from '../platform/time-limit.ts';

/** Those that browsers leave out without a word, and those that Presscut sets itself. */
const RESERVED =
  /^(?:accept-(?:charset|encoding)|access-control-.*|connection|content-length|content-type|cookie2?|date|dnt|expect|host|idempotency-key|keep-alive|origin|presscut-.*|proxy-.*|referer|sec-.*|set-cookie|te|trailer|transfer-encoding|upgrade|via)$/i;

/** `Name: value`. */
const HEADER = /^([\w!#$%&'*+.^`|~-]+):[ \t]*([\x20-\x7e]+)$/;

const isHeader = (text: string): boolean => {
  const [, name] = HEADER.exec(text) ?? [];
  return text === '' || (name !== undefined && !RESERVED.test(name));
};

const line = v.optional(v.pipe(v.string(), v.trim()), '');
const options = v.object({
  url: v.pipe(v.string(), v.trim(), v.check(isEndpoint, 'not https, nor http on this computer')),
  header: v.pipe(line, v.check(isHeader, 'not "Name: value", or a name that is not free')),
  secret: line,
});
type Options = v.InferOutput<typeof options>;

/** The page shows that a save takes long; after these tries it gives up. */
const TRIES = 3;
const PAUSES_MS = [1000, 4000];
/** A server that wants more time than this is asked again by the user. */
const MAX_PAUSE_MS = 20_000;
/** For an answer, and more for what is large. */
const ANSWER_MS = 15_000;
const SLOW_BYTES_PER_MS = 100;
const MAX_MS = 120_000;

const STATUS_FAULTS: Readonly<Record<number, FaultCode>> = {
  401: 'server-denied',
  403: 'server-denied',
  404: 'server-missing',
  405: 'server-missing',
  408: 'server-timeout',
  410: 'server-missing',
  413: 'server-too-large',
  429: 'server-busy',
  503: 'server-busy',
};

const isDone = (answer: Answer): boolean =>
  'status' in answer && answer.status >= 200 && answer.status < 300;

function faultOf(answer: Answer): Fault {
  if ('failed' in answer)
    return new Fault(answer.failed === 'redirect' ? 'server-redirects' : `server-${answer.failed}`);
  const { status, retryAfterMs } = answer;
  const asked =
    retryAfterMs === undefined ? '' : `, Retry-After ${Math.ceil(retryAfterMs / 1000)} s`;
  const otherwise = status >= 400 && status < 500 ? 'server-refused' : 'server-failed';
  return new Fault(STATUS_FAULTS[status] ?? otherwise, `HTTP ${status}${asked}`);
}

/** How long to wait before the next try; nothing where that would not help. */
function pauseAfter(answer: Answer, tried: number): number | undefined {
  const passing =
    'failed' in answer
      ? answer.failed !== 'redirect'
      : answer.status >= 500 || answer.status === 408 || answer.status === 429;
  const least = PAUSES_MS[tried - 1];
  if (!passing || tried >= TRIES || least === undefined) return undefined;
  const asked = 'status' in answer ? (answer.retryAfterMs ?? 0) : 0;
  return asked > MAX_PAUSE_MS ? undefined : Math.max(least, asked);
}

type Body = { readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** The note as JSON, or where images come with it as a form whose field `note` is that JSON. */
async function toBody(files: readonly OutputFile[], delivery: Delivery): Promise<Body> {
  const images = files.slice(0, -1);
  const { path, replaces = false, ...note } = files.at(-1) as OutputFile;
  const { title, url, time, fields, body } = delivery.note;
  const form = new FormData();
  const listed: object[] = [];
  for (const [index, image] of images.entries()) {
    const blob = await blobOf(image);
    const part = `picture-${index + 1}`;
    form.append(part, blob, image.path.split('/').at(-1) ?? part);
    listed.push({ part, path: image.path, type: image.type, bytes: blob.size });
  }
  const json = JSON.stringify({
    id: delivery.id,
    path,
    replaces,
    title,
    url,
    time,
    frontMatter: toPlain(fields, (timestamp) => timestamp),
    body,
    text: 'text' in note.from ? note.from.text : '',
    ...(listed.length ? { pictures: listed } : {}),
  });
  form.append('note', json);
  const message = listed.length ? new Response(form) : new Response(json);
  const type = listed.length ? (message.headers.get('content-type') ?? '') : 'application/json';
  return { type, bytes: new Uint8Array(await message.arrayBuffer()) };
}

async function headersFor(
  { header, secret }: Options,
  id: string,
  { type, bytes }: Body,
): Promise<Record<string, string>> {
  const [, name, value = ''] = HEADER.exec(header) ?? [];
  const seconds = Math.floor(Date.now() / 1000);
  return {
    ...(name ? { [name]: value } : {}),
    'Content-Type': type,
    'Idempotency-Key': id,
    ...(secret
      ? {
          'Presscut-Signature': `t=${seconds},v1=${await hmacSha256(secret, `${seconds}.`, bytes)}`,
        }
      : {}),
  };
}

/** Throws the fault of the last answer where the server does not take it. */
async function send(given: Options, id: string, body: Body): Promise<void> {
  const ms = Math.min(MAX_MS, ANSWER_MS + body.bytes.length / SLOW_BYTES_PER_MS);
  for (let tried = 1; ; tried += 1) {
    const headers = await headersFor(given, id, body);
    const answer = await post(given.url, { headers, body: body.bytes }, ms);
    if (isDone(answer)) return;
    const wait = pauseAfter(answer, tried);
    if (wait === undefined) throw faultOf(answer);
    await pause(wait);
  }
}

const webhook: Destination<Options> = {
  available: () => true,
  fields: [
    { id: 'url', kind: 'url' },
    { id: 'header', kind: 'secret' },
    { id: 'secret', kind: 'secret' },
  ],
  options,
  origins: ({ url }) => [new URL(url).origin],
  bundles: 'call',
  // Once the server has answered, it is known to be there; before that it is sent again, under the same key.
  recall: async (asked, { path, bytes }) =>
    path === undefined ? undefined : { asked, path, bytes },
  async deliver(files, delivery) {
    const { read, write, options: given, id } = delivery;
    const note = files.at(-1);
    if (!note) throw new Fault('unexpected', 'there is no note');
    const { path: asked } = note;
    const { origin, host } = new URL(given.url);
    const { path: arrived } = read(asked) ?? {};
    const bytes = (await blobOf(note)).size;
    const done: DeliveredFile = { asked, path: arrived ?? `${host}/${asked}`, bytes };
    if (arrived !== undefined) return [done];
    if ((await withoutPermission([origin])).length) throw new Fault('host-locked', origin);
    const body = await toBody(files, delivery);
    // What a stop cuts off from here on may have arrived, and is sent again under the same id.
    await write(asked, { bytes });
    await keepAwake(() => send(given, id, body));
    await write(asked, { bytes, path: done.path });
    return [done];
  },
};

export default webhook;
