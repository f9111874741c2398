/** Makes a figure of an image and the line below it that is named as its caption. */
import { glanceWith, remembering, wordsOf } from '../page/class-words.ts';
import { renameElement } from '../page/elements.ts';
import { lengthOf, textLength } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const NAMED = new Set(
  'caption captions legend legende bildunterschrift bildtext bu imagecaption photocaption imgcaption imgcap imgdesc imgtext piccap picdesc pictext photocap didascalia leyenda legenda bijschrift popiska podpis credit credits copyright fotocredit photocredit imagecredit'.split(
    ' ',
  ),
);
const IMAGE = /^(?:img|image|photo|foto|bild|pic|picture)$/;
const LINE = /^(?:descr?|description|opis|text|legend|info|title)$/;

const isNamed = (words: readonly string[]): boolean =>
  (words.includes('cap') && !words.includes('drop')) ||
  words.some((word) => NAMED.has(word)) ||
  (words.some((word) => IMAGE.test(word)) && words.some((word) => LINE.test(word)));

/** The class settles most elements cheaply. */
const GLANCE =
  /\bcap\b|caption|legend|bild|\bbu\b|didascalia|leyenda|bijschrift|popiska|podpis|credit|copyright|im(?:g|age)|photo|foto|pic/i;
const MAX_CAPTION = 700;
const MAX_STEPS = 4;
/** Captions in these have their image, or are none; tables name theirs in a cell. */
const SETTLED = 'figure, figcaption, a, table';

/** Whether `lengthOf` an element is more than `most`; long texts are not read to their end. */
const isLonger = (element: Element, most: number): boolean => {
  const texts = element.ownerDocument.createTreeWalker(element, 4 /* text */);
  for (let length = 0; texts.nextNode(); ) {
    length += (texts.currentNode as Text).data.trim().length;
    if (length > most) return true;
  }
  return lengthOf(element) > most;
};

/** The nearest element around a caption that holds its image and hardly another word. */
const frameOf = (caption: Element): Element | undefined => {
  const most = lengthOf(caption) + 160;
  let above = caption.parentElement;
  for (let n = 0; above && n < MAX_STEPS; n++, above = above.parentElement) {
    if (/^(?:body|main|article|li)$/.test(above.localName) || isLonger(above, most))
      return undefined;
    if (above.querySelector('img'))
      return Array.from(above.querySelectorAll('p')).some(
        (one) =>
          !caption.contains(one) &&
          !one.contains(caption) &&
          textLength(one.textContent?.trim() ?? '') > 60,
      )
        ? undefined
        : above;
  }
  return undefined;
};

/**
 * What a line below an image says of who made it: in any line, and in one that is wholly
 * emphasised.
 */
const CREDIT =
  /^(?:图(?:片来源|源)?\s?[:：/／]).{1,40}$|^[^！？]{2,80}(?:(?<![拍照])[摄攝]|供[图圖])\s?[)）]?$/;
const EMPHASISED =
  /\b(?:photos?|picture|image|credit|crédits?|fotos?|bild(?:er)?|quelle|fuente|fonte|kaynak|źródło|fot|zdj)\b\s?\.?\s?(?:by\b|courtesy|credit|[:/©|])|©|\(c\)|(?:фото|ảnh|写真|사진)\s?(?:[:：/=]|$)|\b(?:getty images|shutterstock|wikimedia commons)\s?[)\]]?\.?$|[(/[|]\s?(?:reuters|afp|ap|dpa|epa|efe|ansa|imago)\s?[)\]]?\.?$/i;
const MAX_EMPHASISED = 300;
const MAX_BOXED = 160;

/**
 * The largest element that shows an image and says nothing; a figure that has a caption is whole.
 */
const imageOnly = (image: Element, isWordless: (element: Element) => boolean) => {
  const figure = image.closest('figure');
  if (figure) return isWordless(figure) ? figure : undefined;
  let top = image;
  for (let above = image.parentElement; above; above = above.parentElement) {
    if (!/^(?:a|span|picture|p|div|center)$/.test(above.localName) || !isWordless(above)) break;
    top = above;
  }
  return top;
};

/** The element behind another, with nothing but white space between. */
const nextTo = (element: Element): Element | undefined => {
  let next = element.nextSibling;
  while (next && next.nodeType !== 1 && !next.nodeValue?.trim()) next = next.nextSibling;
  return next?.nodeType === 1 ? (next as Element) : undefined;
};

