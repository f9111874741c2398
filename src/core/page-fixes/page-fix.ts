/** What a page fix is: a rule that mends the clone of a page, in a named stage. */

import type { PageFacts } from '../page/page-facts.ts';
import type { Trail } from '../trail.ts';

/** The stages that change the page before anything is measured on it, in their order. */
export const PAGE_STAGES = [
  /** Gives custom elements the names of those they stand for. */
  'elements',
  /** Makes links of what stands for a player. */
  'stand-ins',
  /** Puts the link that lies over a card into its heading. */
  'cards',
  /** Opens the folded parts of a wiki. */
  'expanders',
  /** Makes headings of what says that it is one, and lines of those that only label a fact. */
  'roles',
  /** Gives parts that are no text of the article the role that they have. */
  'zones',
  /** Takes away what covers the page. */
  'layers',
  /** Brings out what is meant for browsers without scripts, and what stands in a dialog. */
  'unhide',
  /** Opens closed boxes. */
  'open',
  /** Unfolds folded parts, and takes out copies of slides and whole other articles. */
  'expand',
  /** Puts the names of tabs above their panels. */
  'tabs',
  /** Ties foot-notes to their marks. */
  'notes',
  /** Gives call-outs one form. */
  'callouts',
  /** Gives quotations their speakers. */
  'quotes',
  /** Makes lists and lines of rows that number one paragraph or formula. */
  'rows',
  /** Takes images out of the links that open them. */
  'openers',
  /** Makes text, images and links of what only a browser can draw. */
  'figures',
  /** Turns images of emoji back into characters. */
  'emoji',
  /** Takes colours and line numbers out of code. */
  'code',
  /** Takes out programs and controls. */
  'strip',
  /** Turns players into links, and gives every image its URL. */
  'media',
  /** Gives the messages of a thread one form, apart from the page. */
  'threads',
  /** Removes labels and tools from lines, and marks code with its language. */
  'details',
  /** Makes plain containers of what only lays the page out. */
  'layout',
  /** Makes paragraphs of bare boxes with a line each. */
  'lines',
  /** Takes text out of figures that were left open around it. */
  'figure-text',
  /** Brings out words that stand behind images. */
  'image-words',
  /** Joins captions to their images. */
  'captions',
  /** Marks lines that are part of the text without being sentences. */
  'own-lines',
] as const;

/** The stages that shape the article once its blocks are chosen, in their order. */
export const BODY_STAGES = [
  /** Leaves the elements, attributes and URLs that a note may hold. */
  'markup',
  /** Takes out the layers that this left empty or needless. */
  'compact',
] as const;

/** All stages in their order; inside a stage every pair of fixes commutes. */
export const TREE_STAGES = [...PAGE_STAGES, ...BODY_STAGES] as const;

export type TreeStage = (typeof TREE_STAGES)[number];

export type PageFix = {
  readonly stage: TreeStage;
  /** Mends what is below `root`: the page's document, or in a stage of the body the article's element. */
  readonly apply: (root: ParentNode, page: PageFacts, trail: Trail) => void;
};

/** What a page fix makes of a body. */
export type PageFixExample = { readonly before: string; readonly after: string };
