/** Reads the bytes of a page as text, in whatever encoding it was written. */

const HEAD = 4096;

/** In one piece, but as a stream: else Node 20 takes Windows-1252 for Latin-1. */
const decode = (decoder: TextDecoder, bytes: Uint8Array): string =>
  decoder.decode(bytes, { stream: true }) + decoder.decode();

/** UTF-8 where the bytes allow it, since many pages name another encoding; then the one they name. */
export const decodePage = (bytes: Uint8Array): string => {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const named = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? 'windows-1252';
  for (const attempt of [
    () => new TextDecoder('utf-8', { fatal: true }),
    () => new TextDecoder(named),
  ]) {
    try {
      return decode(attempt(), bytes);
    } catch {
      // Not in this encoding, or an unknown one.
    }
  }
  return decode(new TextDecoder('windows-1252'), bytes);
};