const isCredit = (line: Element): boolean => {
  const text = line.textContent?.trim() ?? '';
  if (CREDIT.test(text)) return true;
  if (textLength(text) > MAX_EMPHASISED) return false;
  const [only] = /^(?:em|i|small)$/.test(line.localName) ? [line] : line.children;
  return (
    /^(?:em|i|small)$/.test(only?.localName ?? '') &&
    only?.textContent?.trim() === text &&
    EMPHASISED.test(text)
  );
};

/** The box around a box that holds nothing else. */
const outerOf = (box: Element): Element => {
  const above = box.parentElement;
  return above?.localName === 'div' && above.childElementCount === 1 ? outerOf(above) : box;
};

/** An image and one sentence below it, in a box of their own among paragraphs. */
const isBoxed = (imageBlock: Element, line: Element): boolean => {
  const box = imageBlock.parentElement;
  const outer = box && outerOf(box);
  return (
    box !== null &&
    line.parentElement === box &&
    box.children[2] === undefined &&
    /^(?:div|section|center|article)$/.test(box.localName) &&
    lengthOf(line) <= MAX_BOXED &&
    line.querySelector('a') === null &&
    !wordsOf(line).includes('content') &&
    [outer?.previousElementSibling, outer?.nextElementSibling].some(
      (one) => one != null && (one.localName === 'p' || one.querySelector('p') !== null),
    )
  );
};

/** Joins to an image the line that follows the paragraph in which it stands alone. */
const joinNext = (imageBlock: Element): Element | undefined => {
  const line = nextTo(imageBlock);
  if (!line || !/^(?:p|div|span|em|i|small|h[4-6])$/.test(line.localName)) return undefined;
  const length = lengthOf(line);
  if (!length || length > MAX_CAPTION || line.querySelector('img, p + p, li, h1, h2, h3'))
    return undefined;
  const isCaption = isNamed(wordsOf(line)) || isCredit(line) || isBoxed(imageBlock, line);
  if (!isCaption || line.closest(SETTLED)) return undefined;
  const document = line.ownerDocument;
  const figure = imageBlock.localName === 'figure' ? imageBlock : document.createElement('figure');
  if (figure !== imageBlock) {
    imageBlock.replaceWith(figure);
    figure.append(imageBlock);
  }
  if (/^(?:em|i|small)$/.test(line.localName)) {
    const caption = document.createElement('figcaption');
    caption.append(line);
    figure.append(caption);
    return caption;
  }
  figure.append(line);
  return renameElement(line, 'figcaption');
};

