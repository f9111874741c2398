/** Resolves the lead images: a real image of the article, the largest of its versions. */

import { speakingWords } from '../page/images/file-words.ts';
import type { ArticleImage } from '../stages.ts';
import { plainHost, toAbsolute } from './canonical.ts';
import { type AllClaims, claimsOf, PRIORITIES, type SourceId } from './priorities.ts';

/** Names of placeholder files; a descriptive name belongs to a photograph. */
const STAND_IN =
  /(?:^|[^a-z])(?:logos?|placeholder|no-?image|1x1|avatar[^a-z]*\.\w+$)(?:[^a-z]|$)/i;
const ICON = /favicon|apple-touch-icon|android-chrome|[-_]icon\.\w+$/i;
const MAX_NAME = 2;
/** These count only beside other words without meaning: `google-pixel-9` is a telephone. */
const WEAK =
  /(?:^|[^a-z])(?:default|fallback|dummy|blank|spacer|pixel|transparent|avatar|sprite|social-?share|share-?image|og-?image|opengraph)(?:[^a-z]|$)/i;

const isStandIn = (file: string, host: string): boolean => {
  if (ICON.test(file)) return true;
  const isStrong = STAND_IN.test(file);
  if (!isStrong && !WEAK.test(file)) return false;
  const words = speakingWords(file).filter((word) => !host.includes(word.toLowerCase()));
  return words.length <= (isStrong ? MAX_NAME : 0);
};

/** Drawings, and files of a size that only portraits and symbols have. */
const NO_PHOTOGRAPH = /\.(?:svg|ico)$|[-_]\d\dx\d\d\.\w+$/i;

const isReal = ({ src, width, height }: ArticleImage, site: string): boolean => {
  const { pathname, host } = new URL(src);
  const file = pathname.split('/').at(-1) ?? '';
  if (isStandIn(file, host + site) || NO_PHOTOGRAPH.test(pathname)) return false;
  // The machine on which the site was made.
  if (host.startsWith('localhost') && !site.startsWith('localhost')) return false;
  return (width ?? 1_000) >= 100 && (height ?? 1_000) >= 60;
};

/** Versions with the site's mark on them, or cut for a network's box, stand back behind plain ones. */
const STAMPED = /brand(?:ed|ing)|overlay|watermark|wmark|[/_-](?:facebook|twitter|social)[/_-]/i;
const MIN_WIDTH = 500;

/** Images of the headline, made for networks: the article's own image says more. */
const CARD =
  /\/(?:api\/)?og(?:[_-]?image)?(?:[/?.]|$)|(?:opengraph|social|share|sharing|twitter|text|og)[_-]?(?:card|image|preview)|[?&](?:title|headline|text)=/i;

/** 0 is best; equal ones keep the order of their sources. */
const rank = ({ src, width }: ArticleImage): number =>
  (STAMPED.test(src) ? 1 : 0) +
  (width !== undefined && width < MIN_WIDTH ? 2 : 0) +
  (CARD.test(src) ? 8 : 0);

/** The image that the article begins with stands back behind all that were meant to lead. */
const OWN = 4;

/** The lead image with an absolute URL, https where the page has it. */
export function leadFrom(claims: AllClaims, url: string): ArticleImage | undefined {
  const imagesOf = (order: readonly SourceId[]): ArticleImage[] =>
    claimsOf(claims, order, 'lead')
      .flatMap((lead) => {
        const src = toAbsolute(lead.src, url);
        if (!src) return [];
        return [{ ...lead, src: url.startsWith('https:') ? src.replace(/^http:/, 'https:') : src }];
      })
      .filter((image) => isReal(image, plainHost(url)));
  const images = imagesOf(PRIORITIES.lead);
  const own = imagesOf(PRIORITIES.ownLead);
  const ranked = [
    ...images.map((image) => ({ image, at: rank(image) })),
    ...own.map((image) => ({ image, at: OWN + rank(image) })),
  ];
  const first = ranked.sort((a, b) => a.at - b.at)[0]?.image;
  if (!first) return undefined;
  const alt = first.alt || (images.find((one) => one.src === first.src && one.alt)?.alt ?? '');
  return { ...first, alt };
}
