/** Finds the URL of the real image behind an `<img>`: lazy, responsive or plain. */

import { parseUrl } from '../../urls/parse-url.ts';
import { MARK } from '../marks.ts';
import { speakingWords } from './file-words.ts';
import { type Candidate, largestOf, parseSrcset } from './srcset.ts';

/** Where scripts keep the URL that a browser without them never loads; the best first. */
const LAZY = /* @__PURE__ */ new Set(
  'data-src data-original data-lazy-src data-original-src data-lazy data-url data-img-src data-image data-image-src data-real-src data-full-src data-hi-res-src data-large-file data-orig-file data-actualsrc data-echo data-srch data-ll-src data-cfsrc data-defer-src data-pagespeed-lazy-src'.split(
    ' ',
  ),
);
const SETS = /* @__PURE__ */ new Set(
  'srcset data-srcset data-lazy-srcset data-original-set data-bgset data-srcset-lazy data-ll-srcset'.split(
    ' ',
  ),
);
const PLACEHOLDER =
  /^about:|^#|(?:^|[/_.-])(?:placeholder|blank|spacer|transparent|pixel|1x1|1px|lazy(?:load)?|loading|loader|grey|gray|dummy|clear|trans|empty|leer|vide|vuoto|vacio|leeg|pusty|tom|(?:no|default)[_-]?(?:image|img|photo)|thumb_default)[\w-]{0,20}\.(?:gif|png|svg|jpe?g|webp)(?:$|[?#])/i;
