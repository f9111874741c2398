/**
 * Resolves whether the article is whole: its length, images and pages against what the page states.
 */

import type { CompletenessWarning, Scope } from '../stages.ts';
import type { StatedLength } from './resolve-length.ts';

/**
 * Weighted lengths of text: in the article, elsewhere on the page, in one part of it elsewhere; and how
 * many of the blocks between its ends are linked lines.
 */
export type ProseMeasure = {
  readonly kept: number;
  readonly missed: number;
  readonly rival: number;
  readonly headlines: number;
  readonly blocks: number;
};

/** Stated lengths below this are teasers, not articles. */
const MIN_STATED = 80;

/** What became of the article's body. */
export type Measured = {
  readonly scope: Scope;
  readonly words: number;
  /** Content images on the page around the article, and in it. */
  readonly images: { readonly found: number; readonly kept: number };
  /** What the page shows beside it; absent for a selection. */
  readonly prose?: ProseMeasure;
  /** The sources of its facts contradict each other, or some speak of another article. */
  readonly disagree: boolean;
  readonly stale: boolean;
};

/** A note shorter than this, beside a page with many times its sentences, is hardly the article. */
const SHORT = 900;
const TIMES = 2;
/** Another part of the page with about as many sentences may be the article. */
const RIVAL = 0.8;
const LEAST_RIVAL = 600;

/** A list of articles: their headlines, each with a line or two. */
const LEAST_HEADLINES = 6;
const AMONG_BLOCKS = 0.3;
const MOST_BESIDE = 500;

const isList = ({ headlines, blocks, kept }: ProseMeasure): boolean =>
  headlines >= LEAST_HEADLINES &&
  headlines >= AMONG_BLOCKS * blocks &&
  kept < MOST_BESIDE * headlines;

/** Why the article may not be whole; a selection is what the user wanted. */
export function completenessWarnings(
  stated: StatedLength,
  { scope, words, images, prose, disagree, stale }: Measured,
): CompletenessWarning[] {
  if (scope === 'selection') return [];
  const { found, kept } = images;
  const isShort = stated.words >= MIN_STATED && words < stated.words * 0.7;
  const isWhole = stated.words >= MIN_STATED && words >= stated.words * 0.9;
  const { kept: text, missed, rival } = prose ?? { kept: 1, missed: 0, rival: 0 };
  const isOfMany = prose !== undefined && isList(prose);
  const isTiny = text < SHORT && missed > TIMES * text;
  const warnings: readonly (readonly [CompletenessWarning, boolean])[] = [
    ['shorter-than-stated', isShort],
    ['pictures-missing', found - kept >= 2 && kept < found / 2],
    ['one-page-of-many', stated.pages > 1],
    ['paywalled', stated.paywalled && !isWhole],
    ['list-of-articles', isOfMany],
    ['shorter-than-shown', isTiny && !isOfMany],
    ['another-text', !isTiny && !isOfMany && rival >= LEAST_RIVAL && rival >= RIVAL * text],
    ['facts-disagree', disagree],
    ['stale-head', stale],
  ];
  return warnings.flatMap(([warning, holds]) => (holds ? [warning] : []));
}
