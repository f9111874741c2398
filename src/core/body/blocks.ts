/** Reads a page as a list of blocks: the smallest elements that hold text or images, in order. */

import { type CheckTime, untimed } from '../deadline.ts';
import { isBlank } from '../page/elements.ts';
import { EMBED } from '../page/link-line.ts';
import { NOTES } from '../page/notes/note-store.ts';
import { HIDDEN } from '../page/visibility.ts';
import { collapse, leadsOn, textLength } from '../text/text-length.ts';
import { type Block, type BlockKind, kinds } from './block.ts';
import {
  BLOCK_TAGS,
  findContainers,
  findPictured,
  isAllCode,
  isBreak,
  isElement,
  isImageOnly,
  isInSentence,
  needsSplit,
  SKIPPED,
  signsLine,
} from './block-nodes.ts';
import { linkedShare } from './lines.ts';

/** Names each block on its element, so that it is known again in a copy. */
export const BLOCK_MARK = 'data-block';

const ZONES = new Set('nav aside footer form header dialog menu'.split(' '));
const ROLES = /^(?:navigation|complementary|contentinfo|banner|dialog|alertdialog|search|menu)$/;
/** Without any of these, a figure is a box of text. */
const SHOWN = `img, picture, svg, canvas, video, table, pre, blockquote, figcaption, [${EMBED}]`;

const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  summary: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  td: 'cell',
  th: 'cell',
  blockquote: 'quote',
  pre: 'code',
  caption: 'caption',
  figcaption: 'caption',
  figure: 'caption',
};

/** Loose text of these kinds gets a paragraph; a cell, an item, a heading is its own. */
const IN_PARAGRAPHS = kinds('prose', 'quote', 'embed');

type Around = {
  readonly kind: BlockKind;
  readonly zone: string;
  readonly linked: boolean;
  readonly hidden: boolean;
};

/** Nothing that a reader sees in the flow of the page; notes come along with their marks. */
const isSkipped = (element: Element): boolean =>
  SKIPPED.has(element.localName) || element.hasAttribute(NOTES);

/** By what two parts of a page are alike: their kind and their classes, but for numbers. */
export const nameOf = (element: Element | null): string =>
  element
    ? `${element.localName}.${(element.getAttribute('class') ?? '').replace(/\d+/g, '0')}`
    : '';

const toBlock = (
  element: Element,
  at: number,
  around: Around,
  parted: boolean,
): Block | undefined => {
  const text = collapse(element.textContent ?? '');
  const isPlain = element.firstElementChild === null;
  const images =
    element.localName === 'img' ? 1 : isPlain ? 0 : element.getElementsByTagName('img').length;
  if (!text && !images) return undefined;
  return {
    element,
    at,
    kind: around.kind === 'prose' && text && isAllCode(element, text) ? 'code' : around.kind,
    text,
    size: textLength(text),
    linked: linkedShare(element, text.length, around.linked),
    images,
    zone: around.zone,
    hidden: around.hidden,
    parted,
    template: `${nameOf(element)} < ${nameOf(element.parentElement)}`,
  };
};

const step = (element: Element, around: Around): Around => {
  const name = element.localName;
  const role = element.getAttribute('role') ?? '';
  const isZone = ZONES.has(name);
  const zone = isZone ? name : ROLES.test(role) ? role : around.zone;
  const isBox = name === 'figure' && !element.querySelector(SHOWN);
  const own = element.hasAttribute(EMBED) ? 'embed' : isBox ? undefined : KINDS[name];
  // Within a cell all is cell; within a caption all is caption, but a figure may hold a quote.
  const fixed =
    around.kind === 'cell' ||
    (around.kind === 'caption' && own !== 'embed' && !/^(?:blockquote|pre|t[dh])$/.test(name));
  const kind = own && !fixed ? own : around.kind;
  return {
    kind,
    zone,
    linked: around.linked || (name === 'a' && leadsOn(element)),
    hidden: around.hidden || element.hasAttribute(HIDDEN),
  };
};

/**
 * Splits the body into blocks and marks each on its element. Loose text beside block elements gets
 * an element of its own, and so do paragraphs separated only by double breaks.
 */
export const readBlocks = (document: Document, checkTime: CheckTime = untimed): Block[] => {
  const containers = findContainers(document.body);
  const pictured = findPictured(document.body);
  const blocks: Block[] = [];
  let parted = false;

  const add = (element: Element, around: Around): void => {
    const block = toBlock(element, blocks.length, around, parted);
    if (!block) return;
    parted = false;
    element.setAttribute(BLOCK_MARK, String(block.at));
    blocks.push(block);
  };

  const wrap = (run: readonly Node[], around: Around): void => {
    const first = run.findIndex((node) => !isBlank(node) && !isBreak(node));
    if (first < 0) return;
    let end = run.length;
    while (isBlank(run[end - 1] as Node) || isBreak(run[end - 1] as Node)) end--;
    const nodes = run.slice(first, end);
    const only = nodes.length === 1 && isElement(nodes[0] as Node) ? (nodes[0] as Element) : null;
    if (only && only.localName !== 'a' && only.localName !== 'img') {
      add(only, step(only, around));
      return;
    }
    const parent = nodes[0]?.parentNode as Element;
    const wrapper = document.createElement(IN_PARAGRAPHS.has(around.kind) ? 'p' : 'span');
    parent.insertBefore(wrapper, nodes[0] as Node);
    for (const node of nodes) wrapper.append(node);
    add(wrapper, around);
  };

  const walk = (container: Element, around: Around): void => {
    let run: Node[] = [];
    let breaks = 0;
    const flush = () => {
      wrap(run, around);
      run = [];
      breaks = 0;
    };
    let next: ChildNode | null;
    for (let node = container.firstChild; node; node = next) {
      // Read first: what is wrapped moves.
      next = node.nextSibling;
      if (node.nodeType === 8 || (isElement(node) && isSkipped(node))) {
        if (isElement(node) && node.localName === 'hr') {
          flush();
          parted = blocks.length > 0 && !node.hasAttribute(HIDDEN);
        }
        continue;
      }
      if (isElement(node) && (BLOCK_TAGS.has(node.localName) || containers.has(node))) {
        flush();
        visit(node, around);
      } else if (isImageOnly(node, pictured) && !isInSentence(node)) {
        flush();
        wrap([node], around);
      } else {
        if (breaks === 1 && signsLine(node)) flush();
        breaks = isBreak(node) ? breaks + 1 : isBlank(node) ? breaks : 0;
        run.push(node);
        if (breaks === 2) flush();
      }
    }
    flush();
  };

  const visit = (element: Element, outer: Around): void => {
    checkTime();
    const around = step(element, outer);
    if (containers.has(element) || needsSplit(element, pictured)) walk(element, around);
    else add(element, around);
  };

  walk(document.body, { kind: 'prose', zone: '', linked: false, hidden: false });
  return blocks;
};
