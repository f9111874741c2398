/**
 * Blocks and inline elements put the right way round, headings on one line, images on their own.
 */

import { unwrap } from '../../page/elements.ts';
import { holdsBlock, isBlankText, isBlock, isElement, isText } from '../dom.ts';
import { settleBreaks, splitAtBreaks } from './breaks.ts';

const INLINE =
  'a, abbr, b, bdi, bdo, cite, code, del, dfn, em, i, ins, kbd, mark, q, s, samp, small, span, strike, strong, sub, sup, time, tt, u, var';
const HEADINGS = 'h1, h2, h3, h4, h5, h6';

const holdsImage = (node: Node): boolean =>
  isElement(node) && (node.localName === 'img' || node.querySelector('img') !== null);

/** Wraps every run of inline nodes in `block` in a copy of `wrapper`, however deep it stands. */
const wrapRuns = (block: Element, wrapper: Element): void => {
  const isLink = wrapper.localName === 'a';
  let run: Element | undefined;
  for (const child of [...block.childNodes]) {
    if (isElement(child) && child.localName !== 'img' && (isBlock(child) || holdsBlock(child))) {
      run = undefined;
      if (child.localName !== 'pre') wrapRuns(child, wrapper);
      continue;
    }
    const image = holdsImage(child);
    if (image) run = undefined;
    if ((isBlankText(child) && !run) || (image && !isLink)) continue;
    if (run) {
      run.append(child);
    } else {
      run = wrapper.cloneNode(false) as Element;
      child.replaceWith(run);
      run.append(child);
    }
    if (image) run = undefined;
  }
};

/**
 * `<a><h2>x</h2></a>` becomes `<h2><a>x</a></h2>`: Markdown has no inline element around blocks.
 * Images come out of emphasis, and have a link to themselves.
 */
const pushInlineDown = (root: Element): void => {
  for (const inline of [...root.querySelectorAll(INLINE)].reverse()) {
    const alone = inline.localName === 'a' && (inline.textContent ?? '').trim() === '';
    if (alone) for (const blank of [...inline.childNodes].filter(isBlankText)) inline.after(blank);
    if (!holdsBlock(inline) && (alone || !holdsImage(inline))) continue;
    wrapRuns(inline, inline.cloneNode(false) as Element);
    unwrap(inline);
  }
};

const straightenHeadings = (root: Element): void => {
  for (const heading of root.querySelectorAll(HEADINGS)) {
    for (const inner of heading.querySelectorAll('*')) {
      if (inner.localName === 'br') inner.replaceWith(' ');
      else if (isBlock(inner) && inner.localName !== 'pre') {
        inner.before(' ');
        inner.after(' ');
        unwrap(inner);
      }
    }
  }
};

const isImage = (node: Node): boolean =>
  isElement(node) &&
  (node.localName === 'img' ||
    (node.localName === 'a' && !node.textContent?.trim() && node.querySelector('img') !== null));

const isSeparator = (node: Node): boolean =>
  isElement(node) && (node.localName === 'br' || isBlock(node));

/** Images that stand together without text each get a line. */
const separateImages = (root: Element): void => {
  const around = new Set<Element>();
  for (const image of root.querySelectorAll('img')) {
    const block = image.closest('a')?.parentElement ?? image.parentElement;
    if (block && isBlock(block) && !block.closest('td, th')) around.add(block);
  }
  for (const block of around) {
    const nodes = [...block.childNodes].filter((node) => !isBlankText(node));
    if (nodes.length < 2 || !nodes.every((node) => isImage(node) || isSeparator(node))) continue;
    for (const node of nodes.filter(isImage)) {
      const line = root.ownerDocument.createElement('div');
      node.replaceWith(line);
      line.append(node);
    }
  }
};

/** Text that stands bare beside a figure's image is its caption. */
export const captionFigures = (root: Element): void => {
  for (const figure of root.querySelectorAll('figure')) {
    if (!figure.querySelector('img') || figure.querySelector('figcaption')) continue;
    const bare = [...figure.childNodes].filter((node) => isText(node) || isInlineText(node));
    if (bare.every(isBlankText)) continue;
    const caption = root.ownerDocument.createElement('figcaption');
    caption.append(...bare);
    figure.append(caption);
  }
};

const isInlineText = (node: Node): boolean =>
  isElement(node) &&
  !isBlock(node) &&
  !holdsBlock(node) &&
  node.localName !== 'img' &&
  !node.querySelector('img');

export const tidyBlocks = (root: Element): void => {
  captionFigures(root);
  settleBreaks(root);
  splitAtBreaks(root);
  pushInlineDown(root);
  straightenHeadings(root);
  separateImages(root);
};
