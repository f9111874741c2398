/** Says what one rule does to one page: the page with it against the page without it. */
import type { Truth } from '../corpus/truth.ts';
import type { Row } from '../extraction.ts';
import { type Change, changesOf, type PageMeasure } from '../report/compare.ts';
import { toLines } from '../score/lines.ts';
import { scorePage } from '../score/score-page.ts';
import { standsIn, toShingles } from '../score/tokens.ts';
import type { LeftOut, Outcome } from './leave-out.ts';

/** `unknown` where the truth names passages only, and none of them in this line. */
export type Verdict = 'right' | 'wrong' | 'unknown';

/** A line of the article that the rule brings in or keeps out. */
export type LineEffect = {
  readonly did: 'brought' | 'removed';
  readonly verdict: Verdict;
  readonly text: string;
};

export type Effect = {
  readonly rule: string;
  readonly page: string;
  readonly set: string;
  readonly lines: readonly LineEffect[];
  /** Scores that the rule changes: `before` is without it. */
  readonly scores: Readonly<Partial<Record<PageMeasure, Change>>>;
};

const MAX_TEXT = 120;

const squeeze = (text: string): string => text.replace(/\s+/g, ' ');

/** Whether lines belong to the article; undefined where the truth does not say. */
const belongsTo = (truth: Truth): ((line: string) => boolean | undefined) => {
  if (truth.with) {
    const [wanted, foreign] = [truth.with, truth.without ?? []].map((passages) =>
      passages.map(squeeze),
    );
    return (line) => {
      if (wanted?.some((passage) => line.includes(passage))) return true;
      return foreign?.some((passage) => line.includes(passage)) ? false : undefined;
    };
  }
  if (!truth.body) return () => undefined;
  const body = toShingles(truth.body);
  return (line) => standsIn(line, body);
};

/** What is in `lines` and not in `others`, as often as it is there more often. */
const beyond = (lines: readonly string[], others: readonly string[]): readonly string[] => {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
};

const linesOf = (outcome: Outcome): readonly string[] =>
  'error' in outcome ? [] : toLines(outcome.html);

/** The effects of each rule without which the page is another. */
export const effectsOn = (truth: Truth, { base, without }: LeftOut): readonly Effect[] => {
  const rowOf = (outcome: Outcome): Row => ({ id: truth.id, ...outcome });
  const belongs = belongsTo(truth);
  const whole = linesOf(base);
  const score = scorePage(truth, rowOf(base));
  const lineEffect = (did: LineEffect['did'], line: string): LineEffect => {
    const isArticle = belongs(line);
    const isRight = isArticle === (did === 'brought');
    const verdict = isArticle === undefined ? 'unknown' : isRight ? 'right' : 'wrong';
    return { did, verdict, text: line.slice(0, MAX_TEXT) };
  };
  return Object.entries(without).map(([rule, outcome]) => {
    const rest = linesOf(outcome);
    return {
      rule,
      page: truth.id,
      set: truth.set,
      lines: [
        ...beyond(whole, rest).map((line) => lineEffect('brought', line)),
        ...beyond(rest, whole).map((line) => lineEffect('removed', line)),
      ],
      scores: changesOf(scorePage(truth, rowOf(outcome)), score),
    };
  });
};
