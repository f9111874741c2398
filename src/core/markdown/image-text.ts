/**
 * The alternative text of images: Markdown in which readers resolve escapes each in their own way.
 */
import { type BodyStyle, showsInlineHtml } from '../body-style.ts';
import { JOINER, joinTemplates } from '../text/joiner.ts';

const isBalanced = (text: string, deepest: number): boolean => {
  let depth = 0;
  for (const character of text.replace(/[^[\]]/g, '')) {
    depth += character === '[' ? 1 : -1;
    if (depth < 0 || depth > deepest) return false;
  }
  return depth === 0;
};

/** What would be a link or a note in the label that an alternative text is. */
const LINK_LIKE = /\](?=\s*[[(:])|\[(?=\^)/g;

/**
 * Two brackets open a page of note programs. In the label of an image or a link, marked reads
 * brackets of one level; no target that shows no HTML is made of it.
 */
const isPlainly = (text: string, style: BodyStyle, inLink: boolean): boolean =>
  isBalanced(text, style.html ? Number(!inLink) : Number.POSITIVE_INFINITY) &&
  text.search(LINK_LIKE) < 0 &&
  (!style.html || !/\[\[|\]\]/.test(`[${text}]`));

export const toEntity = (character: string): string => `&#${character.charCodeAt(0)};`;

/** Characters that mark something up in pairs, where they can. */
const PAIRED = /(?<!\s)[*_~]|[*_~](?!\s)/g;

/** As a printer sets it, where the target would do so and write entities that show as such. */
const curl = (text: string): string =>
  text
    .replace(/(?<=^|[\s([{“‘—–-])"/g, '“')
    .replace(/"/g, '”')
    .replace(/(?<=^|[\s([{“‘—–-])'/g, '‘')
    .replace(/'/g, '’')
    .replace(/-(?=-)/g, `-${JOINER}`)
    .replace(/\.\.\./g, '…');

const isPrintedBare = (style: BodyStyle): boolean => style.dialect.altBare && !style.guard.escape;

/** Some generators show a backslash or an entity here as it is written: a joiner parts what would open. */
const part = (text: string, style: BodyStyle): string =>
  style.guard.escape
    ? joinTemplates(text)
        .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, `\\${JOINER}`)
        .replace(LINK_LIKE, `$&${JOINER}`)
        .replace(/^\^/, `${JOINER}^`)
    : text
        .replace(
          isPrintedBare(style) ? /&(?=#?[A-Za-z0-9])/g : /&(?=#?[A-Za-z0-9]{1,40};)/g,
          toEntity,
        )
        .replace(/<(?=[A-Za-z/!?%])|\\|^\^/g, toEntity);

/** Readers make links of URLs here as well, escapes and all. */
const URL_CHARACTERS = /:(?=\/\/\S{0,2000}[&\\])|(?<=\bwww)\.(?=\S{0,2000}[&\\])/gi;

/**
 * One line that shows `text` where an image is missing. Balanced brackets, but in a link, and lone
 * characters stay as they are; what could mark something up becomes an entity, and braces at its
 * end are kept from being attributes.
 */
export const toAlt = (text: string, style: BodyStyle, inLink: boolean): string => {
  const { alt, altCharacters, altPairsWithTarget } = style.dialect;
  if (alt) return alt(text);
  const parted = part(style.typographic ? curl(text) : text, style)
    .replace(altCharacters, toEntity)
    .replace(/"/g, isPrintedBare(style) ? '&quot;' : '"')
    .replace(/\}$/, `}${JOINER}`);
  const closed = isPlainly(parted, style, inLink) ? parted : parted.replace(/[[\]]/g, toEntity);
  const mates = closed.match(PAIRED)?.length ?? 0;
  const isPaired = mates > 1 || (mates > 0 && altPairsWithTarget);
  const lone = isPaired ? closed.replace(PAIRED, toEntity) : closed;
  return style.guard.escape ? lone : lone.replace(URL_CHARACTERS, toEntity);
};

/** Whether markdown-it, which leaves escapes out of it, may read what only an escape can say. */
export const isLossy = (alt: string, style: BodyStyle): boolean =>
  showsInlineHtml(style) &&
  (style.dialect.altLosesEscapes || (style.guard.escape === true && !style.typographic)) &&
  /\\|&#?\w+;/.test(alt);
