/** Finds what stands between the headline and the text. */

import { textOf } from '../text/text-length.ts';
import { isInTitle } from './page-title.ts';

/** A longer paragraph belongs to the text. */
const MAX_BETWEEN = 100;

type Side = {
  /** From the headline outwards. */
  readonly lines: readonly Element[];
  /** Whether text ends them, and not the page. */
  readonly meetsText: boolean;
};

const upToText = (lines: readonly Element[]): Side => {
  const end = lines.findIndex(
    (line) => line.localName === 'p' && textOf(line).length > MAX_BETWEEN,
  );
  return { lines: end < 0 ? lines : lines.slice(0, end), meetsText: end >= 0 };
};

/** What `selector` finds on either side of the headline up to the text; `title` is the tab's, folded. */
export const aroundHeadline = (
  root: ParentNode,
  selector: string,
  title: string,
): { readonly above: Side; readonly below: Side } | undefined => {
  const all = Array.from(root.querySelectorAll(selector));
  const at = all.findIndex((one) => /^h[12]$/.test(one.localName) && isInTitle(one, title));
  if (at < 0) return undefined;
  return { above: upToText(all.slice(0, at).reverse()), below: upToText(all.slice(at + 1)) };
};
