/** Takes the names out of a byline: without by-words, roles, e-mail addresses and codes. */

import { hasLetter, mayBeDense } from '../text/letters.ts';
import { INVISIBLE_BREAK, toPlain } from '../text/plain-text.ts';
import { ofLanguages } from '../vocabulary/in-use.ts';
import { splitAtAnd, WORDS, withoutBy } from '../vocabulary/index.ts';
import { isPlace } from './dateline-places.ts';
import {
  isDenseOrganisation,
  isOrganisation,
  isPersonal,
  isPersonName,
  isRole,
  PARTICLE,
} from './is-name.ts';

const NOT_NAMES =
  /https?:\/\/[^\s()[\]（）]+|www\.[^\s()[\]（）]+|\S{1,60}@\S{1,60}\.\S{1,20}|@\w+/g;
/** A short code such as `(obe)`, or a place, or an office, in brackets at the end. */
const BRACKETS = /\s?[([（［【][^()[\]（）［］【】]{0,60}(?:[)\]）］】]\s?)?$/u;
/** As above inside a line, before what separates names; a nickname stands before a surname. */
const BRACKETS_WITHIN =
  /(?<=[\p{L}.])\s?[([（［【][^()[\]（）［］【】]{0,60}[)\]）］】](?=\s*[,;|、，；/&+•·]|\s+\p{Ll})/gu;
const WRAPPED = /^[([（［【〔]([^()[\]（）［］【】〔〕]+)[)\]）］】〕]$/u;
/** Whose images they are says nothing of the writer. */
const OF_IMAGES =
  /(?:^|[\s/])(?:photos?|photographs?|photography|illustrations?|illustrated|pictures?|images?|graphics?|videos?|fotos?|foto’s|bilder?|zdjęcia|fotografie|фото|фотографии|写真|撮影|摄影|攝影|摄|供图|图片|사진)(?:\s(?:by|von|de|par|di|door|av|af|od)\s|\s?[:：/／＝=]\s?|\s+(?=\p{Lu}\p{Ll}+\s\p{Lu})).*$/iu;
const EDGES = /^[\s,;:/|·•<>–—*-]+|[\s,;:/|·•<>–—*-]+$/g;

const isText = (name: string): boolean =>
  hasLetter(name) &&
  name.length <= 80 &&
  // An account's URL without its scheme.
  !/^[\w-]+\.[a-z]{2,6}\/\S+$/i.test(name) &&
  !/^(?:null|undefined|none|n\/a|unknown|anonymous|name|e-?mail|author|by|publisher|super user|administrator)$/i.test(
    name,
  ) &&
  !/comment|kommentar/i.test(name);

/** What follows a name but is not part of it: degrees, and the outlet the text was written for. */
const DEGREE =
  /^(?:M\.?[ADS]\.?|B\.?[AS]c?\.?|MSc|MBA|MPH|J\.?D\.?|Ph\.?D\.?|R[DN]N?|D[DV]S|DO|DVM|DPT|CPA|CSCS|LCSW|Esq\.?|Jr\.?|Sr\.?)$/;
