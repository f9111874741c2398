/** JSON that a person chose as a file. */

/** `undefined` where it is none, or none that this browser can read. */
export function fromJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    console.info('this is no JSON', error);
    return undefined;
  }
}
