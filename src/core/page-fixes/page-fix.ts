/** What a page fix is: a rule that mends the clone of a page, in a named stage. */

import type { PageFacts } from '../page/page-facts.ts';
import type { Trail } from '../trail.ts';

/** The stages that change the page before anything is measured on it, in their order. */
export const PAGE_STAGES = [
  /** Gives elements the names of what they stand for: those of AMP, subtitles. */
  'elements',
  /** Makes tables of what only says that it is one. */
  'tables',
  /** Makes links of what stands for a player, and of the headings of cards. */
  'links',
  /** Opens the folded parts of a wiki below headings. */
  'wikis',
  /** Makes headings of what says that it is one, and one line of a label or number and its words. */
  'roles',
  /** Says what parts are: no text of the article, its writer, a portrait, a period, headings and notices of a wiki. */
  'zones',
  /** Takes away what asks for consent. */
  'layers',
  /** Brings out what is meant for browsers without scripts, and the article where a dialog shows it. */
  'unhide',
  /** Opens boxes, before `strip` takes what opens them. */
  'open',
  /** Unfolds folded parts and sliders, and leaves one of several articles, copies of slides, boxes of a song. */
  'expand',
  /** Puts the names of tabs above their panels. */
  'tabs',
  /** Ties foot-notes to their marks. */
  'notes',
  /** Gives call-outs one form, before quotations are looked for in boxes. */
  'callouts',
  /** Gives quotations their speakers, and makes links of cards. */
  'quotes',
  /** Makes lists and lines of tables and boxes that are laid out as such. */
  'rows',
  /** Takes images out of the links and boxes of facts around them, and verses out of `pre` before `code` reads it. */
  'openers',
  /** Makes text, images and links of what is drawn: charts, formulas, backgrounds, numbers, ticks. */
  'figures',
  /** Turns images of emoji back into characters. */
  'emoji',
  /** Leaves code as it was written, with its language, before `strip` takes its buttons. */
  'code',
  /** Marks the part that is a manual, before `tools` takes the links of its headings to themselves. */
  'manuals',
  /** Takes out programs and controls. */
  'strip',
  /** Turns players into links, and gives every image its URL. */
  'media',
  /** Gives the messages of a thread one form, apart from the page. */
  'threads',
  /** Takes out of lines what is no part of them: tools, numbers of pages, words for screen readers. */
  'tools',
  /** Takes needless links, counts and labels from headings, figures and cells; makes rules of lines of stars. */
  'details',
  /** Makes plain containers, lists and lines of what only lays them out. */
  'layout',
  /** Makes paragraphs of bare boxes, and one list of those that go on counting. */
  'lines',
  /** Parts or joins what only a style does: a place and its text, a large first letter, indented lines, a figure and the text in it. */
  'words',
  /** Makes figures of images with their words in one paragraph, before `captions` looks below images. */
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
