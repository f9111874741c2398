/** The PAGE arguments of `npm start`: URLs, local files, and files at a URL. */
import fs from 'node:fs';
import path from 'node:path';
import { usageError } from './options.ts';
import type { Answer, Server } from './server/server.ts';

export type PageArgument = {
  readonly url: string;
  /** Served at `url` instead of what is there. */
  readonly file?: string;
};

/** The folder `npm start` was called from, which its paths are relative to. */
export const fromHere = (place: string): string =>
  path.resolve(process.env.PRESSCUT_FROM ?? process.cwd(), place);

/** `https://…`, `FILE@URL` or `FILE`. Throws a sentence for anything else. */
export function readPage(argument: string): PageArgument {
  if (/^https?:\/\//i.test(argument)) return { url: new URL(argument).href };
  const at = argument.search(/@https?:\/\//i);
  const file = fromHere(at < 0 ? argument : argument.slice(0, at));
  if (!fs.existsSync(file) || !fs.statSync(file).isFile())
    throw usageError(`“${argument}” is neither an address (https://…) nor a file.`);
  const url = at < 0 ? `https://localhost/${encodeURIComponent(path.basename(file))}` : argument;
  return { file, url: new URL(at < 0 ? url : argument.slice(at + 1)).href };
}

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
};

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // Another encoding: the page itself says which.
    return false;
  }
};

function answerWith(file: string, headers: Record<string, string>): Answer {
  const body = fs.readFileSync(file);
  const html = isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html';
  const type = TYPES[path.extname(file).toLowerCase()] ?? html;
  return { body, headers: { 'content-type': type, ...headers } };
}

export type Served = {
  /** Lets the page at a URL come again as at first, or `still`: without its scripts. */
  readonly renew: (url: string, still: boolean) => void;
};

/**
 * Serves the files among the pages, each at its URL. A saved page may reload itself for ever,
 * because its scripts' servers are missing: the second time it comes without its scripts, and the
 * tab stays with that.
 */
export function servePages(server: Server, pages: readonly PageArgument[]): Served {
  const asked = new Map<string, number>();
  const still = { 'content-security-policy': "script-src 'none'" };
  for (const { url, file } of pages)
    if (file)
      server.serve(url, () => {
        const time = asked.get(url) ?? 0;
        asked.set(url, time + 1);
        return time > 1 ? { status: 204, body: '' } : answerWith(file, time === 1 ? still : {});
      });
  return { renew: (url, without) => void asked.set(url, without ? 1 : 0) };
}
