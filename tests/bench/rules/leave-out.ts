/** Reads a page with all rules, and without each one that did something there. */
import type { Capture } from '../../../src/core/stages.ts';
import type { Extraction } from '../extraction.ts';
import {
  allRules,
  articleOf,
  comesLate,
  type Live,
  type Rules,
  read,
  rereadBody,
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

const outcomeOf = (read: () => Capture): Outcome => {
  try {
    const article = articleOf(read());
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

const allBut = (left: string): Rules => new Map(Array.from(allRules).filter(([id]) => id !== left));

/** The page without each of the rules in turn, or of those in `only`. */
export const leaveRulesOut = (live: Live, only: readonly string[] | null): LeftOut => {
  const watch: Watch = { acted: new Set() };
  let all: Capture | undefined;
  const base = outcomeOf(() => {
    all = read(live, watched(allRules, watch));
    return all;
  });
  const readWithout = (id: string): Outcome => {
    const [rule, from, { body }] = [allRules.get(id), all, watch];
    // Late rules change the body and none of the facts, so that the page need not be read again.
    return rule && comesLate(rule) && body && from
      ? outcomeOf(() => ({ ...from, html: rereadBody(body, allBut(id)) }))
      : outcomeOf(() => read(live, allBut(id)));
  };
  const acted = [...watch.acted].filter((id) => !only || only.includes(id));
  const outcomes = acted.map((id): [string, Outcome] => [id, readWithout(id)]);
  const same = JSON.stringify(base);
  return {
    stages: Object.fromEntries(Array.from(allRules, ([id, { stage }]) => [id, stage])),
    base,
    acted,
    without: Object.fromEntries(outcomes.filter(([, outcome]) => JSON.stringify(outcome) !== same)),
  };
};
