/** Addresses as a note may hold them: an allowed scheme, no password, and nothing that closes a link or opens code. */
import { parseUrl } from '../urls/parse-url.ts';

const LINKS = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const IMAGE_DATA = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[a-z0-9+/=]+$/i;

/** A parenthesis without its partner ends a link for readers that count them, angle brackets or not. */
const encodeLoneParentheses = (text: string): string => {
  const lone = new Set<number>();
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/[()]/g)) {
    if (sign === '(') open.push(index);
    else if (open.pop() === undefined) lone.add(index);
  }
  for (const index of open) lone.add(index);
  return text.replace(/[()]/g, (sign, index: number) => {
    if (!lone.has(index)) return sign;
    return sign === '(' ? '%28' : '%29';
  });
};

/** The brackets of a host are the only ones that an address needs. */
const IPV6 = /^(https?:\/\/(?:[^/?#@]*@)?)%5B([\da-f:.]+)%5D/;

/**
 * A literal percent sign, with no code after it; two in a row would start a comment in note
 * programs.
 */
const LONE_PERCENT = /%(?![\da-f]{2})/gi;

/** Percent-encoded where a character would end a link in Markdown, open code or a template. */
const encodeOpeners = (href: string): string => {
  const encoded = href
    .replace(LONE_PERCENT, '%25')
    .replace(/[\\`{}<>"|^[\]\s]/g, encodeURIComponent);
  return encodeLoneParentheses(encoded).replace(IPV6, '$1[$2]');
};

/**
 * URLs take quotes and parentheses in a host, which no name on the net has; some generators write
 * them as they are, so that they would end the attribute.
 */
const isPlainHost = (host: string): boolean => /^(?:[\w.-]*|\[[\da-f:.]+\])$/.test(host);

const parse = (address: string): URL | undefined => {
  const url = parseUrl(address.trim());
  return url && isPlainHost(url.hostname) ? url : undefined;
};

/** The page's own address, for front matter; `''` where it could run. */
export const toNoteSource = (address: string): string => {
  const url = parse(address);
  return url && /^(?:https?|file):$/.test(url.protocol) ? encodeOpeners(url.href) : '';
};

/** The absolute address of a link, or `undefined` where its scheme is not allowed. */
export const toNoteLink = (address: string): string | undefined => {
  const url = parse(address);
  return url && LINKS.has(url.protocol) ? encodeOpeners(url.href) : undefined;
};

/** The absolute address of a picture: http(s), or the data of a raster image. */
export const toNotePicture = (address: string): string | undefined => {
  const trimmed = address.trim();
  if (/^data:/i.test(trimmed)) return IMAGE_DATA.test(trimmed) ? trimmed : undefined;
  const url = parse(trimmed);
  return url && /^https?:$/.test(url.protocol) ? encodeOpeners(url.href) : undefined;
};
