/** Marks on the clone what the live page hides from its reader, or shows on a line of its own, since a clone has no styles. */

import type { CheckTime } from '../deadline.ts';
import { mayBeDense } from '../text/letters.ts';
import { MARK } from './marks.ts';
import { nativeMethod, readNative } from './natives.ts';

export const HIDDEN = `${MARK}hidden`;
/** On a line whose days and names are none of the article's facts. */
export const NO_FACT = `${MARK}no-fact`;
/** On a line that is part of the text without being a sentence. */
export const OF_TEXT = `${MARK}of-text`;
/** On a `span` or another part of a line that is shown as a line or a box of its own. */
export const APART = `${MARK}apart`;
/** On a `span` that only a margin parts from the words of the element before it. */
export const GAP = `${MARK}gap`;
/** On a `span` or heading whose words are clipped away. */
export const CLIPPED = `${MARK}clipped`;

/** Not checked: images wait hidden for their script; the others follow their parents. */
const PASSED = /* @__PURE__ */ new Set(
  'head meta title link script style noscript template base img picture source video audio iframe br wbr hr option svg path g use slot a i sup sub small'.split(
    ' ',
  ),
);
/** What stands in them is folded, or shown otherwise, by them and not by itself. */
const FOLDS = /* @__PURE__ */ new Set(['details', 'noscript', 'svg']);

const OPTIONS: CheckVisibilityOptions = { visibilityProperty: true };
type Check = (element: object) => boolean;

const viewOf = (sample: Element): Document['defaultView'] | undefined =>
  readNative(readNative(sample, 'ownerDocument'), 'defaultView');

/** What the markup says of an element's look, where there is no layout. */
const readStyle = (element: object): string =>
  nativeMethod<[string], string | null>(element, 'getAttribute')?.(element, 'style') ?? '';

const checkOf = (sample: Element): Check => {
  const visible = nativeMethod<[CheckVisibilityOptions], boolean>(sample, 'checkVisibility');
  const read = nativeMethod<[string], string | null>(sample, 'getAttribute');
  // `until-found` leaves the box, and hides only what is in it.
  if (visible && viewOf(sample))
    return (element) => !visible(element, OPTIONS) || read?.(element, 'hidden') === 'until-found';
  // Where no layout exists, what the markup itself says.
  return (element) =>
    read?.(element, 'hidden') != null ||
    /display:\s*none|visibility:\s*hidden/i.test(readStyle(element));
};

const BOXES = /^(?:block|flex|grid|table|list-item)/;

/** Whether an element is shown as a box, by its style, or by its markup where there is no layout. */
const boxTest = (sample: Element): Check => {
  const view = viewOf(sample);
  if (!view || !nativeMethod(sample, 'checkVisibility'))
    return (element) => /display:\s*(?:block|flex|grid)/i.test(readStyle(element));
  return (element) => {
    // An initial that floats beside its word is a box, too.
    const { display, cssFloat, position } = view.getComputedStyle(element as Element);
    return BOXES.test(display) && cssFloat === 'none' && /^(?:static|relative)$/.test(position);
  };
};

/** A part of a line beside other content, where a line of its own makes a difference. */
const mayStandApart = ({ localName, parentElement, parentNode }: Element): boolean =>
  /^(?:b|em|span|cite|strong)$/.test(localName) &&
  (parentNode?.childNodes.length ?? 0) > 1 &&
  !/^(?:pre|code|span|a|button)$/.test(parentElement?.localName ?? '');

/** A letter or number at the end of an element, and another that begins the span behind it. */
const isGlued = ({ localName, previousSibling: before, firstChild: first }: Element): boolean => {
  const last = localName === 'span' && before?.nodeType === 1 ? before.lastChild : null;
  if (last?.nodeType !== 3 || first?.nodeType !== 3) return false;
  const joint = `${last.nodeValue?.slice(-1)}${first.nodeValue?.slice(0, 1)}`;
  return /^[\p{L}\p{N}]{2}$/u.test(joint) && !mayBeDense(joint);
};

/** In pixels: more than what draws letters closer or apart. */
const LEAST_GAP = 2;

/** Whether a margin or padding parts an element from the one before it. */
const hasGap = (live: Element): boolean => {
  const view = viewOf(live);
  const before = readNative(live, 'previousElementSibling');
  if (!view || !before) return false;
  if (!nativeMethod(live, 'checkVisibility'))
    return /margin-left:\s*[\d.]*[1-9]/.test(readStyle(live));
  const start = view.getComputedStyle(live);
  const end = view.getComputedStyle(before);
  // A large first letter floats.
  return (
    end.cssFloat === 'none' &&
    [start.marginInlineStart, start.paddingInlineStart, end.marginInlineEnd, end.paddingInlineEnd]
      .map((side) => Number.parseFloat(side) || 0)
      .reduce((sum, side) => sum + side) >= LEAST_GAP
  );
};

/** Whether words are cut down to a dot, for screen readers only. */
const isClipped = (live: Element): boolean => {
  const { offsetWidth: width, offsetHeight: height } = live as HTMLElement;
  if (!(width <= 1 && height <= 1)) return false;
  const style = viewOf(live)?.getComputedStyle(live);
  return style?.position === 'absolute' && style.overflow === 'hidden';
};

export type Sight = {
  /** Called with each element of the live page and its copy, in document order. */
  readonly look: (live: Element, copy: Element, name: string) => void;
  /**
   * Marks each hidden element whose parent is not hidden already. A page that hides all of itself
   * says nothing about its parts, so nothing is marked.
   */
  readonly mark: () => void;
};

export const openEyes = (checkTime: CheckTime): Sight => {
  const seen: { readonly live: Element; readonly copy: Element }[] = [];
  const folded = new Set<Node | null>();
  const mark = (): void => {
    const sample = seen[0]?.live;
    if (!sample) return;
    const isHidden = checkOf(sample);
    const isBox = boxTest(sample);
    const roots: Element[] = [];
    const inside = new Set<Node | null>();
    for (const [n, { live, copy }] of seen.entries()) {
      if (n % 512 === 0) checkTime();
      if (inside.has(copy.parentNode)) inside.add(copy);
      else if (!folded.has(copy) && isHidden(live)) {
        if (/^(?:html|body)$/.test(copy.localName)) return;
        inside.add(copy);
        roots.push(copy);
      } else if (/^(?:span|h[2-6])$/.test(copy.localName) && isClipped(live)) {
        copy.setAttribute(CLIPPED, '');
      } else if (mayStandApart(copy) && isBox(live)) copy.setAttribute(APART, '');
      else if (isGlued(copy) && !copy.closest('pre, code') && hasGap(live))
        copy.setAttribute(GAP, '');
    }
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