const FOR =
  /^(\S+(?:\s\S+){1,3}?)\s(?:[Ff]or\s.+|(?:in|à|en|aus|from|em|desde)(?:\s\p{Lu}[\p{L}'’-]+){1,2})$/u;
/** The agency behind a name, `/dpa`, `und AFP`, or who did something else: `Fotos: Bo Nym`. */
const BEHIND =
  /\s?\/\s?\p{L}[\p{L}-]*\/?$|\s\p{Ll}{1,4}\s(?:\p{Lu}{2,6}|dpa)$|\s\S{1,12}\s?[:：].*$/u;
/** `Le Figaro`, `Die Zeit`: papers begin so, and hardly a name. */
const PAPER = /^(?:l[aeo]|el|il|die|der|the)\s/i;
/** A dateline behind a name, such as `, à Rennes`. */
const DATED_FROM = /^(?:in|à|a|en|aus|from|em|desde|из|в|w)\s\p{Lu}.*$/u;
const isFrom = (text: string): boolean => DATED_FROM.test(text) || isPlace(text);
/** `on May 14`, behind a name. */
const ON_DAY = /\s(?:on|am|le|el|em|il)\s[^,]{0,20}\d.*$/u;
/** `某报记者` before a name. */
const PUBLISHER_REPORTER = /^\p{sc=Han}{0,10}(?:记者|記者)\s?(?=\p{sc=Han}{2,4}$)/u;
/** Dates and numbers stand behind names, too. */
const NUMBER = /\d/;
const LEGAL_FORM = /(?:^|\s)(?:GmbH|AG|Ltd\.?|Inc\.?|LLC|S\.p\.A\.|S\.A\.|KG)(?:\s|$)/;

/** `Van Jones`, `Da Silva`: by-words that begin a name, where too little would be left without them. */
const PARTICLE_FIRST = new RegExp(`^(?:${PARTICLE})\\s+(?:\\S+$|(?:${PARTICLE})\\s)`, 'iu');
const PARTICLES = new Set(PARTICLE.split('|').filter((word) => word !== 'und' && word !== 'e'));
/** Danes and Norwegians write their by-words so, and no surname. */
const isParticle = (name: string): boolean =>
  PARTICLE_FIRST.test(name) && !/^(?:Af|Av)\s/.test(name);
/** `Do UOL`: from a paper, in Portuguese. */
const OF_PAPER = /^(?:Do|Da) (?=\p{Lu}{2,}$)/u;
/** `أبوظبي - البيان`: the place of the desk before the paper. */
const DATELINE = /^([^-–—]{3,30})\s[-–—]\s(?=\S)/u;
/** `Ann OnymJournal News`: the paper is glued to the name. */
const GLUED_PAPER = /^(\p{Lu}\S*(?:\s\S+){0,2}\p{Ll}{3})(?=\p{Lu}\p{Ll}+(?:\s|$))/u;

function withoutPaper(name: string): string {
  const [, place = ''] = DATELINE.exec(name) ?? [];
  const rest = place && isPlace(place) ? name.replace(DATELINE, '') : name;
  const person = GLUED_PAPER.exec(rest)?.[1] ?? '';
  return person && isPersonName(person) && isOrganisation(rest.slice(person.length))
    ? person
    : rest.replace(OF_PAPER, '');
}

/** By-words that are no camel's head: `DeWitt` and `VanDyke` are names. */
const glued = ofLanguages(() =>
  [...WORDS.by].filter(
    (word) =>
      /^\p{Ll}{2,12}$/u.test(word) && !/^(?:de|di|da|du|del|van|la|le|el|al|mac|mc)$/.test(word),
  ),
);

/** `ByAnn Onym`, `Byby Ann Onym`: markup that parted by-word and name is gone. */
function unglued(name: string): string {
  const lower = name.toLowerCase();
  const word = glued().find((one) => lower.startsWith(one));
  if (!word) return name;
  const rest = name.slice(word.length);
  if (rest.toLowerCase().startsWith(`${word} `)) return rest;
  const isCapital = /^\p{Lu}/u.test(name) && /^\p{Lu}\p{Ll}/u.test(rest);
  return isCapital ? `${name.slice(0, word.length)} ${rest}` : name;
}

/** One name without what stands around it; `''` where nothing is left. */
function cleanName(raw: string, isFirst: boolean): string {
  let name = unglued(raw.replace(NOT_NAMES, ' ').replace(/\s+/g, ' ').trim());
  for (let n = 0; n < 3; n++) {
    const rest = withoutBy(name);
    if (rest === undefined || isParticle(name)) break;
    name = rest;
  }
  const joiner = /^(\S{1,6})\s(?=\p{Lu})/u.exec(name)?.[1] ?? '';
  if (
    /^\p{Ll}|^And$/u.test(joiner) &&
    WORDS.and.has(joiner.toLowerCase()) &&
    !PARTICLES.has(joiner)
  )
    name = name.slice(joiner.length + 1);
  name = name
    .replace(/^(\p{Ll}{4,})\s(?=\p{Lu}\S+\s\p{Lu})/u, (all, word) => (isRole(word) ? '' : all))
    .replace(OF_IMAGES, '')
    .replace(BRACKETS, '')
    .replace(EDGES, '')
    .replace(ON_DAY, '')
    .replace(FOR, '$1');
  const [, person = '', office = ''] = /^(\S+\s\S+)\s((?!Staff$).+)$/u.exec(name) ?? [];
  const head = isFirst && office.split(' ').every(isRole) ? person : name.replace(BEHIND, '');
  if (isPersonal(head) && !PAPER.test(head)) name = head;
  name = name.replace(/\s+[/–—-]\s+([^/]+)$/u, (tail, office: string) =>
    isRole(office) || isFrom(office) ? '' : tail,
  );
  name = name.replace(PUBLISHER_REPORTER, '').replace(/^([^(（]+)[)）]$/, '$1');
  name = name.replace(/^\p{sc=Hangul}+=(?=\p{sc=Hangul}{2,5}(?:\s|$))/u, '');
  name = name.replace(
    /^(?:글\s)?([\p{sc=Hangul}]{2,5})\s?(?:(?:선임|인턴|수습|전문|객원)\s?)?기자$/u,
    '$1',
  );
  name = name.replace(/^(.{2,10}?)\s?(?:記者|特派員|編集委員|論説委員|支局長)$/u, '$1');
  name = withoutPaper(name);
  // Two copies of one name, one of them for small screens.
  if (name.length <= 80) name = name.replace(/^(.{4,})\s?\1$/, '$1');
  return isText(name) ? name : '';
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[\s-]+/);

/** Joining words part names only where both sides are whole names: `Le Figaro et AFP` is one credit. */
function splitAt(text: string): string[] {
  const [left = '', ...rest] = splitAtAnd(text);
  const right = rest.join(' ');
  if (!right || wordsOf(left).length < 2 || wordsOf(right).length < 2) return [text];
  return [left, ...rest.flatMap(splitAt)];
}

/** `Ann Onym - Bo Nym`: two people, not a person and a paper. */
function splitPair(text: string): string[] {
  const pair = text.split(/\s[-–—]\s/).map((part) => part.trim());
  return pair.length === 2 && pair.every((part) => isPersonName(part) && !isOrganisation(part))
    ? pair
    : [text];
}

/** Who is named behind these mended the text of another. */
const OF_EDITORS = /^\s*(?:editing|edited) by /i;

/** What separates two names; a slash only in scripts that write without spaces. */
const SEPARATOR = /[,;|、，；]|\s[·•]\s/;
const DENSE_SEPARATOR = /[,;|、，；/／＆]|\s[·•]\s/;

/** A line without the brackets around it, its by-word, and brackets between its names. */
function unwrapped(text: string): string {
  const line = text.replace(/^[[［【][^\]］】]{1,20}[\]］】]\s?(?=\p{sc=Hangul})/u, '');
  const inner = WRAPPED.exec(line)?.[1] ?? line;
  return (mayBeDense(inner) ? withoutBy(inner) : undefined) ?? inner.replace(BRACKETS_WITHIN, '');
}

/** The names in one text: split at commas, semicolons, bars and joining words; roles dropped. */
export function splitNames(text: string): string[] {
  // Where markup left an invisible break, what follows may be a place or an office.
  const [line = '', ...hidden] = text.split(INVISIBLE_BREAK);
  if (hidden.length && line)
    return [...splitNames(line), ...hidden.flatMap(splitNames).filter(isPersonal)];
  const whole = unwrapped(toPlain(text, 2_000));
  const isDense = mayBeDense(whole);
  const parts = (isDense ? whole.replace(OF_IMAGES, '') : whole)
    .split(isDense ? DENSE_SEPARATOR : SEPARATOR)
    .flatMap(splitAt)
    .flatMap(splitPair);
  const names = parts.map((part, n) =>
    n > 0 && (isFrom(part.trim()) || NUMBER.test(part) || OF_EDITORS.test(part))
      ? ''
      : cleanName(part, n === 0),
  );
  const [first = ''] = names;
  // What follows a company's name is its postal address.
  if (LEGAL_FORM.test(first)) return [first];
  const found = names.filter(
    (name, n) => name !== '' && (n === 0 || (!isRole(name) && !DEGREE.test(name))),
  );
  const people = isDense ? found.filter((name) => !isDenseOrganisation(name)) : found;
  return people.length && people.some(isPersonal) ? people : found;
}
