/** Reads the lines by which a page says where in its article it stands: `Page 2 of 8`, `2/8`, `Next page »`. */
import { anyOf } from '../text/one-of.ts';
import { MAX_PAGES } from './page-url.ts';
import type { PageWords } from './pages-found.ts';
import { says } from './plain.ts';

const OF = 'of|von|de|di|van|из|з|av|af|z|ze|/|\\||／|sur|su|din|in|trong|dari';

/** In lower case, without arrows, brackets and spare space. */
const bareText = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b]+/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');

const within = (number: number): number | undefined =>
  Number.isInteger(number) && number >= 1 && number <= MAX_PAGES ? number : undefined;

export type PageLines = {
  /** `2`, `Page 2`, `第2页`, `2: Down the river`, where nothing else may follow unless `titled`. */
  readonly numberOf: (text: string, titled?: boolean) => number | undefined;
  /** `Page 2 of 8`, anywhere in a short text. */
  readonly placeIn: (text: string) => { readonly number: number; readonly of: number } | undefined;
  readonly isNext: (text: string) => boolean;
  readonly isWhole: (text: string) => boolean;
  /** Whether a line says where it stands and nothing else, or leads to another page. */
  readonly isPager: (text: string) => boolean;
  /** A title without what says which page it heads. */
  readonly withoutPage: (title: string, number: number) => string;
};

export const readPageLines = ({ page, nextPage, allPages }: PageWords): PageLines => {
  const word = anyOf(page);

  const numbered = new RegExp(
    `^(?:第\\s?|(?:${word})\\s?)?(\\d{1,3})\\s?(?:[页頁]|(?:${word}))?$`,
    'u',
  );
  const titled = /^(\d{1,3})\s?[.:)–—-]\s?\p{L}/u;
  const place = new RegExp(
    `(?:^|[^\\p{L}\\p{N}.:/])第?(\\d{1,3})\\s?(?:[页頁]|${word})?\\s?(?:${OF}|共|[,，]?\\s?共)\\s?(\\d{1,3})(?![\\p{N}.:/])`,
    'u',
  );
  const continued = new RegExp(`^[^.!?。]{0,40}(?:${word})\\s?\\d{1,3}$`, 'u');
  const tail = (number: number): RegExp =>
    new RegExp(
      `[\\s|,:·(（\\[–—_-]*(?:(?:${word}|第)\\s?${number}(?!\\d)\\s?[页頁]?(?:\\s?(?:${OF})\\s?\\d{1,3})?|${number}\\s?/\\s?\\d{1,3})\\s?[)）\\]]?`,
      'giu',
    );
  const numberOf = (text: string, mayBeTitled = false): number | undefined => {
    const bare = bareText(text);
    const digits = numbered.exec(bare)?.[1] ?? (mayBeTitled ? titled.exec(bare)?.[1] : undefined);
    return digits === undefined ? undefined : within(Number(digits));
  };
  const placeIn: PageLines['placeIn'] = (text) => {
    const [, first, last] = place.exec(text.normalize('NFKC').toLowerCase()) ?? [];
    const [number, of] = [within(Number(first)), within(Number(last))];
    return number && of && of > 1 && number <= of ? { number, of } : undefined;
  };
  const isNext = (text: string): boolean => says(nextPage, bareText(text));
  const isWhole = (text: string): boolean => says(allPages, bareText(text));
  return {
    numberOf,
    placeIn,
    isNext,
    isWhole,
    isPager: (text) => {
      const bare = bareText(text);
      if (!bare || bare.length > 80) return false;
      return (
        isNext(bare) ||
        numberOf(bare) !== undefined ||
        /^\d{1,3}(?: \d{1,3})+$/.test(bare) ||
        (placeIn(bare) !== undefined && bare.length < 30) ||
        continued.test(bare)
      );
    },
    withoutPage: (title, number) => {
      const bare = title.normalize('NFKC').replace(tail(number), ' ').trim();
      // `The river (2)` is how some sites head the second page.
      return number > 1 ? bare.replace(new RegExp(`\\s?[(（]${number}[)）]$`), '').trim() : bare;
    },
  };
};
