/** Reads the bytes of a page as text, in whatever encoding it was written. */

const HEAD = 4096;

/** UTF-8 where the bytes allow it, since many pages name another encoding; then the one they name. */
export const decodePage = (bytes: Uint8Array): string => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const named = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? 'windows-1252';
  const attempts = [
    () => new TextDecoder('utf-8', { fatal: true }),
    () => new TextDecoder(named),
    () => new TextDecoder('windows-1252'),
  ];
  for (const attempt of attempts) {
    try {
      return attempt().decode(bytes);
    } catch {
      // Not in this encoding, or one that nobody knows.
    }
  }
  throw new Error('unreachable: windows-1252 reads any bytes');
};
