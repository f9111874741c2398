/** The zones of a page, by the name or the role of their element: see `Block.zone`. */

/** Those that lead elsewhere or ask for something. */
export const TOOL_ZONES: ReadonlySet<string> = new Set(
  'nav footer form dialog menu navigation contentinfo alertdialog search'.split(' '),
);

/** These, and what stands beside the article. */
export const OUTER_ZONES: ReadonlySet<string> = new Set([...TOOL_ZONES, 'aside', 'complementary']);
