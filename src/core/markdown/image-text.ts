/** The alternative text of pictures: Markdown in which readers resolve escapes each in their own way. */
import type { BodyStyle } from '../profiles/profile.ts';
import { joinNoteCode, joinTemplates } from '../text/joiner.ts';

const isBalanced = (text: string): boolean => {
  let depth = 0;
  for (const sign of text.replace(/[^[\]]/g, '')) {
    depth += sign === '[' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
};

/** A label of its own would be a link or a note. */
const isPlainly = (text: string): boolean => isBalanced(text) && !/\]\s*[[(]|\[\^/.test(text);

const entity = (sign: string): string => `&#${sign.charCodeAt(0)};`;

/** Signs that mark something up in pairs, where they can. */
const PAIRED = /(?<!\s)[*_~]|[*_~](?!\s)/g;

/** As a printer sets it, where the target would do so and write entities that show as such. */
const curl = (text: string): string =>
  text
    .replace(/(?<=^|[\s([{“‘—–-])"/g, '“')
    .replace(/"/g, '”')
    .replace(/(?<=^|[\s([{“‘—–-])'/g, '‘')
    .replace(/'/g, '’')
    .replace(/-(?=-)/g, '-\u2060')
    .replace(/\.\.\./g, '…');

/** Some generators show a backslash or an entity here as it is written: a joiner parts what would open. */
const part = (text: string, style: BodyStyle): string =>
  style.guard.escape
    ? joinTemplates(text).replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\u2060')
    : text.replace(/&(?=#?[A-Za-z0-9]{1,40};)|<(?=[A-Za-z/!?%])|\\/g, entity);

/** Logseq knows no entities here, but backslashes; code cannot be kept off but by another sign. */
const toLogseqAlt = (text: string): string =>
  joinNoteCode(text.replace(/[\\[\]*_~^=$]/g, '\\$&').replace(/`/g, '‘'));

/**
 * One line that shows `text` where a picture is missing. Balanced brackets and lone signs stay as
 * they are; what could mark something up becomes an entity.
 */
export const toAlt = (text: string, style: BodyStyle): string => {
  if (style.dialect === 'logseq') return toLogseqAlt(text);
  const signs = /obsidian|quartz/.test(style.dialect) ? /[`|$]|(?<=%)%/g : /[`|]/g;
  const parted = part(style.typographic ? curl(text) : text, style).replace(signs, entity);
  const closed = isPlainly(parted) ? parted : parted.replace(/[[\]]/g, entity);
  return (closed.match(PAIRED)?.length ?? 0) > 1 ? closed.replace(PAIRED, entity) : closed;
};
