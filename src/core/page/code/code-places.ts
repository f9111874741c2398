/** Says where code blocks may be. */

/** Where editors and highlighters draw lines without a `pre`. */
const EDITORS =
  '.CodeMirror-code, .cm-content, .monaco-editor .view-lines, .ace_text-layer, .dp-highlighter ol, .syntaxhighlighter';

const MARKED_CELLS =
  'td.code, td.blob-code, td.hljs-ln-code, td.rouge-code, td.de1, td.crayon-code';
/** Boxes that keep their white space, one for each line. */
export const LINE_BOXES =
  'td > div > div[style*="white-space:pre"] + div[style*="white-space:pre"]';
export const CODE_CELLS = `${MARKED_CELLS}, td > pre, td > div > pre, td > div > code, ${LINE_BOXES}`;

/** Boxes that look like code by their typeface. */
export const MONOSPACE = 'div:is([style*="ourier"], [style*="monospace"])';

const CODE = 'pre, xmp, listing, code';
export const ROOTS = `${CODE}, table, ${EDITORS}, ${MONOSPACE}, div.code`;
