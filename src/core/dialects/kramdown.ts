/** kramdown, which Jekyll reads with: `$$x$$`, definitions of links, attributes in braces. */
import { BACKTICKS, COMMONMARK, type Dialect, FORMULAS, withEscapes } from './dialect.ts';

const kramdown: Dialect = {
  ...COMMONMARK,
  ...withEscapes({
    own: [
      ...BACKTICKS,
      ...FORMULAS,
      // Behind a bracket it defines a link, even inside the text of one.
      [/(?<=\]):/g, '\\:'],
    ],
  }),
  // It reads no Markdown inside.
  unwrapped: 'mark',
  exposedCode: /<[!?]/,
  caret: '&#94;',
  altPairsWithTarget: true,
};

export default kramdown;
