/** Code as text: blocks with their lines and language, spans without markup. */

import { renameElement, unwrap } from '../../page/elements.ts';
import { isBlock, isElement, isText } from '../dom.ts';

const CODE = 'code, kbd, samp, tt';

/** The text of a code block; markup that breaks lines on the page breaks them here. */
const linesOf = (block: Element): string => {
  let text = '';
  const read = (node: Node): void => {
    if (isText(node)) text += node.data;
    if (!isElement(node)) return;
    if (node.localName === 'br') text += '\n';
    if (isBlock(node) && text !== '' && !text.endsWith('\n')) text += '\n';
    for (const child of node.childNodes) read(child);
    if (isBlock(node) && node !== block && !text.endsWith('\n')) text += '\n';
  };
  read(block);
  return text.replace(/\r\n?/g, '\n').replace(/^\n|\n$/g, '');
};

const LANGUAGE = /(?:^|\s)(?:lang(?:uage)?-|highlight-source-|brush:\s*)([\w+#.-]{1,30})/i;

const languageOf = (block: Element): string => {
  const near = [block, block.querySelector('code'), block.parentElement];
  for (const element of near) {
    const language = LANGUAGE.exec(element?.getAttribute('class') ?? '')?.[1];
    if (language) return language.toLowerCase();
  }
  return '';
};

/** A table that lays out line numbers beside a code block is that code block. */
const unwrapNumbered = (root: Element): void => {
  for (const table of root.querySelectorAll('table')) {
    const blocks = [...table.querySelectorAll('pre')];
    const [numbers, code, ...more] = blocks;
    if (!numbers || !code || more.length > 0) continue;
    if (/^[\d\s]*$/.test(numbers.textContent ?? '')) table.replaceWith(code);
  }
};

/** Code that is all its block holds is a block of code; so are its lines. */
const standsAlone = (code: Element): boolean => {
  const parent = code.parentElement;
  return (
    parent !== null &&
    isBlock(parent) &&
    !parent.closest('pre, table, h1, h2, h3, h4, h5, h6') &&
    (parent.textContent ?? '').trim() === (code.textContent ?? '').trim()
  );
};

/** Outside of `pre`, only elements break lines. */
const squeezeTexts = (node: Node): void => {
  if (isText(node)) node.data = node.data.replace(/[ \t\r\n]+/g, ' ');
  for (const child of node.childNodes) squeezeTexts(child);
};

/** Nothing can stand in code but text: links go around it, breaks and images between two pieces. */
const pushCodeDown = (span: Element): void => {
  const push = (node: Node): void => {
    if (isText(node) && node.data.trim() !== '') {
      const code = span.ownerDocument.createElement('code');
      node.replaceWith(code);
      code.append(node);
    } else if (isElement(node)) {
      for (const child of [...node.childNodes]) push(child);
      if (!/^(?:a|br|img)$/.test(node.localName)) unwrap(node);
    }
  };
  push(span);
};

/**
 * Writes each block's text and language into attributes of an otherwise empty `pre`, where no white
 * space is collapsed and no escaping reaches it, and leaves only text in code spans.
 */
export const tidyCode = (root: Element): void => {
  unwrapNumbered(root);
  for (const code of root.querySelectorAll('code')) {
    if (code.querySelector('br') && !code.querySelector('a, img') && standsAlone(code)) {
      squeezeTexts(code);
      renameElement(code, 'pre', []);
    }
  }
  for (const block of root.querySelectorAll('pre')) {
    if (!block.isConnected) continue;
    const text = linesOf(block);
    if (text.trim() === '') {
      block.remove();
      continue;
    }
    const language = languageOf(block);
    const placeholder = root.ownerDocument.createElement('wbr');
    block.replaceChildren(placeholder);
    block.setAttribute('data-code', text);
    block.setAttribute('data-language', language);
  }
  for (const span of root.querySelectorAll(CODE)) {
    if (span.querySelector('a, br, img')) pushCodeDown(span);
    else if (!span.querySelector('table')) span.textContent = span.textContent ?? '';
  }
  // A bracket or a backtick in code could end the link around it, and nothing can be escaped there.
  for (const span of root.querySelectorAll('a code, a kbd, a samp, a tt')) {
    if (/[\]`]/.test(span.textContent ?? '')) unwrap(span);
  }
};
