/**
 * URLs as a note may hold them: an allowed scheme, no password, and nothing that closes a link or
 * opens code.
 */
import { parseUrl } from '../urls/parse-url.ts';

const LINKS = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const IMAGE_DATA = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[a-z0-9+/=]+$/i;

/** A parenthesis without its partner ends a link for readers that count them, angle brackets or not. */
const encodeLoneParentheses = (text: string): string => {
  const lone = new Set<number>();
  const open: number[] = [];
  for (const { 0: character, index } of text.matchAll(/[()]/g)) {
    if (character === '(') open.push(index);
    else if (open.pop() === undefined) lone.add(index);
  }
  for (const index of open) lone.add(index);
  return text.replace(/[()]/g, (character, index: number) => {
    if (!lone.has(index)) return character;
    return character === '(' ? '%28' : '%29';
  });
};

/** The brackets of a host are the only ones that a URL needs. */
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

const parse = (href: string): URL | undefined => {
  const url = parseUrl(href.trim());
  return url && isPlainHost(url.hostname) ? url : undefined;
};

/** The page's own URL, for front matter; `''` where it could run. */
export const toNoteSource = (href: string): string => {
  const url = parse(href);
  return url && /^(?:https?|file):$/.test(url.protocol) ? encodeOpeners(url.href) : '';
};

/** The absolute URL of a link, or `undefined` where its scheme is not allowed. */
export const toNoteLink = (href: string): string | undefined => {
  const url = parse(href);
  return url && LINKS.has(url.protocol) ? encodeOpeners(url.href) : undefined;
};

/** The absolute URL of an image: http(s), or the data of a raster image. */
export const toNoteImage = (href: string): string | undefined => {
  const trimmed = href.trim();
  if (/^data:/i.test(trimmed)) return IMAGE_DATA.test(trimmed) ? trimmed : undefined;
  const url = parse(trimmed);
  return url && /^https?:$/.test(url.protocol) ? encodeOpeners(url.href) : undefined;
};
