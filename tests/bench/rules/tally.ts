/** Sums up what each rule does to the pages of each set. */
import type { Effect, Verdict } from './effect.ts';

/** One page as it was read without its rules in turn. */
export type PageEffects = {
  readonly set: string;
  /** Whether the truth states its body, and its paragraphs. */
  readonly stated: { readonly body: boolean; readonly para: boolean };
  readonly acted: readonly string[];
  readonly effects: readonly Effect[];
};

/** What a rule does: leaving it out costs what is right and better, and gains what is wrong and worse. */
export type RuleScore = {
  /** Pages that it does anything to. */
  readonly acts: number;
  /** Pages whose article is another without it. */
  readonly changes: number;
  /** Lines that it brings in or keeps out. */
  readonly lines: Readonly<Record<Verdict, number>>;
  /** Pages whose body scores better with it, or worse. */
  readonly better: number;
  readonly worse: number;
  /** Title, date, authors or lead image that are better with it, or worse. */
  readonly facts: { readonly better: number; readonly worse: number };
  /**
   * What it adds to the mean score of the bodies and of the paragraphs; absent if no page states
   * them.
   */
  readonly body?: number;
  readonly para?: number;
};

const FACTS = ['title', 'date', 'authors', 'lead'] as const;

const deltaOf = ({ scores }: Effect, measure: keyof Effect['scores']): number => {
  const change = scores[measure];
  return change ? change.after - change.before : 0;
};

/** What a rule does on these pages, which may be of several sets. */
export const scoreRule = (rule: string, pages: readonly PageEffects[]): RuleScore => {
  const effects = pages.flatMap((page) => page.effects.filter((effect) => effect.rule === rule));
  const lines = { right: 0, wrong: 0, unknown: 0 };
  for (const { verdict } of effects.flatMap((effect) => effect.lines)) lines[verdict]++;
  const facts = effects.flatMap((effect) => FACTS.map((fact) => deltaOf(effect, fact)));
  const bodies = effects.map((effect) => deltaOf(effect, 'body'));
  const meanOf = (measure: 'body' | 'para') => {
    const reported = pages.filter(({ stated }) => stated[measure]).length;
    const sum = effects.reduce((total, effect) => total + deltaOf(effect, measure), 0);
    return reported ? { [measure]: sum / reported } : {};
  };
  return {
    acts: pages.filter(({ acted }) => acted.includes(rule)).length,
    changes: effects.length,
    lines,
    better: bodies.filter((delta) => delta > 0).length,
    worse: bodies.filter((delta) => delta < 0).length,
    facts: {
      better: facts.filter((delta) => delta > 0).length,
      worse: facts.filter((delta) => delta < 0).length,
    },
    ...meanOf('body'),
    ...meanOf('para'),
  };
};

export type RuleReport = {
  readonly rule: string;
  readonly stage: string;
  /** On the pages of all sets together. */
  readonly all: RuleScore;
  readonly sets: Readonly<Record<string, RuleScore>>;
};

/** Of each rule, the one that is worth most first. */
export const tally = (
  stages: Readonly<Record<string, string>>,
  pages: readonly PageEffects[],
): readonly RuleReport[] => {
  const sets = [...new Set(pages.map(({ set }) => set))].sort();
  const pagesOf = sets.map((set): [string, PageEffects[]] => [
    set,
    pages.filter((page) => page.set === set),
  ]);
  return Object.entries(stages)
    .map(([rule, stage]) => ({
      rule,
      stage,
      all: scoreRule(rule, pages),
      sets: Object.fromEntries(pagesOf.map(([set, own]) => [set, scoreRule(rule, own)])),
    }))
    .sort((a, b) => (b.all.body ?? 0) - (a.all.body ?? 0) || (a.rule < b.rule ? -1 : 1));
};
