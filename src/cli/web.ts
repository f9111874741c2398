/** What the command line itself asks the network for: lists and robots.txt, never pages. */
import { gunzipSync } from 'node:zlib';
import { EnvHttpProxyAgent, fetch } from 'undici';
import { AGENT, type RobotsAnswer } from './robots.ts';

const LIMIT_MS = 30_000;
/** A sitemap has at most 50 MB. */
const MAX_LIST = 64 << 20;
/** RFC 9309 lets readers stop after 500 KiB. */
const MAX_ROBOTS = 500 << 10;

/** The proxy that the environment names is used, as browsers do. */
const createDispatcher = () => new EnvHttpProxyAgent({ proxyTunnel: false });
let dispatcher: ReturnType<typeof createDispatcher> | undefined;

type Answer = { readonly status: number; readonly bytes: Buffer; readonly url: string };

async function ask(url: string, maxBytes: number): Promise<Answer> {
  dispatcher ??= createDispatcher();
  const response = await fetch(url, {
    dispatcher,
    headers: { 'user-agent': `${AGENT}/1.0` },
    signal: AbortSignal.timeout(LIMIT_MS),
  });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size >= maxBytes) break;
  }
  const bytes = Buffer.concat(chunks).subarray(0, maxBytes);
  return { status: response.status, bytes, url: response.url };
}

/** `undefined` where the site does not answer. */
export async function askRobots(url: string): Promise<RobotsAnswer> {
  try {
    const { status, bytes } = await ask(url, MAX_ROBOTS);
    return { status, text: bytes.toString('utf8') };
  } catch (error) {
    console.warn(`${url}: ${error instanceof Error ? (error.cause ?? error.message) : error}`);
    return undefined;
  }
}

/** A list's text: unpacked where it is gzipped, in the encoding that its first bytes say. */
export function toText(bytes: Uint8Array): string {
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzip(bytes) : bytes;
  const [first, second] = plain;
  const label =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : (/^<\?xml[^>]*encoding=["']([\w-]+)/.exec(
            Buffer.from(plain.subarray(0, 200)).toString('latin1'),
          )?.[1] ?? 'utf-8');
  return decoderFor(label).decode(plain);
}

const gunzip = (bytes: Uint8Array): Uint8Array => gunzipSync(bytes, { maxOutputLength: MAX_LIST });

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    // An encoding by a name of its own.
    return new TextDecoder();
  }
}

/** The text of a list on the network. Throws a sentence where it cannot be had. */
export async function fetchList(url: string): Promise<string> {
  const { status, bytes } = await ask(url, MAX_LIST).catch((error: unknown) => {
    const { cause, message } = error as Error;
    throw new Error(
      `${url} could not be fetched: ${cause instanceof Error ? cause.message : message}`,
    );
  });
  if (status !== 200) throw new Error(`${url} could not be fetched: HTTP ${status}.`);
  return toText(bytes);
}
