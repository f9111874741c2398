/** Marks on the clone what the live page hides from its reader, since a clone has no styles. */
import { nativeMethod } from './natives.ts';

export const HIDDEN = 'data-hidden';

/** What is looked at. Pictures wait hidden for their script; the others left out are told by their parents. */
export const PARTS =
  ':not(head, meta, title, link, script, style, noscript, template, base, img, picture, source, video, audio, iframe, br, wbr, hr, option, svg, path, g, use, slot, a, b, i, strong, em, sup, sub, small)';

const OPTIONS: CheckVisibilityOptions = { visibilityProperty: true };
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

/**
 * Marks each hidden element whose parent is not hidden already. A page that hides all of itself tells
 * nothing of its parts: then nothing is marked.
 */
export const markHidden = (live: readonly Element[], cloned: readonly Element[]): void => {
  const sample = live[0];
  if (!sample) return;
  const isHidden = checkOf(sample);
  const inside = new Set<Element>();
  for (const [n, element] of live.entries()) {
    const copy = cloned[n];
    if (!copy) continue;
    const parent = copy.parentElement;
    if (parent && inside.has(parent)) inside.add(copy);
    else if (isHidden(element) && !copy.closest('details, noscript, svg')) {
      if (/^(?:html|body)$/.test(copy.localName)) return;
      inside.add(copy);
      copy.setAttribute(HIDDEN, '');
    }
  }
};
