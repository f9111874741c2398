/** Reads an exported library entry by entry, even if another program has reformatted the file. */

/** One entry of the file: what it holds, or that it is no JSON. */
export type Found =
  | { readonly at: number; readonly json: unknown }
  | { readonly at: number; readonly broken: true };

/** A file that is not written line by line has to be read whole. */
const MAX_WHOLE = 200_000_000;
/** No entry that may come in is as long; characters that are let go of are no more than that. */
const MAX_LINE = 100_000_000;
const HEADER = /^\uFEFF?\s*\{"presscut":"library","version":(\d+),.*"entries":\[\s*$/;

async function* linesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const lines = (rest + value).split('\n');
    rest = (lines.pop() ?? '').slice(0, MAX_LINE);
    yield* lines;
  }
  yield rest;
}

const parse = (text: string): { readonly json: unknown } | { readonly broken: true } => {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return { broken: true };
  }
};

async function* fromLines(file: Blob): AsyncGenerator<Found> {
  let at = 0;
  for await (const line of linesOf(file)) {
    at += 1;
    const text = line.trim();
    if (at === 1 || text === '' || text === ']}') continue;
    yield { at, ...parse(text.replace(/,$/, '')) };
  }
}

export type Reading =
  | { readonly version: number; readonly entries: AsyncIterable<Found> }
  | { readonly refused: 'no-library' | 'too-large' };

const NO_LIBRARY = { refused: 'no-library' } as const;

/** Versions count from 1. */
const read = (version: unknown, entries: AsyncIterable<Found>): Reading =>
  typeof version === 'number' && Number.isInteger(version) && version > 0
    ? { version, entries }
    : NO_LIBRARY;

async function* fromList(list: readonly unknown[]): AsyncGenerator<Found> {
  for (const [index, json] of list.entries()) yield { at: index + 1, json };
}

/** `at` counts lines, or entries where the file has none of its own lines for them. */
export async function readExport(file: Blob): Promise<Reading> {
  const head = (await file.slice(0, 2_000).text()).split('\n', 1)[0] ?? '';
  const header = HEADER.exec(head);
  if (header) return read(Number(header[1]), fromLines(file));
  if (file.size > MAX_WHOLE) return { refused: 'too-large' };
  const whole = parse((await file.text()).replace(/^\uFEFF/, ''));
  const json = 'json' in whole ? (whole.json as Record<string, unknown> | null) : null;
  if (json?.presscut !== 'library' || !Array.isArray(json.entries)) return NO_LIBRARY;
  return read(json.version, fromList(json.entries));
}