export default {
  stage: 'captions',
  apply: (root, _page, trail) => {
    const glance = glanceWith(GLANCE);
    for (const element of root.querySelectorAll('[class]')) {
      if (!glance(element.getAttribute('class') ?? '')) continue;
      const words = wordsOf(element);
      // The rights in a whole article.
      if (!isNamed(words) || /^(?:article|post),copyright/.test(words.join())) continue;
      const length = lengthOf(element);
      if (!length || length > MAX_CAPTION || !element.isConnected) continue;
      if (element.querySelector('img, p + p') || element.closest(SETTLED)) continue;
      const frame = frameOf(element);
      if (!frame) continue;
      trail.record('changed', 'caption of its picture', element.textContent?.trim() ?? '');
      renameElement(element, 'figcaption');
      renameElement(frame, 'figure');
    }
    const isWordless = remembering((element) => !element.textContent?.trim());
    const images = new Set<Element>();
    for (const image of Array.from(root.querySelectorAll('img'))) {
      const imageBlock = imageOnly(image, isWordless);
      // Of many images that stand together each would be asked for the same line.
      if (!imageBlock || images.has(imageBlock)) continue;
      images.add(imageBlock);
      const caption = joinNext(imageBlock);
      if (caption)
        trail.record('changed', 'caption of its picture', caption.textContent?.trim() ?? '');
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<div><img src="/a.png"><b>Ann</b><p class="post-copyright">All of it is hers.</p></div>',
    after:
      '<div><img src="/a.png"><b>Ann</b><p class="post-copyright">All of it is hers.</p></div>',
  },
  {
    before:
      '<div><p>It was quiet.</p></div><div><article><div><img src="/a.jpg"></div><div>The pier at noon.</div></article></div>',
    after:
      '<div><p>It was quiet.</p></div><div><article><figure><div><img src="/a.jpg"></div><figcaption>The pier at noon.</figcaption></figure></article></div>',
  },
  {
    before: '<div><img src="/a.jpg"><p class="foto-opis">The pier</p></div>',
    after: '<figure><img src="/a.jpg"><figcaption class="foto-opis">The pier</figcaption></figure>',
  },
  {
    before: '<div><img src="/a.jpg"><p class="cap">The pier</p></div>',
    after: '<figure><img src="/a.jpg"><figcaption class="cap">The pier</figcaption></figure>',
  },
  {
    before: '<div><img src="/a.jpg"><p class="has-drop-cap">Once there was a pier.</p></div>',
    after: '<div><img src="/a.jpg"><p class="has-drop-cap">Once there was a pier.</p></div>',
  },
  {
    before: '<div><img src="/a.jpg"><p class="wp-caption-text">The pier</p></div>',
    after:
      '<figure><img src="/a.jpg"><figcaption class="wp-caption-text">The pier</figcaption></figure>',
  },
  {
    before:
      '<div><p>The council met, and it listened for two hours to what the engineers had found under the bridge, and under the road that leads to it, as all had hoped that it would.</p><p><img src="/a.jpg"></p><p class="caption">The pier</p><p>It went home at midnight.</p></div>',
    after:
      '<div><p>The council met, and it listened for two hours to what the engineers had found under the bridge, and under the road that leads to it, as all had hoped that it would.</p><figure><p><img src="/a.jpg"></p><figcaption class="caption">The pier</figcaption></figure><p>It went home at midnight.</p></div>',
  },
  {
    before:
      '<p><a href="/a.jpg"><img src="/a.jpg"></a></p> <p><em>The pier. Photo: A. Vane</em></p><p><em>Photo: no picture here</em></p>',
    after:
      '<figure><p><a href="/a.jpg"><img src="/a.jpg"></a></p><figcaption><em>The pier. Photo: A. Vane</em></figcaption></figure> <p><em>Photo: no picture here</em></p>',
  },
  {
    before: '<p><img src="/a.jpg"></p><p>新华社记者 张三 摄</p>',
    after: '<figure><p><img src="/a.jpg"></p><figcaption>新华社记者 张三 摄</figcaption></figure>',
  },
  {
    before:
      '<p><img src="/a.jpg"></p><p>读书。宁晓帆摄</p><p><img src="/b.jpg"></p><p>去那里拍摄</p>',
    after:
      '<figure><p><img src="/a.jpg"></p><figcaption>读书。宁晓帆摄</figcaption></figure><p><img src="/b.jpg"></p><p>去那里拍摄</p>',
  },
  {
    before:
      '<p>They met.</p><p><img src="/a.jpg"></p><p class="img-desc">The pier</p><p>They went home, and it was late, and they had agreed on nothing that anyone could have seen from the pier, or would have, had they been asked to look at it for so long a time.</p>',
    after:
      '<p>They met.</p><figure><p><img src="/a.jpg"></p><figcaption class="img-desc">The pier</figcaption></figure><p>They went home, and it was late, and they had agreed on nothing that anyone could have seen from the pier, or would have, had they been asked to look at it for so long a time.</p>',
  },
  {
    before:
      '<p><img src="/a.jpg"></p><p><em>She had kept the photo for years.</em></p><p><img src="/b.jpg"></p><p>Photo: the word begins this sentence.</p>',
    after:
      '<p><img src="/a.jpg"></p><p><em>She had kept the photo for years.</em></p><p><img src="/b.jpg"></p><p>Photo: the word begins this sentence.</p>',
  },
  {
    before: '<div [class]="x"><img src="/a.jpg"><p class="caption" (click)="y">The pier</p></div>',
    after:
      '<figure [class]="x"><img src="/a.jpg"><figcaption class="caption" (click)="y">The pier</figcaption></figure>',
  },
  {
    before:
      '<p>They dived.</p><div><figure><img src="a.jpg"></figure><div class="media__content"><p>It rained.</p></div></div>',
    after:
      '<p>They dived.</p><div><figure><img src="a.jpg"></figure><div class="media__content"><p>It rained.</p></div></div>',
  },
  {
    before: '<p class="caption">No picture here</p>',
    after: '<p class="caption">No picture here</p>',
  },
  {
    before:
      '<p>They dived.</p><div><img src="a.jpg"><p>Divers at the pier on Monday.</p></div><p>It rained.</p>',
    after:
      '<p>They dived.</p><div><figure><img src="a.jpg"><figcaption>Divers at the pier on Monday.</figcaption></figure></div><p>It rained.</p>',
  },
];
