/**
 * Logseq: its parser knows no entities, and takes an escaped bracket for a formula. Brackets stay bare,
 * a joiner parts what would open; addresses with escapes in them are links to it as they were meant.
 */
import { JOINER, joinNoteCode, NOTE_CODE } from '../text/joiner.ts';
import { BLOCKS, COMMONMARK, type Dialect, withEscapes } from './dialect.ts';

/** It parts cells at every pipe, escaped or in code, and reads no table at the start of an item. */
const isBeyondTable = (table: Element): boolean =>
  table.closest('li') !== null ||
  /\|/.test(table.textContent ?? '') ||
  table.querySelector('img[alt*="|"]') !== null;

const isBeyond = (block: Element): boolean => {
  if (block.localName === 'table') return isBeyondTable(block);
  if (block.localName === 'blockquote') return block.querySelector(BLOCKS) !== null;
  return block.localName === 'ol' && block.querySelector('pre, blockquote, table') !== null;
};

/**
 * In a link, and only there, an escaped bracket is one, unless it begins a formula; a backtick begins
 * code there even behind a backslash, so that another sign stands for it.
 */
const label = (text: string): string =>
  text
    .replace(/\\.|(`+)[^`]*\1|\u2060?([[\]])\u2060?/g, (part, _ticks, bracket) => {
      if (part === '\\`') return '‘';
      return bracket ? `\\${bracket}` : part;
    })
    .replace(/^(?=\\\[)/, JOINER);

const logseq: Dialect = {
  ...COMMONMARK,
  ...withEscapes({
    html: [],
    own: [
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
    ],
    last: [[NOTE_CODE, `$&${JOINER}`]],
  }),
  entities: false,
  inlineHtml: false,
  isBeyond,
  // Its links show marked text as it is written, and stand on one line; of marks in marks it takes
  // the wrong sign for the end.
  unwrapped: ':is(a, del, em, strong) :is(del, em, strong)',
  unbroken: 'a br, li :is(del, em, strong) br',
  linkedImages: false,
  spacedImages: true,
  flanking: 'spaces',
  signsInCode: false,
  signsInTargets: true,
  formulas: true,
  // It ends code at the second of two backticks, however many began it.
  codeSpan: [[/`(?=`)/g, `\`${JOINER}`]],
  // It knows fences of three signs only, and takes either kind for the end of both.
  codeBlock: [[/^([ \t]*[`~])(?=``|~~)/gm, `$1${JOINER}`]],
  fence: '```',
  label,
  // No entities here, but backslashes; code cannot be kept off but by another sign.
  alt: (text) => joinNoteCode(text.replace(/[\\[\]*_~^=$]/g, '\\$&').replace(/`/g, '‘')),
  // It knows no `1)`, and gives each item the number that stands before it.
  markers: [
    ['-', '.'],
    ['-', '.'],
  ],
  bareItems: false,
  headingsInLists: false,
};

export default logseq;
