/** Text as Markdown that shows exactly that text: nothing in it opens anything. */

import { escapeTemplates } from '../html/template-guard.ts';
import type { BodyStyle } from '../profiles/profile.ts';
import { JOINER, joinNoteCode } from '../text/joiner.ts';

type Rules = readonly (readonly [pattern: RegExp, replacement: string])[];

/** What HTML could take for its own. Entities instead of backslashes: an autolink swallows a backslash. */
const HTML: Rules = [
  [/&(?=#?[A-Za-z0-9]{0,40};|#?[A-Za-z0-9]{0,40}$)/g, '&amp;'],
  [/<(?=[A-Za-z/!?%<]|$)/g, '&lt;'],
];

/** Everything else that could open markup inside a line, in CommonMark, GFM, kramdown or goldmark. */
const INLINE: Rules = [
  [/[\\`*[\]~|]/g, '\\$&'],
  [/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_'],
  [/!$/, '\\!'],
];

const ESCAPES = ['\\', '&lt;', '&amp;', '&#', JOINER];

/** Addresses in which no reader sees any more. */
const withoutAddresses = (text: string): string =>
  text.replace(/:\/\//g, '&#58;//').replace(/\b(www)\./gi, '$1&#46;');

/** Addresses with escapes in them: readers of GFM make links of them first, escapes and all. */
const breakEscapedAddresses = (text: string): string =>
  text.replace(/\S+/g, (word) => {
    const last = Math.max(...ESCAPES.map((sign) => word.lastIndexOf(sign)));
    return last < 0 ? word : withoutAddresses(word.slice(0, last)) + word.slice(last);
  });

/** What a reader with attribute support would attach to the element before it. */
const BRACES: Rules = [[/\{(?=:|[^{}]*=|$)/g, '&#123;']];

/**
 * Behind a backslash as well, kramdown takes one for code while it looks for the cells of a line;
 * others take the second of two backslashes for one that keeps the code behind it from being code.
 */
const BACKTICKS: Rules = [
  [/(?<!\\)((?:\\\\)*)\\`/g, '$1&#96;'],
  [/\\\\$/, '&#92;'],
];

/** What opens a block at the start of a line. */
const BLOCK: Rules = [
  [/^(?:[-+>=]|#{1,6}(?=\s|$)|:(?=\s|::))/, '\\$&'],
  [/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2'],
];

/** What note programs add: tags, highlights, comments, formulas, names of blocks, notes in a line. */
const NOTES: Rules = [
  [/(?<![\p{L}\p{N}&])#(?=[\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{RI}_/-])/gu, '\\#'],
  [/=(?==)|(?<==)=|%(?=%)|(?<=%)%|\$/g, '\\$&'],
  [/\^(?=[\w-]+\s*$)/g, `^${JOINER}`],
  [/^!(?=\w)|\^$/g, '\\$&'],
];

/** It looks for them, for links to pages, callouts and arrows in text that is already unescaped. */
const QUARTZ: Rules = [
  ...NOTES,
  [/(?<=\\)#|#(?=\\?[*#_])|=(?=\\=)|%(?=\\%)|\[(?=\\\[|!)|[-=](?=>)|<(?=\\?[-=])/gu, `$&${JOINER}`],
];

/** What a typographer would set as one dash. */
const DASHES: Rules = [[/-(?=-)/g, '\\-']];

/** Attributes in braces, and emoji by name or as people type them. */
const EMOJI = /:(?=(?:[\w+-]*[a-z][\w+-]*|[+-]1|100|1234):)/gi;
const VITEPRESS: Rules = [
  [/[{}]/g, '\\$&'],
  [EMOJI, '\\:'],
  [/(?<!&lt|&amp)[:;](?!\/\/)(?=[-,'"]{0,3}[()@$/DOPSZ](?!\w))|(?<=[xX8B])-(?=\))/gi, '\\$&'],
  [/<(?=3)/g, '&lt;'],
];

/**
 * Its parser knows no entities, and takes an escaped bracket for a formula: brackets stay bare, a
 * joiner parts what would open. Addresses with escapes in them are links to it as they were meant.
 */
const LOGSEQ: Rules = [
  [/[#$](?! )|=(?==)|(?<==)=|\^(?=[\^{]|$)|^:(?=\w)|</g, '\\$&'],
  [/\\([[\]])/g, '$1'],
  [/(?<=\\)(?=[[\]])|^(?=[[\]({])|(?<=[[\]])$/g, JOINER],
  // Code of Clojure, shares of tasks done, days, snippets for export, marks of tasks.
  [/\[(?=:|\d+(?:\/\d+|%)\]|\d{4}-\d)|@(?=@)/g, `$&${JOINER}`],
  [
    /^(?=(?:TODO|DOING|DONE|NOW|LATER|WAIT(?:ING)?|CANCELL?ED|STARTED|IN-PROGRESS)(?:\s|$))/,
    JOINER,
  ],
  // It makes links of every scheme.
  [/(?<!\bhttps?):\/\/|:\/\/(?=\S{0,2000}\u2060)/gi, `:${JOINER}//`],
];

/** A host that every parser of URLs takes, and what may stand behind it in a sentence. */
const HOST = String.raw`(?:(?!xn--)[\w-]+\.)*(?!xn--)[a-z][\w-]*\.?(?::\d{1,4})?(?:[/?#\s]|[.,;:!?'")\]}]*(?:\s|$))`;

/** It makes links of addresses in text that is unescaped, and ends with an error where one is none. */
const DOCUSAURUS: Rules = [
  [EMOJI, `:${JOINER}`],
  [/\{(?=#)/g, `{${JOINER}`],
  [RegExp(String.raw`(?<=\bhttps?:|\bwww)(?=\/\/(?!${HOST})|\.(?!${HOST}))`, 'gi'), JOINER],
];

/** Formulas of kramdown and others. */
const FORMULAS: Rules = [[/\$(?=\$)|(?<=\$)\$/g, '\\$']];

const DIALECTS: Readonly<Record<BodyStyle['dialect'], Rules>> = {
  plain: [...BACKTICKS, ...BRACES, ...FORMULAS],
  obsidian: NOTES,
  quartz: QUARTZ,
  logseq: LOGSEQ,
  kramdown: [
    ...BACKTICKS,
    ...FORMULAS,
    // Behind a bracket it defines a link, even inside the text of one.
    [/(?<=\]):/g, '\\:'],
  ],
  vitepress: VITEPRESS,
  docusaurus: DOCUSAURUS,
  // Two hyphens are a dash, two backticks or apostrophes a quotation mark.
  astro: [[/-(?=-)|'(?=')|`(?=\\`)/g, `$&${JOINER}`]],
};

const apply = (text: string, rules: Rules): string =>
  rules.reduce((escaped, [pattern, replacement]) => escaped.replace(pattern, replacement), text);

/** Escapes the text of one text node, which may stand at the start of a line. */
export const escapeText = (text: string, style: BodyStyle): string => {
  const own = apply(style.dialect === 'logseq' ? text : apply(text, HTML), INLINE);
  const inline = style.typographic ? apply(own, DASHES) : own;
  const noted = apply(apply(inline, DIALECTS[style.dialect]), BLOCK);
  if (style.dialect === 'logseq') return joinNoteCode(noted);
  return breakEscapedAddresses(style.guard.escape ? escapeTemplates(noted) : noted);
};

/** Escaped text in which no address is taken for a link. */
export const breakAddresses = (text: string, style: BodyStyle): string =>
  style.dialect === 'logseq' ? text.replace(/:\/\//g, `:${JOINER}//`) : withoutAddresses(text);
