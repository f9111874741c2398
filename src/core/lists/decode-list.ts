/** The text of a list in whatever encoding it says it is in. */

const HEAD_BYTES = 1000;
const STATED = /(?:encoding|charset)\s*=\s*["']?\s*([\w.:-]{1,40})/i;

/** By its byte-order mark, by what its beginning states, else as UTF-8; an unknown name is no reason to refuse it. */
export function decodeList(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const label = /^\s*(?:\u00ef\u00bb\u00bf)?\s*</.test(head) ? STATED.exec(head)?.[1] : undefined;
  // What can be read as ASCII is in no encoding of two bytes.
  const usable = label !== undefined && !/^utf-?(?:16|32)/i.test(label) ? label : 'utf-8';
  try {
    return new TextDecoder(usable).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) return new TextDecoder().decode(bytes);
    throw error;
  }
}
