/** What note programs give a meaning, beside what CommonMark does. */
import { JOINER } from '../../text/joiner.ts';
import type { Rules } from '../dialect.ts';

/** What note programs add: tags (behind an e-mail address, too, which they link), highlights, comments, formulas, names of blocks, notes in a line. */
export const NOTES: Rules = [
  [
    /(?:(?<![\p{L}\p{N}&])|(?<=\S@\S{1,60}))#(?=[\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{RI}_/-])/gu,
    '\\#',
  ],
  [/=(?==)|(?<==)=|%(?=%)|(?<=%)%|\$/g, '\\$&'],
  [/\^(?=[\w-]+\s*$)/g, `^${JOINER}`],
  [/^!(?=\w)|\^$/g, '\\$&'],
];

/** What note programs look for in HTML as well: comments, and links to pages. */
export const NOTES_IN_HTML = /(?<=%)%|(?<=\[)\[/g;

/** What note programs look for in alternative texts. */
export const NOTES_IN_ALT = /[`|$]|(?<=%)%/g;

/** A plug-in of note programs runs code that begins like this instead of showing it. */
export const RUN_CODE: Rules = [[/^(?=\$?=)/, JOINER]];
