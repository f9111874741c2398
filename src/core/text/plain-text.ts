/** One line of plain text out of whatever a page wrote: entities decoded, tags and spare space gone. */
import { isLatin } from './letters.ts';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  copy: '©',
  reg: '®',
  trade: '™',
  sect: '§',
  para: '¶',
  deg: '°',
  plusmn: '±',
  times: '×',
  frac12: '½',
  iexcl: '¡',
  iquest: '¿',
  ordf: 'ª',
  ordm: 'º',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
  oslash: 'ø',
  Oslash: 'Ø',
  eth: 'ð',
  ETH: 'Ð',
  thorn: 'þ',
  THORN: 'Þ',
  inodot: 'ı',
  lstrok: 'ł',
  Lstrok: 'Ł',
};

/** Entity names such as `eacute` are a letter and the name of its mark. */
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  macr: '\u0304',
  breve: '\u0306',
  dot: '\u0307',
  uml: '\u0308',
  ring: '\u030A',
  dblac: '\u030B',
  caron: '\u030C',
  cedil: '\u0327',
  ogon: '\u0328',
};

/** What 128 to 159 mean on the web: windows-1252, as browsers read them. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}\d{0,2}));/g;

function fromCode(code: number): string {
  if (code >= 128 && code < 160) return WINDOWS_1252[code - 128] ?? '';
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function fromName(name: string): string | undefined {
  if (Object.hasOwn(NAMED, name)) return NAMED[name];
  const mark = name.slice(1);
  return Object.hasOwn(MARKS, mark)
    ? `${name.charAt(0)}${MARKS[mark]}`.normalize('NFC')
    : undefined;
}

/** Decodes HTML's character references; unknown names stay as they are. Single pass. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
        if (decimal) return fromCode(Number.parseInt(decimal, 10));
        if (hex) return fromCode(Number.parseInt(hex, 16));
        return (name && fromName(name)) ?? whole;
      })
    : text;

const TAG =
  /<\/?(?:a|abbr|b|big|br|cite|code|div|em|font|h[1-6]|i|li|mark|p|q|s|small|span|strong|sub|sup|u|ul|wbr)(?:\s[^<>]{0,500})?\/?>/gi;
/** Soft hyphens, zero-width spaces, marks of direction and byte-order marks say nothing; joiners do, and stay. */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g;
/** An invisible character between two letters that are written apart, where markup stood. */
export const INVISIBLE_BREAK = /(?<=\p{Ll})[\u200B\u2060\uFEFF]+(?=\p{Lu})/gu;
/** White space and control characters. */
const BLANKS = /(?:\s|[^ -~\u00a0-\uffff])+/g;

/**
 * `value` as one line of at most `limit` characters; `''` for what is no text. Data is often encoded
 * twice (`&amp;#8217;`), so it is decoded twice.
 */
export function toPlain(value: unknown, limit = 5_000): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value !== 'string') return '';
  const decoded = decodeEntities(decodeEntities(value.slice(0, limit)));
  const bare = decoded.includes('<') ? decoded.replace(TAG, ' ') : decoded;
  // Plain ASCII, as most lines are, has none of the characters below.
  if (!/[^ -~]/.test(bare)) return bare.replace(/ {2,}/g, ' ').trim();
  return bare.toWellFormed().replace(INVISIBLE, '').replace(BLANKS, ' ').trim();
}

const NO_LATIN = /[^a-z\d\u00df-\u00f6\u00f8-\u024f\u0292\u02bc\u03bc]+/g;

/** As hosts spell names: lower case, letters and digits alone, `ü` as `u`. */
export const foldBare = (text: string): string => {
  const lower = text.toLowerCase();
  if (!/[^ -~]/.test(lower)) return lower.replace(/[^a-z\d]+/g, '');
  const apart = lower.normalize('NFKD');
  return apart.replace(isLatin(lower) ? NO_LATIN : /[^\p{L}\p{N}]+/gu, '');
};

/** For comparing names and headlines: as `foldBare`, but `ü` is `ue`, and `ß` is `ss`. */
export const fold = (text: string): string =>
  foldBare(
    text
      .toLowerCase()
      .normalize('NFC')
      .replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter)
      .replace(/ß/g, 'ss'),
  );

/** Each text once, as it first stands: case, accents and punctuation make no difference. */
export const distinct = (texts: readonly string[]): string[] => {
  const seen = new Set<string>();
  return texts.filter((text) => {
    const key = fold(text);
    return key !== '' && !seen.has(key) && seen.add(key);
  });
};
