/**
 * Tells images that belong to an article from icons, portraits, logos and images that lead away.
 */

import { textOf } from '../claims/claims.ts';
import { wordsOf } from '../page/class-words.ts';
import { speakingWords } from '../page/images/file-words.ts';
import type { Block } from './block.ts';

const SMALL = 80;
const DECORATION = new Set(
  'avatar logo icon icons emoji badge spinner sprite gravatar favicon qrcode qr ewm erweima'.split(
    ' ',
  ),
);
/** Names that a photograph bears as well, for the buttons on it or the person in it. */
const PERHAPS = new Set('author byline profile tracking share social'.split(' '));
/** Icons and logos are named after a thing or two. */
const MAX_NAME = 2;
const IMAGE_FILE =
  /\.(?:jpe?g|png|webp|avif|gif)(?:$|[?#])|^https?:\/\/(?:(?:blogger|lh\d)\.googleusercontent|\d\.bp\.blogspot)\.com\//i;

const isSmall = (image: Element): boolean =>
  ['width', 'height'].some((side) => {
    const value = image.getAttribute(side) ?? '';
    return /^\d+(?:px)?$/.test(value) && Number.parseInt(value, 10) < SMALL;
  });

/** As large as no portrait and no button is. */
const isLarge = (image: Element): boolean =>
  ['width', 'height'].every(
    (side, n) => Number.parseInt(image.getAttribute(side) ?? '', 10) >= (n ? 160 : 240),
  ) || (image.closest('figure')?.getElementsByTagName('figcaption').length ?? 0) > 0;

/** Drawings on buttons, named after what these do. */
const TOOL =
  /(?:^|[-_])(?:zoom|magnif\w*|enlarge|expand|fullscreen|loupe|lupe|play|arrow|close|plus|btn|button|print|download)(?:[-_.]|$)/i;

const isTool = (file: string): boolean =>
  /\.(?:svg|gif|png)$/i.test(file) && TOOL.test(file) && speakingWords(file).length <= MAX_NAME;

/** By their hosts, or their programs' own names of a place. */
const AD_SERVER = /\/\/ad(?:s|serv(?:er|ice)?|v)?\d*\.|[?&;]zoneid=|\/adserver\//i;

const isDecoration = (image: Element): boolean => {
  const large = isLarge(image);
  let above: Element | null = image;
  for (let n = 0; above && n < 3; n++, above = above.parentElement)
    if (wordsOf(above).some((word) => DECORATION.has(word) || (!large && PERHAPS.has(word))))
      return true;
  const src = image.getAttribute('src') ?? '';
  const url = src.split('?')[0] ?? '';
  if (AD_SERVER.test(src) || /\/(?:\w+-)?(?:logo|avatar|icon)s?(?:-\w+)?\/|\/\/logos?\./i.test(url))
    return true;
  if (isTool(url.split('/').at(-1) ?? '')) return true;
  const [word] =
    /(?:\b(?:logo|avatar|icon|spacer|ewm|erweima)\b|qr-?code)/i.exec(url.split('/').at(-1) ?? '') ??
    [];
  // A descriptive name belongs to a photograph; in Polish, a spacer is a walk.
  return Boolean(word) && speakingWords(url).length <= (word === 'spacer' ? 0 : MAX_NAME);
};

/** Where a link shows an image large. */
const ENLARGES =
  /(?:^|[/_-])(?:gross|big|large|full(?:size)?|zoom|lightbox|galler\w+|bild(?:er)?|photos?|fotos?|images?|pictures?|media|attachment|diaporama)(?:[/_.-]|$)/i;

/** An image in a link that does not open an image is a teaser, unless it has a caption. */
const leadsAway = (image: Element): boolean => {
  let link: Element | null = null;
  for (let above: Element | null = image; above; above = above.parentElement) {
    if (above.localName === 'figure' && above.getElementsByTagName('figcaption').length)
      return false;
    if (above.localName === 'a') link = above;
  }
  const href = link?.getAttribute('href') ?? '';
  if (href === '' || href.startsWith('#') || IMAGE_FILE.test(href)) return false;
  return !(isLarge(image) && ENLARGES.test(href.replace(/^https?:\/\/[^/]+/, '')));
};

const MAX_CARD = 240;

/** Whether an image leads where a line of words beside it leads: a card of another article. */
const isOnCard = (image: Element): boolean => {
  const link = image.closest('a');
  if (!link || !leadsAway(image)) return false;
  const href = link.getAttribute('href');
  for (let box = link.parentElement, n = 0; box && n < 4; n++, box = box.parentElement) {
    if (textOf(box, MAX_CARD + 1).length > MAX_CARD) return false;
    const others = Array.from(box.getElementsByTagName('a')).slice(0, 20);
    if (
      others.some(
        (one) => one !== link && one.getAttribute('href') === href && one.textContent?.trim(),
      )
    )
      return true;
  }
  return false;
};

const imagesOf = ({ element }: Block): readonly Element[] =>
  element.localName === 'img' ? [element] : Array.from(element.getElementsByTagName('img'));

/** Whether a block without text shows icons and portraits only. */
export const isDecorative = (block: Block): boolean =>
  imagesOf(block).every((image) => isSmall(image) || isDecoration(image));

/** Whether a block without text shows images of cards only. */
export const isOfCards = (block: Block): boolean => imagesOf(block).every(isOnCard);

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
