/** Takes the names out of a byline: without by-words, roles, e-mail addresses and codes. */
import { isDateLabel, splitAtAnd, WORDS, withoutBy } from '../languages/index.ts';
import { hasLetter, isLatin } from '../text/letters.ts';
import { once } from '../text/once.ts';
import { toPlain } from '../text/plain-text.ts';

const NOT_NAMES = /https?:\/\/\S+|www\.\S+|\S{1,60}@\S{1,60}\.\S{1,20}|@\w+/g;
/** A short code such as `(obe)`, or a place, or an office, in brackets at the end. */
const BRACKETS = /\s?[([（【][^()[\]（）【】]{0,60}[)\]）】]\s?$/u;
const EDGES = /^[\s,;:/|·•–—*-]+|[\s,;:/|·•–—*-]+$/g;

const isText = (name: string): boolean =>
  hasLetter(name) &&
  name.length <= 80 &&
  !/^(?:null|undefined|none|n\/a|unknown|anonymous|name|e-?mail|author|by|publisher|super user|administrator)$/i.test(
    name,
  ) &&
  !/comment|kommentar/i.test(name);

/** What follows a name but is not part of it: degrees, and the outlet the text was written for. */
const DEGREE =
  /^(?:M\.?[ADS]\.?|B\.?[AS]c?\.?|MSc|MBA|MPH|J\.?D\.?|Ph\.?D\.?|R[DN]N?|D[DV]S|DO|DVM|DPT|CPA|CSCS|LCSW|Esq\.?|Jr\.?|Sr\.?)$/;
const FOR =
  /^(\S+(?:\s\S+){1,3}?)\s(?:[Ff]or\s.+|(?:in|à|en|aus|from|em|desde)(?:\s\p{Lu}[\p{L}'’-]+){1,2})$/u;
/**
 * A dateline behind a name, such as `, à Rennes`, and cities where most papers have a
 * correspondent.
 */
const PLACE =
  /^(?:(?:in|à|a|en|aus|from|em|desde|из|в|w)\s\p{Lu}.*|Berlin|Br[uü]ssel|Brussels|Bruxelles|Istanbul|Jerusalem|Kairo|Kiew|Kyiv|London|Londres|Madrid|Mosco[uw]|Moskau|New York|Par[ií]s|Parigi|Peking|Beijing|Rom[ae]?|Tel Aviv|Tokyo|Warschau|Washington|Wien|Zürich)$/u;
/** `on May 14`, behind a name. */
const ON_DAY = /\s(?:on|am|le|el|em|il)\s[^,]{0,20}\d.*$/u;
/** `某报记者` before a name. */
const PUBLISHER_REPORTER = /^\p{sc=Han}{0,10}(?:记者|記者)\s?(?=\p{sc=Han}{2,4}$)/u;
/** Dates and numbers stand behind names, too. */
const NUMBER = /\d/;
const LEGAL_FORM = /(?:^|\s)(?:GmbH|AG|Ltd\.?|Inc\.?|LLC|S\.p\.A\.|S\.A\.|KG)(?:\s|$)/;

const PARTICLE =
  'de|del|della|der|den|di|da|das|do|dos|du|van|von|vom|zu|zur|la|le|el|al|bin|ibn|y|e|ten|ter|af|av|st';
/** `Van Jones`, `Da Silva`: by-words that begin a name, where too little would be left without them. */
const PARTICLE_FIRST = new RegExp(`^(?:${PARTICLE})\\s+(?:\\S+$|(?:${PARTICLE})\\s)`, 'iu');
const isParticle = (name: string): boolean => PARTICLE_FIRST.test(name);

/** One name without what stands around it; `''` where nothing is left. */
export function cleanName(raw: string): string {
  let name = raw.replace(NOT_NAMES, ' ').replace(/\s+/g, ' ').trim();
  for (let n = 0; n < 3; n++) {
    const rest = withoutBy(name);
    if (rest === undefined || isParticle(name)) break;
    name = rest;
  }
  name = name.replace(BRACKETS, '').replace(EDGES, '').replace(ON_DAY, '').replace(FOR, '$1');
  name = name.replace(/\s+[/–—-]\s+([^/]+)$/u, (tail, office: string) =>
    isRole(office) || PLACE.test(office) ? '' : tail,
  );
  name = name.replace(PUBLISHER_REPORTER, '');
  name = name.replace(
    /^(?:글\s)?([\p{sc=Hangul}]{2,5})\s?(?:(?:선임|인턴|수습|전문|객원)\s?)?기자$/u,
    '$1',
  );
  // Two copies of one name, one of them for small screens.
  if (name.length <= 80) name = name.replace(/^(.{4,})\s?\1$/, '$1');
  return isText(name) ? name : '';
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[\s-]+/);

/** Whether a part of a byline is a job title: `senior reporter`. */
export const isRole = (part: string): boolean =>
  WORDS.roles.has(part.toLowerCase()) || wordsOf(part).some((word) => WORDS.roles.has(word));

/** Joining words part names only where both sides are whole names: `Le Figaro et AFP` is one credit. */
function splitAt(text: string): string[] {
  const [left = '', ...rest] = splitAtAnd(text);
  const right = rest.join(' ');
  if (!right || wordsOf(left).length < 2 || wordsOf(right).length < 2) return [text];
  return [left, ...rest.flatMap(splitAt)];
}

/** The names in one text: split at commas, semicolons, bars and joining words; roles dropped. */
export function splitNames(text: string): string[] {
  const parts = toPlain(text, 2_000)
    .split(/[,;|、，；]|\s[·•]\s/)
    .flatMap(splitAt);
  const names = parts.map((part, n) =>
    n > 0 && (PLACE.test(part.trim()) || NUMBER.test(part)) ? '' : cleanName(part),
  );
  const [first = ''] = names;
  // What follows a company's name is its postal address.
  if (LEGAL_FORM.test(first)) return [first];
  return names.filter(
    (name, n) => name !== '' && (n === 0 || (!isRole(name) && !DEGREE.test(name))),
  );
}

const nameOf = (capital: string, letter: string): RegExp => {
  const word = `${capital}[${letter}'’.-]*`;
  return new RegExp(`^${word}(?:\\s(?:${PARTICLE}))*(?:\\s(?:[dDlL]['’])?${word}){1,3}$`, 'u');
};
const plainName = once(() => nameOf('[A-Z]', 'A-Za-z'));
const anyName = once(() => nameOf('\\p{Lu}', '\\p{L}\\p{M}'));
const isName = (text: string): boolean =>
  (/[^ -~]/.test(text) ? anyName() : plainName()).test(text);

/** Whether a text looks like one person's name in a script with capitals: two to four words. */
export const isPersonName = (text: string): boolean =>
  text.length <= 50 &&
  /\s/.test(text) &&
  isName(text) &&
  !isRole(text) &&
  !isDateLabel(text) &&
  !WORDS.home.has(text.toLowerCase());

const CASELESS =
  /^(?!\P{L}*[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])[\p{Lo}\p{M}'’-]{2,}(?:\s[\p{Lo}\p{M}'’.-]+){1,3}$/u;

/** Whether a text could be a name in a script without capitals and with spaces: Arabic, Hebrew, Hindi … */
export const isCaselessName = (text: string): boolean =>
  text.length <= 40 && !isLatin(text) && CASELESS.test(text) && !isRole(text) && !isDateLabel(text);
