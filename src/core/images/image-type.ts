/** What kind of image some bytes are, whatever their name or their server says. */

export type ImageType =
  | 'image/jpeg'
  | 'image/png'
  | 'image/gif'
  | 'image/webp'
  | 'image/avif'
  | 'image/svg+xml';

export const EXTENSIONS: Readonly<Record<ImageType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/svg+xml': 'svg',
};

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** A box of brands: AVIF among others of its family, such as HEIC, which browsers do not show. */
const isAvif = (bytes: Uint8Array): boolean => {
  if (latin(bytes, 4, 8) !== 'ftyp') return false;
  const size = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);
  if (size < 16 || size > 256 || size > bytes.length) return false;
  const brands = latin(bytes, 8, 12) + latin(bytes, 16, size);
  return (brands.match(/[\s\S]{4}/g) ?? []).some((brand) => brand === 'avif' || brand === 'avis');
};

/**
 * What may stand before the root of an XML file: its declaration, comments, the document type. One at a
 * time, for a pattern of many would try all ways to part what a hostile file begins with.
 */
const BEFORE_ROOT = /\s+|<\?[^>]*\?>|<!--[\s\S]*?-->|<!doctype\s+svg\b[^[>]*>/iy;
const ROOT = /<svg[\s>]/iy;

const isSvg = (bytes: Uint8Array): boolean => {
  const text = new TextDecoder().decode(bytes.subarray(0, 4096));
  ROOT.lastIndex = 0;
  BEFORE_ROOT.lastIndex = 0;
  while (BEFORE_ROOT.test(text)) ROOT.lastIndex = BEFORE_ROOT.lastIndex;
  return ROOT.test(text);
};

/** By the bytes that begin each format, as browsers tell them apart (WHATWG MIME Sniffing). */
export const imageTypeOf = (bytes: Uint8Array): ImageType | undefined => {
  if (bytes.length < 12) return undefined;
  if (latin(bytes, 0, 3) === '\xFF\xD8\xFF') return 'image/jpeg';
  if (latin(bytes, 0, 16) === '\x89PNG\r\n\x1A\n\0\0\0\rIHDR') return 'image/png';
  if (/^GIF8[79]a/.test(latin(bytes, 0, 6))) return 'image/gif';
  if (/^RIFF[\s\S]{4}WEBPVP8[ LX]/.test(latin(bytes, 0, 16))) return 'image/webp';
  if (isAvif(bytes)) return 'image/avif';
  return isSvg(bytes) ? 'image/svg+xml' : undefined;
};
