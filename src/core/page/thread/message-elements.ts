/** Finds where the messages of a thread are written: the elements of one look that hold most of what a page says. */

import { collapse, textLength } from '../../text/text-length.ts';
import { HIDDEN } from '../visibility.ts';
import { lookOf } from './looks.ts';

/** Of the page's sentences, those of one look hold so much. */
const LEAST_SHARE = 0.6;
/** What holds nearly as much as the largest says the same with less around it. */
const NEARLY = 0.75;
/** With fewer letters, a text is no sentence. */
const LEAST_TEXT = 18;
const LEAST = 2;

const ELSEWHERE = new Set(
  'nav footer aside script style noscript template select button textarea svg figure'.split(' '),
);

/** Beside the messages, where a page has a column of its own for what it says of itself. */
export const BESIDE = '.side, .sidebar, #side, #sidebar, [role="complementary"]';

type Sentence = { readonly at: Element; readonly text: string };
type Group = { readonly elements: Element[]; said: number };

/**
 * The sentences outside of links below `root` that it holds once. Without a filter in script, which no browser calls
 * on a page whose own scripts are switched off.
 */
function sentencesIn(root: Element): readonly Sentence[] {
  const skipped = new Map<Element, boolean>([[root, false]]);
  const isSkipped = (element: Element): boolean => {
    const known = skipped.get(element);
    if (known !== undefined) return known;
    const { localName, parentElement } = element;
    const found =
      localName === 'a' ||
      ELSEWHERE.has(localName) ||
      element.matches(BESIDE) ||
      element.hasAttribute(HIDDEN) ||
      (parentElement !== null && isSkipped(parentElement));
    skipped.set(element, found);
    return found;
  };
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* text */);
  const found: Sentence[] = [];
  const seen = new Map<string, number>();
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    const text = collapse(data);
    if (textLength(text.replace(/\P{L}/gu, '')) < LEAST_TEXT) continue;
    if (!parentElement || isSkipped(parentElement)) continue;
    found.push({ at: parentElement, text });
    seen.set(text, (seen.get(text) ?? 0) + 1);
  }
  // What every message repeats is a signature, or says what a reader may do.
  return found.filter(({ text }) => seen.get(text) === 1);
}

/** One after the other, none within another; empty where the page has none. */
export const findPlaces = (body: Element): readonly Element[] => {
  const said = new Map<Element, number>();
  let all = 0;
  for (const { at, text } of sentencesIn(body)) {
    const size = textLength(text);
    all += size;
    for (let above: Element | null = at; above && above !== body; above = above.parentElement)
      said.set(above, (said.get(above) ?? 0) + size);
  }
  const groups = new Map<string, Group>();
  for (const element of body.querySelectorAll('*')) {
    const look = lookOf(element);
    if (!look || element.closest(BESIDE)) continue;
    const group = groups.get(look) ?? { elements: [], said: 0 };
    groups.set(look, group);
    if (group.elements.at(-1)?.contains(element)) continue;
    group.elements.push(element);
    group.said += said.get(element) ?? 0;
  }
  const telling = [...groups.values()].filter(
    (group) => group.elements.length >= LEAST && group.said >= LEAST_SHARE * all,
  );
  const most = Math.max(0, ...telling.map((group) => group.said));
  const lengthOf = ({ elements }: Group): number =>
    elements.reduce((sum, { textContent }) => sum + collapse(textContent ?? '').length, 0);
  let best: Group | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const group of telling.filter((one) => one.said >= NEARLY * most)) {
    const length = lengthOf(group);
    // Of two that hold the same, the first one is around the other.
    if (length > least) continue;
    best = group;
    least = length;
  }
  return (best?.elements ?? []).filter(({ textContent }) => /\S/.test(textContent ?? ''));
};
