/** The first large image of the article: it leads where the page states none. */
import { toClaims } from '../claims/claims.ts';
import { HIDDEN } from '../page/visibility.ts';
import type { Source, SourceExample } from './source.ts';

const MIN_WIDTH = 300;
/** A lower one is a banner. */
const MIN_HEIGHT = 100;
const MAX_IMAGES = 40;
const ELSEWHERE = `nav, aside, footer, form, body > header, [class*="related" i], [class*="author" i], [class*="byline" i], [class*="comment" i], [class*="share" i], [class*="logo" i], [class*="promo" i]:not(article), [class*="teaser" i], [${HIDDEN}]`;
const CONTENT =
  'figure, picture, p[class*="center" i], [class*="lead" i], [class*="hero" i], [class*="banner" i], [class*="caption" i]';

const pixels = (image: Element, name: string): number =>
  Number.parseInt(image.getAttribute(name) ?? '', 10) || 0;

/** Of a size worth leading with, or without one in a part that says so. */
const isLarge = (image: Element): boolean => {
  const width = pixels(image, 'width');
  return width
    ? width >= MIN_WIDTH && (pixels(image, 'height') || MIN_HEIGHT) >= MIN_HEIGHT
    : image.closest(CONTENT) !== null || CONTENT_CLASS.test(image.className);
};
const CONTENT_CLASS = /lead|hero|banner|cover|featured/i;

const source: Source = {
  read({ body, headline }) {
    const box = headline?.closest('article, main') ?? headline?.parentElement?.parentElement;
    /** A part that holds the headline as well is the article's own, whatever it is called. */
    const isHere = (image: Element): boolean =>
      image.closest(ELSEWHERE)?.contains(headline ?? null) !== false;
    const images = [box, body]
      .flatMap((part) => (part ? [...part.querySelectorAll('img[src]')].slice(0, MAX_IMAGES) : []))
      .filter((image) => isHere(image) && isLarge(image));
    const [first] = images;
    const src = first?.getAttribute('src')?.trim() ?? '';
    if (!first || !src || src.startsWith('data:')) return {};
    const [width, height] = [pixels(first, 'width'), pixels(first, 'height')];
    return toClaims({
      lead: {
        src,
        alt: first.getAttribute('alt') ?? '',
        ...(width > 0 && { width }),
        ...(height > 0 && { height }),
      },
    });
  },
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: '<article><h1>Bridge reopens</h1><p>Open! <img src="/smile.png"></p><p class="t_center"><img src="/bridge.jpg"><br>The bridge</p></article>',
    claims: { lead: { src: '/bridge.jpg', alt: '' } },
  },
  {
    page: '<form><article class="node--promoted"><h1>Bridge reopens</h1><img src="/bridge.jpg" width="720" height="450"></article></form>',
    claims: { lead: { src: '/bridge.jpg', alt: '', width: 720, height: 450 } },
  },
  {
    page: '<article><h1>Bridge reopens</h1><img src="/i.png" width="20"><figure><img src="/bridge.jpg" alt="The bridge"></figure></article>',
    claims: { lead: { src: '/bridge.jpg', alt: 'The bridge' } },
  },
  {
    page: '<article><h1>Bridge reopens</h1><aside><figure><img src="/other.jpg"></figure></aside></article>',
    claims: {},
  },
  {
    page: '<article><h1>Bridge reopens</h1><div data-presscut-hidden=""><img src="/m/bridge.jpg" width="320" height="200"></div><a href="/app"><img src="/app.png" width="300" height="90"></a><img src="/bridge.jpg" width="720" height="450"></article>',
    claims: { lead: { src: '/bridge.jpg', alt: '', width: 720, height: 450 } },
  },
];
