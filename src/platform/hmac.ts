/** Signatures by a shared secret. */

/** HMAC-SHA-256 of `head` and `body`, one after the other, in hexadecimal. */
export async function hmacSha256(
  secret: string,
  head: string,
  body: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, [
    'sign',
  ]);
  const whole = await new Blob([head, body]).arrayBuffer();
  const signature = new Uint8Array(await crypto.subtle.sign(algorithm.name, key, whole));
  return [...signature].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
