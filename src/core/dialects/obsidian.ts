/** Obsidian and its kin: `#tag`, `==x==`, `%%x%%`, `[[x]]` and `$x$` have a meaning. */
import {
  COMMONMARK,
  type Dialect,
  NOTES,
  NOTES_IN_ALT,
  NOTES_IN_HTML,
  RUN_CODE,
  withEscapes,
} from './dialect.ts';

const obsidian: Dialect = {
  ...COMMONMARK,
  ...withEscapes({ own: NOTES }),
  inHtml: NOTES_IN_HTML,
  formulas: true,
  codeSpan: RUN_CODE,
  altSigns: NOTES_IN_ALT,
  altBare: true,
};

export default obsidian;
