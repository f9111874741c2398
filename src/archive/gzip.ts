/** Values as gzipped JSON, for what is kept long and read seldom. */
import { Fault } from '../core/fault.ts';

async function collect(
  bytes: Uint8Array<ArrayBuffer>,
  through: ReadableWritablePair<Uint8Array, BufferSource>,
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(through);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export const toGzip = (value: unknown): Promise<Uint8Array<ArrayBuffer>> =>
  collect(new TextEncoder().encode(JSON.stringify(value)), new CompressionStream('gzip'));

/** Throws `storage-failed` where the bytes are damaged. */
export async function fromGzip(gzip: Uint8Array): Promise<unknown> {
  try {
    const bytes = await collect(new Uint8Array(gzip), new DecompressionStream('gzip'));
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new Fault('storage-failed', 'what is kept of an article is damaged', { cause: error });
  }
}
