/** Quartz: Obsidian's signs, which it looks for in text that is already unescaped. */
import { JOINER } from '../text/joiner.ts';
import {
  COMMONMARK,
  type Dialect,
  NOTES,
  NOTES_IN_ALT,
  NOTES_IN_HTML,
  RUN_CODE,
  withEscapes,
} from './dialect.ts';

const quartz: Dialect = {
  ...COMMONMARK,
  ...withEscapes({
    own: [
      ...NOTES,
      // Links to pages, callouts and arrows as well.
      [
        /(?<=\\)#|#(?=\\?[*#_])|=(?=\\=)|%(?=\\%)|\[(?=\\\[|!)|[-=](?=>)|<(?=\\?[-=])/gu,
        `$&${JOINER}`,
      ],
    ],
  }),
  inHtml: NOTES_IN_HTML,
  formulas: true,
  codeSpan: RUN_CODE,
  altSigns: NOTES_IN_ALT,
};

export default quartz;
