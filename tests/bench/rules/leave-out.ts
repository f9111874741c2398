/** Reads a page with all rules, and without each one that did something there. */
import type { Article } from '../../../src/core/stages.ts';
import type { Extraction } from '../extraction.ts';
import { type Live, read, rulesThat, stages, watched } from './page-reading.ts';

/** What was made of the page, or why nothing was. */
export type Outcome = Omit<Extraction, 'trail'> | { readonly error: string };

export type LeftOut = {
  /** All rules and their stages. */
  readonly stages: Readonly<Record<string, string>>;
  readonly base: Outcome;
  /** The rules that did something. */
  readonly acted: readonly string[];
  /** By the rule that was left out, where that makes a difference. */
  readonly without: Readonly<Record<string, Outcome>>;
};

const outcomeOf = (readArticle: () => Article): Outcome => {
  try {
    const article = readArticle();
    return {
      title: article.title,
      authors: article.authors,
      date: article.published ?? null,
      cover: article.lead?.src ?? null,
      html: article.html,
    };
  } catch (error) {
    return { error: String(error) };
  }
};

/** The page without each of the rules in turn, or of those in `only`. */
export const leaveRulesOut = (live: Live, only: readonly string[] | null): LeftOut => {
  const seen = new Set<string>();
  const base = outcomeOf(() => read(live, watched(seen)));
  const acted = [...seen].filter((id) => !only || only.includes(id));
  const outcomes = acted.map((left): [string, Outcome] => [
    left,
    outcomeOf(() =>
      read(
        live,
        rulesThat((id) => id !== left),
      ),
    ),
  ]);
  const same = JSON.stringify(base);
  return {
    stages,
    base,
    acted,
    without: Object.fromEntries(outcomes.filter(([, outcome]) => JSON.stringify(outcome) !== same)),
  };
};
