/** Reads a page with all rules, and without each one that did something there. */
import type { Article } from '../../../src/core/stages.ts';
import type { Extraction } from '../extraction.ts';
import {
  chooseAgain,
  comesLate,
  type Live,
  read,
  rulesThat,
  stages,
  type Watch,
  watched,
} from './page-reading.ts';

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

const outcomeOf = (readArticle: () => Omit<Article, 'trail'>): Outcome => {
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
  const watch: Watch = { acted: new Set() };
  let article: Article | undefined;
  const base = outcomeOf(() => {
    article = read(live, watched(watch));
    return article;
  });
  const readWithout = (left: string): Outcome => {
    const [whole, { body }, rules] = [article, watch, rulesThat((id) => id !== left)];
    // Facts are resolved before the body is chosen: a late rule changes nothing else.
    return whole && body && comesLate(left)
      ? outcomeOf(() => ({ ...whole, html: chooseAgain(body, rules) }))
      : outcomeOf(() => read(live, rules));
  };
  const acted = [...watch.acted].filter((id) => !only || only.includes(id));
  const outcomes = acted.map((left): [string, Outcome] => [left, readWithout(left)]);
  const same = JSON.stringify(base);
  return {
    stages,
    base,
    acted,
    without: Object.fromEntries(outcomes.filter(([, outcome]) => JSON.stringify(outcome) !== same)),
  };
};
