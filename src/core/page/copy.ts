/** Copies a live page node by node: what shows nothing stays behind, shadow trees take their hosts' places. */

import type { CheckTime } from '../deadline.ts';
import { Fault } from '../fault.ts';
import { parseUrl } from '../urls/parse-url.ts';
import { articleFrame } from './frames.ts';
import { MARK } from './marks.ts';
import { nativeGetter, nativeMethod, readNative } from './natives.ts';

/** More than any article has; what Readability still reads in a few seconds. */
export const MAX_ELEMENTS = 120_000;
/** Elements, texts and comments. */
const MAX_NODES = 3_000_000;
/** UTF-16 units of texts and attributes: scripts can write the same one a thousand times. */
const MAX_TEXT = 20_000_000;

/** Nodes copied from one look at the time to the next. */
const CHECKED = 512;

/** Elements that answer for their `name` or `id` on a form or on the document. */
const CLOBBERERS = new Set(
  'form input button select textarea fieldset output object embed iframe img image keygen'.split(
    ' ',
  ),
);

/** Programs and styles; scripts that hold data stay. */
const PROGRAMS: Readonly<Record<string, string>> = {
  style: '*',
  template: '*',
  script: ':not([type*="json" i], [type^="math/" i])',
  link: '[rel~="stylesheet"]',
};

/** Facts that the page states as JSON-LD, in a script whose type it forgot. */
const isData = (live: Element, name: string): boolean =>
  name === 'script' &&
  !live.hasAttribute('type') &&
  /^\s*[[{]\s*"@(?:context|type|graph)"/.test(live.textContent?.slice(0, 200) ?? '');

/** Nodes of the live page that a caller wants to find again, and where each came to stand in the copy. */
export type Positions = Map<Node, { readonly into: Node; readonly at: number } | undefined>;

export type Copier = {
  readonly checkTime: CheckTime;
  readonly positions: Positions;
  /** Called for every element of the live page that was copied, in document order. */
  readonly onElement: (live: Element, copy: Element, name: string) => void;
};

type Frame = {
  next: Node | null;
  readonly into: Node;
  readonly alone: boolean;
  readonly math: boolean;
  /** In a frame, what its URLs resolve against; `''` outside. */
  readonly base: string;
};

const isAround = (live: Element, frame: Element): boolean =>
  live.ownerDocument === frame.ownerDocument &&
  live.closest('body') !== null &&
  !live.contains(frame);

const makeAbsolute = (element: Element, base: string): void => {
  for (const name of ['href', 'src']) {
    const url = parseUrl(element.getAttribute(name) ?? '', base);
    if (element.getAttribute(name) && url) element.setAttribute(name, url.href);
  }
};

/**
 * Engines lay out a formula's operators again for each child appended to it, so the copy is plain
 * markup.
 */
const copyFormula = (live: Element, name: string, into: Document): Element => {
  // The parser allows names that `createElement` refuses.
  if (!/^[\w.-]+$/.test(name)) return into.importNode(live, false);
  const copy = into.createElement(name);
  for (const attribute of live.attributes) copy.setAttributeNode(into.importNode(attribute));
  return copy;
};

/** The browser's own members of the live nodes, whatever the page has named. */
const nativesOf = (live: Document, root: Element) => {
  const get = <T>(name: string) => nativeGetter<T>(root, name) ?? (() => undefined as T);
  return {
    typeOf: get<number>('nodeType'),
    nameOf: get<string>('localName'),
    firstOf: get<Node | null>('firstChild'),
    nextOf: get<Node | null>('nextSibling'),
    shadowOf: get<ShadowRoot | null>('shadowRoot'),
    // A form looks through all its controls for a name before it answers for a member of its own.
    appendTo: nativeMethod<[Node], Node>(root, 'appendChild'),
    cloneNode: nativeMethod<[boolean], Document>(live, 'cloneNode'),
  };
};

/** A document of the same kind. Faults: `page-too-large`, what `checkTime` throws. */
export const copyPage = (live: Document, { checkTime, positions, onElement }: Copier): Document => {
  const root = readNative(live, 'documentElement');
  if (!root) throw new Fault('no-article', 'nothing there');
  const { typeOf, nameOf, firstOf, nextOf, shadowOf, appendTo, cloneNode } = nativesOf(live, root);
  if (!cloneNode || !appendTo) throw new Fault('unexpected', 'no way to copy');
  const copied = cloneNode(live, false);
  let text = '';
  let nodes = 0;
  let elements = 0;
  let length = 0;
  const stack: Frame[] = [{ next: root, into: copied, alone: true, math: false, base: '' }];
  const framed = articleFrame(live);

  const count = (characters: number): void => {
    length += characters;
    if (length > MAX_TEXT) throw new Fault('page-too-large', `${length} characters`);
  };

  const flush = (into: Node): void => {
    if (text) appendTo(into, copied.createTextNode(text));
    text = '';
  };

  const enter = (live: Element, { into, math: inFormula, base }: Frame): void => {
    const name = nameOf(live);
    const program = PROGRAMS[name];
    if (program && live.matches(program) && !isData(live, name)) return;
    // What stands around a frame that holds the article is not part of it.
    if (framed && isAround(live, framed.frame)) return;
    if (++elements > MAX_ELEMENTS) throw new Fault('page-too-large', `${elements} elements`);
    const math = inFormula || name === 'math';
    const copy = math ? copyFormula(live, name, copied) : copied.importNode(live, false);
    if (CLOBBERERS.has(name)) {
      copy.removeAttribute('name');
      copy.removeAttribute('id');
    }
    for (const attribute of copy.getAttributeNames()) {
      count(copy.getAttribute(attribute)?.length ?? 0);
      if (attribute.startsWith(MARK)) copy.removeAttribute(attribute);
    }
    appendTo(into, copy);
    if (base) makeAbsolute(copy, base);
    onElement(live, copy, name);
    if (live === framed?.frame && framed.document.body) {
      const { body, baseURI } = framed.document;
      const part = copied.createElement('div');
      copy.replaceWith(part);
      stack.push({ next: firstOf(body), into: part, alone: false, math, base: baseURI });
      return;
    }
    const shadow = shadowOf(live);
    const slotted = name === 'slot' ? (live as HTMLSlotElement).assignedNodes() : [];
    if (!slotted.length)
      stack.push({ next: firstOf(shadow ?? live), into: copy, alone: false, math, base });
    for (const node of slotted.reverse())
      stack.push({ next: node, into: copy, alone: true, math, base });
  };

  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const { next: node, into } = frame;
    if (!node) {
      flush(into);
      stack.pop();
      continue;
    }
    frame.next = frame.alone ? null : nextOf(node);
    if (++nodes > MAX_NODES) throw new Fault('page-too-large', `${nodes} nodes`);
    if (nodes % CHECKED === 0) checkTime();
    if (positions.has(node)) {
      flush(into);
      positions.set(node, { into, at: into.childNodes.length });
    }
    const type = typeOf(node);
    if (type === 1) {
      flush(into);
      enter(node as Element, frame);
    } else if (type === 3 || type === 4) {
      const { data } = node as Text;
      count(data.length);
      text += data;
    }
  }
  return copied;
};
