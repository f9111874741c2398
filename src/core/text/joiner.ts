/** An invisible character that keeps apart what would be read as one. */

/** WORD JOINER: takes no room, allows no line break, and is neither a letter nor a space to a parser. */
export const JOINER = '\u2060';

/** A tag, a comment, code of a template, or an entity, which HTML knows without its end as well. */
const OPENER = /<(?=[A-Za-z/!?%])|&(?=#?[A-Za-z0-9]{1,40};|(?:amp|lt|gt|quot|copy|reg|nbsp)\b)/g;

/** Text in which nothing opens a tag, a comment or an entity. */
const joinMarkup = (text: string): string => text.replace(OPENER, `$&${JOINER}`);

/** The same for a field of the head, which also must not end as attributes do. */
export const joinField = (text: string): string => joinMarkup(text).replace(/\}$/, `}${JOINER}`);

/** Logseq's links to pages and blocks, labels, macros and properties. */
export const NOTE_CODE = /\[(?=[[^])|\](?=[[(:])|\{(?=\{)|\((?=\()|:(?=:)/g;

/** Text without them. */
export const joinNoteCode = (text: string): string => text.replace(NOTE_CODE, `$&${JOINER}`);

/**
 * Text in which nothing opens code that plug-ins of note programs run, a comment, or a link to a
 * heading, which Quartz looks for in the whole file.
 */
export const joinCode = (text: string): string =>
  text.replace(/<(?=%)|%(?=%)|\[(?=\[)/g, `$&${JOINER}`);

/** Text in which nothing opens a template's code or shortcode either. */
export const joinTemplates = (text: string): string =>
  joinMarkup(text)
    .replace(/\{(?=[{%#<:!])/g, `{${JOINER}`)
    .replace(/(?<=[}%#>])\}/g, `${JOINER}}`);
