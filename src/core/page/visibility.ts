/** Marks on the clone what the live page hides from its reader, since a clone has no styles. */

import type { CheckTime } from '../deadline.ts';
import { nativeMethod } from './natives.ts';

export const HIDDEN = 'data-hidden';

/** Not looked at: pictures wait hidden for their script; the others are told by their parents. */
const PASSED = new Set(
  'head meta title link script style noscript template base img picture source video audio iframe br wbr hr option svg path g use slot a b i strong em sup sub small'.split(
    ' ',
  ),
);
/** What stands in them is folded, or shown otherwise, by them and not by itself. */
const FOLDS = new Set(['details', 'noscript', 'svg']);
const PROSE = new Set(['p', 'div', 'li', 'blockquote', 'td', 'section', 'article']);

const OPTIONS: CheckVisibilityOptions = { visibilityProperty: true };
/** Shorter texts are no prose. */
const LEAST_PROSE = 80;

type Check = (element: object) => boolean;

const checkOf = (sample: Element): Check => {
  const visible = nativeMethod<[CheckVisibilityOptions], boolean>(sample, 'checkVisibility');
  if (visible) return (element) => !visible(element, OPTIONS);
  // Where no layout exists, what the markup itself says.
  const read = nativeMethod<[string], string | null>(sample, 'getAttribute');
  return (element) =>
    read?.(element, 'hidden') != null ||
    /display:\s*none|visibility:\s*hidden/i.test(read?.(element, 'style') ?? '');
};

/** Length of the text directly in an element; 0 where it cannot be prose. */
const ownTextLength = (element: Element): number => {
  let most = 0;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) most += (node as Text).length;
  }
  if (most < LEAST_PROSE) return 0;
  let length = 0;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) length += (node as Text).data.trim().length;
  }
  return length;
};

export type Sight = {
  /** Is told of each element of the live page and its copy, in document order. */
  readonly look: (live: Element, copy: Element, name: string) => void;
  /** Marks each hidden element whose parent is not hidden already. */
  readonly mark: () => void;
};

/**
 * Where the hidden prose is more than twice the visible, the page hides its article until a script
 * runs: then nothing is marked.
 */
export const openEyes = (checkTime: CheckTime): Sight => {
  const seen: { readonly live: Element; readonly copy: Element }[] = [];
  const folded = new Set<Node | null>();
  const mark = (): void => {
    const sample = seen[0]?.live;
    if (!sample) return;
    const isHidden = checkOf(sample);
    const roots: Element[] = [];
    const inside = new Set<Node | null>();
    let hidden = 0;
    let visible = 0;
    for (const { live, copy } of seen) {
      const parent = copy.parentNode;
      const prose = PROSE.has(copy.localName) ? ownTextLength(copy) : 0;
      if (inside.has(parent)) {
        inside.add(copy);
        if (prose >= LEAST_PROSE) hidden += prose;
      } else if (!folded.has(copy) && isHidden(live)) {
        inside.add(copy);
        roots.push(copy);
        if (prose >= LEAST_PROSE) hidden += prose;
      } else if (prose >= LEAST_PROSE) visible += prose;
      if (roots.length % 512 === 0) checkTime();
    }
    if (hidden > 2 * visible && hidden > 600) return;
    for (const element of roots) element.setAttribute(HIDDEN, '');
  };
  return {
    look(live, copy, name) {
      if (FOLDS.has(name) || folded.has(copy.parentNode)) folded.add(copy);
      if (!PASSED.has(name)) seen.push({ live, copy });
    },
    mark,
  };
};
