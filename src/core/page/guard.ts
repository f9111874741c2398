/** Makes a clone of the live page that is safe to read: no clobbering names, no abyss, no excess. */

import { Fault } from '../fault.ts';
import type { Scope } from '../stages.ts';
import { limitDepth } from './depth.ts';
import { countElements, elementsOf, nativeGetter, nativeMethod } from './natives.ts';
import { copySelection } from './selection.ts';
import { markHidden, PARTS } from './visibility.ts';

/** More than any article has; what Readability still reads in a few seconds. */
export const MAX_ELEMENTS = 120_000;
/** UTF-16 units of text. */
export const MAX_TEXT = 20_000_000;

/** Elements that answer for their `name` or `id` on a form or on the document. */
const CLOBBERERS =
  ':is(form, input, button, select, textarea, fieldset, output, object, embed, iframe, img, image, keygen):is([name], [id])';

/** Programs and styles; scripts that hold data stay. */
const PROGRAMS =
  'script:not([type*="json" i], [type^="math/" i]), style, template, link[rel~="stylesheet"]';

const disarm = (clone: Document): void => {
  const elements = elementsOf(clone, CLOBBERERS);
  const remove = elements[0] && nativeMethod<[string], void>(elements[0], 'removeAttribute');
  if (!remove) return;
  for (const element of elements) {
    remove(element, 'name');
    remove(element, 'id');
  }
};

/** Puts what an open shadow root shows in its host's place; slots take the host's own children. */
const flatten = (host: Element, shadow: ShadowRoot): void => {
  const shown = host.ownerDocument.createDocumentFragment();
  for (const child of Array.from(shadow.childNodes)) {
    shown.append(host.ownerDocument.importNode(child, true));
  }
  for (const slot of Array.from(shown.querySelectorAll('slot'))) {
    const name = slot.getAttribute('name') ?? '';
    const fill = Array.from(host.childNodes).filter((node) => slotOf(node) === name);
    if (fill.length) slot.replaceChildren(...fill);
  }
  host.replaceChildren(shown);
};

const slotOf = (node: Node): string =>
  node.nodeType === 1 ? ((node as Element).getAttribute('slot') ?? '') : '';

const flattenShadows = (live: readonly Element[], cloned: readonly Element[]): void => {
  const sample = live[0];
  const shadowOf = sample && nativeGetter<ShadowRoot | null>(sample, 'shadowRoot');
  if (!shadowOf) return;
  const hosts: [Element, ShadowRoot][] = [];
  live.forEach((element, n) => {
    const shadow = shadowOf(element);
    const host = cloned[n];
    if (shadow && host) hosts.push([host, shadow]);
  });
  // Inner hosts first, so that a slot moves what is already flat.
  for (const [host, shadow] of hosts.reverse()) flatten(host, shadow);
};

export type Guarded = {
  /** A detached copy. Elements that the reader cannot see carry the attribute `data-hidden`. */
  readonly document: Document;
  /** What the user selected, where that was asked for; part of no document. */
  readonly selected?: Element;
};

/** A copy of `live`, which is only read. Faults: `page-too-large`, `empty-selection`, `no-article`. */
export const cloneGuarded = (live: Document, scope: Scope): Guarded => {
  const count = countElements(live);
  if (count > MAX_ELEMENTS) throw new Fault('page-too-large', `${count} elements`);
  const seen = elementsOf(live, PARTS);
  const cloneNode = nativeMethod<[boolean], Document>(live, 'cloneNode');
  if (!cloneNode) throw new Fault('unexpected', 'no cloneNode');
  const clone = cloneNode(live, true);
  const cloned = elementsOf(clone, PARTS);
  disarm(clone);
  markHidden(seen, cloned);
  const selected = scope === 'selection' ? copySelection(live, clone) : undefined;
  flattenShadows(seen, cloned);
  for (const element of clone.querySelectorAll(PROGRAMS)) element.remove();
  if (!clone.body) throw new Fault('no-article', 'no body');
  const length = clone.body.textContent?.length ?? 0;
  if (length > MAX_TEXT) throw new Fault('page-too-large', `${length} characters`);
  limitDepth(clone.body);
  if (!selected) return { document: clone };
  limitDepth(selected);
  return { document: clone, selected };
};
