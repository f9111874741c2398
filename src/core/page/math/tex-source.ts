/** Finds the TeX that a page keeps of a formula: in attributes, annotations and URLs of images. */

import { wordsOf } from '../class-words.ts';
import { TEX_ATTRIBUTES } from './tex-attributes.ts';

const MAX = 10_000;
/** Says how a formula is shown, not which. */
const SWITCH =
  /^(?:true|false|yes|no|\d|inline|block|display|tex|latex|katex|mathjax|mathml|math|asciimath)$/i;
/** Three words beside each other: a description, unless a command is in it. */
const SENTENCE = /(?:\b\p{L}{3,}\s+){2,}\p{L}{3,}/u;

const DELIMITERS = [
  /^\$\$([\s\S]+)\$\$$/,
  /^\$([\s\S]+)\$$/,
  /^\\\(([\s\S]+)\\\)$/,
  /^\\\[([\s\S]+)\\\]$/,
  /^\{\\(?:displaystyle|textstyle)\s*([\s\S]+)\}$/,
  /^\\(?:displaystyle|textstyle)(?![A-Za-z])([\s\S]+)$/,
];

/** TeX without what only says where it stands; `''` where it is none. */
export const cleanTex = (source: string): string => {
  let tex = source.trim();
  if (tex.length > MAX) return '';
  for (const delimiter of DELIMITERS) tex = (delimiter.exec(tex)?.[1] ?? tex).trim();
  tex = tex
    .replace(/^%[^\n]*\n/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return SWITCH.test(tex) && tex.length > 1 ? '' : tex;
};

const isTex = (text: string): boolean =>
  text !== '' && (text.includes('\\') || !SENTENCE.test(text));

/** TeX in the element's own attributes. */
export const statedTex = (element: Element): string => {
  for (const name of TEX_ATTRIBUTES) {
    const tex = cleanTex(element.getAttribute(name) ?? '');
    if (isTex(tex) && !/^[[{]"|^https?:/.test(tex)) return tex;
  }
  return '';
};

const IMAGE =
  /\/equation\?|latex(?:\.php|\.codecogs|renderer|image)?[^/]*\?|codecogs\.com\/|\/math\/render\/|[?&]cht=tx\b|render\/math\?|upmath\.me\/|\/(?:mathtex|mimetex)\.cgi\?/i;
/** A query that is TeX. */
const COMMAND = /\?(?:[^#]*)(?:\\|%5c)[a-z]{2,}/i;
const PARAMETER = /[?&](?:tex|latex|math|chl|eq|formula)=([^&#]+)/i;
const NAMED = new Set('latex tex math equation formula mwe eeimg katex mathjax ztext'.split(' '));

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text.replace(/\+/g, '%20'));
  } catch {
    return '';
  }
};

/** TeX of an image that shows a formula. */
export const imageTex = (image: Element): string => {
  const src = [image.getAttribute('src'), image.getAttribute('data-src')].find(
    (url) => IMAGE.test(url ?? '') || COMMAND.test(url ?? ''),
  );
  const isNamed = image.hasAttribute('eeimg') || wordsOf(image).some((word) => NAMED.has(word));
  if (!src && !isNamed) return '';
  const stated = statedTex(image);
  if (stated) return stated;
  const alt = cleanTex(image.getAttribute('alt') ?? '');
  const isRendered = IMAGE.test(src ?? '');
  if (alt && isTex(alt) && (isRendered || /[\\^_={}]|^.$/u.test(alt))) return alt;
  // A command in the URL of any image is no proof beside words that are no formula.
  if (!src || (alt && !isRendered)) return '';
  // What is no parameter keeps its plus signs.
  const query =
    PARAMETER.exec(src)?.[1] ??
    /(?:codecogs\.com\/[^?]*|\.cgi|\/[^/?]*)\?(.+)$/
      .exec(src)?.[1]
      ?.replaceAll('+', '%2B')
      .replaceAll('&space;', ' ');
  return query ? cleanTex(decode(query)) : '';
};
