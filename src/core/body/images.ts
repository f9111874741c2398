/**
 * Tells images that belong to an article from icons, portraits, logos and images that lead away.
 */

import { wordsOf } from '../page/class-words.ts';
import { speakingWords } from '../page/images/file-words.ts';
import type { Block } from './block.ts';

const SMALL = 80;
const DECORATION = new Set(
  'avatar logo icon icons emoji badge spinner sprite gravatar favicon author byline profile tracking share social qrcode qr ewm erweima'.split(
    ' ',
  ),
);
/** Icons and logos are named after a thing or two. */
const MAX_NAME = 2;
const IMAGE_FILE =
  /\.(?:jpe?g|png|webp|avif|gif)(?:$|[?#])|^https?:\/\/(?:(?:blogger|lh\d)\.googleusercontent|\d\.bp\.blogspot)\.com\//i;

const isSmall = (image: Element): boolean =>
  ['width', 'height'].some((side) => {
    const value = image.getAttribute(side) ?? '';
    return /^\d+(?:px)?$/.test(value) && Number.parseInt(value, 10) < SMALL;
  });

const isDecoration = (image: Element): boolean => {
  let above: Element | null = image;
  for (let n = 0; above && n < 3; n++, above = above.parentElement)
    if (wordsOf(above).some((word) => DECORATION.has(word))) return true;
  const url = image.getAttribute('src')?.split('?')[0] ?? '';
  if (/\/(?:\w+-)?(?:logo|avatar|icon)s?(?:-\w+)?\/|\/\/logos?\./i.test(url)) return true;
  const [word] =
    /(?:\b(?:logo|avatar|icon|spacer|ewm|erweima)\b|qr-?code)/i.exec(url.split('/').at(-1) ?? '') ??
    [];
  // A descriptive name belongs to a photograph; in Polish, a spacer is a walk.
  return Boolean(word) && speakingWords(url).length <= (word === 'spacer' ? 0 : MAX_NAME);
};

/** An image in a link that does not open an image is a teaser, unless it has a caption. */
const leadsAway = (image: Element): boolean => {
  let link: Element | null = null;
  for (let above: Element | null = image; above; above = above.parentElement) {
    if (above.localName === 'figure' && above.getElementsByTagName('figcaption').length)
      return false;
    if (above.localName === 'a') link = above;
  }
  const href = link?.getAttribute('href') ?? '';
  return href !== '' && !href.startsWith('#') && !IMAGE_FILE.test(href);
};

const imagesOf = ({ element }: Block): readonly Element[] =>
  element.localName === 'img' ? [element] : Array.from(element.getElementsByTagName('img'));

/** Whether a block without text shows icons and portraits only. */
export const isDecorative = (block: Block): boolean =>
  imagesOf(block).every((image) => isSmall(image) || isDecoration(image));

/** Whether a block without text shows an image of the article. */
export const isContentImage = (block: Block): boolean =>
  imagesOf(block).some((image) => !isSmall(image) && !isDecoration(image) && !leadsAway(image));

/** What a URL says of a portrait's or a drawing's: a small size, a kind of file. */
const SLIGHT =
  /\.(?:svg|gif|png)(?:$|[?#])|[?&](?:w|h|width|height|size)=(?:1?\d{1,2})(?!\d)|[-_]1?\d{2}x1?\d{2}\.\w+$/i;

/** Whether a block without text shows a photograph, judged by its URL. */
export const isPhotograph = (block: Block): boolean =>
  isContentImage(block) &&
  imagesOf(block).every((image) => !SLIGHT.test(image.getAttribute('src') ?? ''));

const fileOf = (url: string): string =>
  url
    .split(/[?#]/)[0]
    ?.replace(/^https?:\/\/[^/]+/, '')
    .replace(/\/[swh]\d{2,4}(?:-[a-z\d-]+)?(?=\/[^/]*$)|=[swh]\d{1,4}(?:-[a-z\d-]+)*$/, '')
    .replace(/[-_](?:\d{2,4}x\d{2,4}|scaled|large|medium|thumb(?:nail)?)(?=\.\w+$)/i, '') ?? '';

/** Whether two URLs show the same file, perhaps in another size. */
export const sameFile = (one: string, other: string): boolean => {
  const file = fileOf(one);
  return file.length > 4 && file === fileOf(other);
};
