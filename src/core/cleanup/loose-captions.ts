/** Makes a figure of a picture and the line below it that is named as its caption. */
import { glanceWith, wordsOf } from '../body/class-words.ts';
import { weigh } from '../body/weigh.ts';
import type { TreeExample, TreeRule } from '../cleanup.ts';

const NAMED = new Set(
  'caption captions legend legende bildunterschrift bildtext bu imagecaption photocaption imgcaption didascalia leyenda legenda bijschrift popiska podpis credit credits copyright fotocredit photocredit imagecredit'.split(
    ' ',
  ),
);
const PICTURE = /^(?:img|image|photo|foto|bild|pic|picture)$/;
const LINE = /^(?:descr?|description|text|legend|info|title)$/;

const isNamed = (words: readonly string[]): boolean =>
  words.some((word) => NAMED.has(word)) ||
  (words.some((word) => PICTURE.test(word)) && words.some((word) => LINE.test(word)));

/** Most elements are told from a glance at their class. */
const GLANCE =
  /caption|legend|bild|\bbu\b|didascalia|leyenda|bijschrift|popiska|podpis|credit|copyright|im(?:g|age)|photo|foto|pic/i;
const MAX_CAPTION = 700;
const MAX_STEPS = 4;

const rename = (element: Element, name: string): Element => {
  const renamed = element.ownerDocument.createElement(name);
  for (const { name: key, value } of Array.from(element.attributes))
    renamed.setAttribute(key, value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
};

const lengthOf = (element: Element): number => weigh(element.textContent?.trim() ?? '');

/** The nearest element around a caption that holds its picture and hardly another word. */
const frameOf = (caption: Element): Element | undefined => {
  const most = lengthOf(caption) + 160;
  let above = caption.parentElement;
  for (let n = 0; above && n < MAX_STEPS; n++, above = above.parentElement) {
    if (/^(?:body|main|article|td|li|table)$/.test(above.localName) || lengthOf(above) > most)
      return undefined;
    if (above.querySelector('img'))
      return Array.from(above.querySelectorAll('p')).some(
        (one) =>
          !caption.contains(one) &&
          !one.contains(caption) &&
          weigh(one.textContent?.trim() ?? '') > 60,
      )
        ? undefined
        : above;
  }
  return undefined;
};

export default {
  stage: 'page',
  apply: (root, _page, tell) => {
    const glance = glanceWith(GLANCE);
    for (const element of root.querySelectorAll('[class]')) {
      if (!glance(element.getAttribute('class') ?? '')) continue;
      if (!isNamed(wordsOf(element))) continue;
      const length = lengthOf(element);
      if (!length || length > MAX_CAPTION || !element.isConnected) continue;
      if (element.querySelector('img, p + p') || element.closest('figure, figcaption, a')) continue;
      const frame = frameOf(element);
      if (!frame) continue;
      tell({
        did: 'changed',
        why: 'caption joined to its picture',
        text: element.textContent?.trim() ?? '',
      });
      rename(element, 'figcaption');
      rename(frame, 'figure');
    }
  },
} satisfies TreeRule;

export const examples: readonly TreeExample[] = [
  {
    before: '<div><img src="/a.jpg"><p class="wp-caption-text">The pier</p></div>',
    after:
      '<figure><img src="/a.jpg"><figcaption class="wp-caption-text">The pier</figcaption></figure>',
  },
  {
    before: '<p class="caption">No picture here</p>',
    after: '<p class="caption">No picture here</p>',
  },
];
