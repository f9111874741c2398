/** Brings a safe DOM into the one shape that the Markdown rules expect. */
import type { BodyStyle } from '../../body-style.ts';
import { tidyBlocks } from './blocks.ts';
import { tidyCode } from './code.ts';
import { tidyInline } from './inline.ts';
import { tidyLists } from './lists.ts';
import { limitNesting } from './nesting.ts';
import { tidyNotes } from './notes.ts';
import { tidyTables } from './tables.ts';

/** Changes `root` in place; the order is that of dependence, each step relies on those before. */
export const tidy = (root: Element, style: BodyStyle): void => {
  tidyCode(root);
  tidyTables(root, style);
  tidyNotes(root, style);
  tidyBlocks(root);
  tidyInline(root, style);
  limitNesting(root);
  tidyLists(root, style);
};
