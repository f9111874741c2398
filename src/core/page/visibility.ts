/** Marks on the clone what the live page hides from its reader, since a clone has no styles. */
import { nativeMethod } from './natives.ts';

export const HIDDEN = 'data-hidden';

/** What is looked at. Pictures wait hidden for their script; the others left out are told by their parents. */
export const PARTS =
  ':not(head, meta, title, link, script, style, noscript, template, base, img, picture, source, video, audio, iframe, br, wbr, hr, option, svg, path, g, use, slot, a, b, i, strong, em, sup, sub, small)';
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

/**
 * Marks each hidden element whose parent is not hidden already. Where the hidden prose is more than
 * twice the visible, the page hides its article until a script runs: then nothing is marked.
 */
export const markHidden = (live: readonly Element[], cloned: readonly Element[]): void => {
  const sample = live[0];
  if (!sample) return;
  const isHidden = checkOf(sample);
  const roots: Element[] = [];
  const inside = new Set<Element>();
  let hidden = 0;
  let visible = 0;
  live.forEach((element, n) => {
    const copy = cloned[n];
    if (!copy) return;
    const parent = copy.parentElement;
    const prose = PROSE.has(copy.localName) ? ownTextLength(copy) : 0;
    if (parent && inside.has(parent)) {
      inside.add(copy);
      if (prose >= LEAST_PROSE) hidden += prose;
    } else if (isHidden(element) && !copy.closest('details, noscript, svg')) {
      inside.add(copy);
      roots.push(copy);
      if (prose >= LEAST_PROSE) hidden += prose;
    } else if (prose >= LEAST_PROSE) visible += prose;
  });
  if (hidden > 2 * visible && hidden > 600) return;
  for (const element of roots) element.setAttribute(HIDDEN, '');
};
