/** Addresses as a note may hold them: an allowed scheme, no password, and nothing that closes a link or opens code. */
import { parseUrl } from '../urls/parse-url.ts';

const LINKS = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const IMAGE_DATA = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[a-z0-9+/=]+$/i;

/** Percent-encoded where a character would end a link in Markdown, open code or a template. */
const encodeOpeners = (href: string): string =>
  href.replace(/[\\`{}<>"|^\s]/g, (char) => encodeURIComponent(char));

/** The absolute address of a link, or `undefined` where its scheme is not allowed. */
export const toNoteLink = (address: string): string | undefined => {
  const url = parseUrl(address.trim());
  return url && LINKS.has(url.protocol) ? encodeOpeners(url.href) : undefined;
};

/** The absolute address of a picture: http(s), or the data of a raster image. */
export const toNotePicture = (address: string): string | undefined => {
  const trimmed = address.trim();
  if (/^data:/i.test(trimmed)) return IMAGE_DATA.test(trimmed) ? trimmed : undefined;
  const url = parseUrl(trimmed);
  return url && /^https?:$/.test(url.protocol) ? encodeOpeners(url.href) : undefined;
};