const LOOKS_LIKE_IMAGE = /^(?:https?:)?\/?\/?[^\s{}<>]+\.(?:jpe?g|png|webp|avif|gif)(?:$|[?#:!])/i;
/** Below this many characters a `data:` image is a preview or a pixel. */
const SMALL_DATA = 3000;
/** Below this width in pixels a candidate is a preview, where there is anything else. */
const SMALL_WIDTH = 200;
/** Where the clone keeps the URL of an image that the browser has drawn in full size. */
export const SHOWN = `${MARK}shown`;

/** Whether a URL stands for an image still to come. */
export const isPlaceholder = (url: string): boolean =>
  !url.trim() ||
  (/^data:/i.test(url)
    ? url.length < SMALL_DATA || !/^data:image\/(?:png|jpe?g|gif|webp|avif)/i.test(url)
    : /^about:|^#/.test(url) || (PLACEHOLDER.test(url) && !speakingWords(url).length));

/** The URL made absolute, or undefined where it is none that a note may hold. */
export const toAbsolute = (href: string, base: string): string | undefined => {
  if (/^data:image\/(?:png|jpe?g|gif|webp|avif)[;,]/i.test(href)) return href;
  const url = parseUrl(href, base);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
};

/** Where Blogger keeps images: a part of their URL asks for a size. */
const BLOGGER =
  /^(https?:\/\/(?:(?:blogger|lh\d)\.googleusercontent|\d\.bp\.blogspot|lh\d\.ggpht)\.com\/.+[/=])[swh](\d{3,4})(?:-[wh]\d{2,4})?(?:-(?:rw|no))*(\/[^/]*)?$/;
const BLOGGER_SIZE = 1600;
/** What is smaller is a portrait or an icon. */
const LEAST_BLOGGER = 160;

/** Blogger's images in the size that it gives to those who open them; cut ones stay as they are. */
const enlarge = (url: string): string =>
  url.replace(BLOGGER, (whole, before: string, size: string, after = '') =>
    Number(size) < LEAST_BLOGGER || Number(size) > BLOGGER_SIZE
      ? whole
      : `${before}s${BLOGGER_SIZE}${after}`,
  );

/** What an element's attributes of these names hold, in the order of the names. */
const valuesOf = (element: Element, names: ReadonlySet<string>): string[] => {
  const held = element.getAttributeNames().filter((name) => names.has(name));
  const inOrder = held.length > 1 ? [...names].filter((name) => held.includes(name)) : held;
  return inOrder.map((name) => element.getAttribute(name)?.trim() ?? '');
};

const setsOf = (element: Element): Candidate[] => valuesOf(element, SETS).flatMap(parseSrcset);

/** More than any image offers. */
const MAX_SOURCES = 50;

const sourcesOf = (image: Element): readonly Element[] => {
  const sources = image.closest('picture')?.getElementsByTagName('source') ?? [];
  return Array.from({ length: Math.min(sources.length, MAX_SOURCES) }, (_, n) => sources[n]).filter(
    (source) => source !== undefined,
  );
};

/** What a script leaves on an image that it has loaded. */
const isLoaded = (image: Element): boolean =>
  image.hasAttribute('data-lazyloaded') ||
  image.hasAttribute('data-loaded') ||
  image.hasAttribute('data-was-processed') ||
  image.getAttribute('data-ll-status') === 'loaded' ||
  /(?:^|[\s-])(?:lazy-?)?loaded(?:\s|$)/i.test(image.getAttribute('class') ?? '');

/** What a URL says of a small version, shown until the image is there. */
const PREVIEW =
  /blur|lqip|preview|placeholder|thumb|tiny|[/_-](?:small|low|mini|xs)[/_.-]|[?&](?:w|width|h|height|size|q|quality)=\d{1,2}(?!\d)|[/,_-][wh]_?\d{1,2}(?!\d)|[-_/](?:[12]?\d{1,2}x\d{0,3}|\d{0,3}x[12]?\d{1,2})[-_./]/i;

const fileOf = (url: string): string =>
  url.split(/[?#!]/)[0]?.split('/').at(-1)?.toLowerCase() ?? '';

/** Whether the image shows already what a lazy URL would show: as its script says, or by its name. */
const isShown = (image: Element, src: string, lazy: string): boolean =>
  !PREVIEW.test(src) &&
  (isLoaded(image) ||
    image.hasAttribute(SHOWN) ||
    (fileOf(src) === fileOf(lazy) && fileOf(src).length > 4));

const lazyUrl = (image: Element): string | undefined =>
  valuesOf(image, LAZY).find((value) => !/^[[{]/.test(value) && !isPlaceholder(value));

/** Names of attributes that keep an image's URL, which need not end as a file's does. */
const NAMED = /src|im(?:g|age)|lazy|original|photo|picture/;
const NOT_NAMED = /page|link|href|share|target|api|embed|video|srcset|alt|title|caption|id$/;
const URL_PATTERN = /^(?:https?:)?\/\/?[^\s{}<>"']{4,}$/i;

/** Any other data attribute that holds what looks like an image's URL. */
const guessedUrl = (image: Element): string | undefined => {
  for (const name of image.getAttributeNames()) {
    if (!name.startsWith('data-') || /fallback|error|placeholder|thumb/.test(name)) continue;
    const value = image.getAttribute(name)?.trim() ?? '';
    if (LOOKS_LIKE_IMAGE.test(value) && !isPlaceholder(value)) return value;
  }
  for (const name of image.getAttributeNames()) {
    if (!name.startsWith('data-') || !NAMED.test(name) || NOT_NAMED.test(name)) continue;
    const value = image.getAttribute(name)?.trim() ?? '';
    if (URL_PATTERN.test(value) && !isPlaceholder(value)) return value;
  }
  return undefined;
};

/**
 * The absolute URL of the largest real image of an `<img>` and the `<source>`s beside it; undefined
 * where there is only a placeholder.
 */
export const imageUrl = (image: Element, base: string): string | undefined => {
  const candidates = [image, ...sourcesOf(image)]
    .flatMap(setsOf)
    .filter((candidate) => !isPlaceholder(candidate.url));
  const largest = largestOf(candidates);
  const src = image.getAttribute('src')?.trim() ?? '';
  const plain = isPlaceholder(src) ? undefined : src;
  // A candidate without a stated size says no more than `src` does.
  const isTiny = largest && largest.width > 0 && largest.width < SMALL_WIDTH;
  const sized =
    largest && !isTiny && (largest.width > 0 || largest.density > 1) ? largest.url : undefined;
  const lazy = lazyUrl(image);
  const shown = lazy && plain && isShown(image, plain, lazy) ? plain : undefined;
  const standIn = /\.gif(?:$|[?#])/i.test(src) ? guessedUrl(image) : undefined;
  const drawn = image.getAttribute(SHOWN) ?? undefined;
  const absolute = (url: string | undefined): string | undefined =>
    url ? toAbsolute(url, base) : undefined;
  const found =
    absolute(sized) ??
    absolute(shown) ??
    absolute(lazy) ??
    absolute(
      standIn && /\.(?:jpe?g|png|webp|avif)(?:$|[?#:!])/i.test(standIn) ? standIn : undefined,
    ) ??
    absolute(plain) ??
    absolute(drawn) ??
    absolute(largest?.url) ??
    absolute(guessedUrl(image));
  return found && enlarge(found);
};
