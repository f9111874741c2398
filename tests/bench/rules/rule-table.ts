/** Writes the scores of rules down for a person: a line a rule, and for one rule its pages. */
import { toTable, withoutEmpty } from '../report/table.ts';
import type { Effect } from './effect.ts';
import type { RuleReport } from './tally.ts';

export const LEGEND = `acts     pages that the rule does anything to; changes: pages whose article is another without it
lines    that it rightly brings in or keeps out, wrongly, and such of which the truth says nothing
body     pages whose body scores better with it and worse; facts: so do title, date, authors, lead image
others   what it adds to the mean score of a set's bodies (¶: whole paragraphs), in hundredths
Leaving a rule out costs the first and gains the second of each pair.`;

const pair = (...[good, bad]: readonly [number, number]): string =>
  good || bad ? `+${good} -${bad}` : '';

const hundredths = (value: number | undefined): string =>
  value === undefined || Math.abs(value) < 5e-6
    ? ''
    : `${value < 0 ? '' : '+'}${(value * 100).toFixed(3)}`;

const count = (value: number): string => (value ? `${value}` : '');

export const ruleTable = (reports: readonly RuleReport[]): string => {
  const sets = Object.keys(reports[0]?.sets ?? {});
  const head = ['rule', 'stage', 'acts', 'changes', 'lines', '?', 'body', 'facts'];
  return toTable(
    withoutEmpty([
      [...head, ...sets.flatMap((set) => [set, `${set} ¶`])],
      ...reports.map(({ rule, stage, all, sets: own }) => [
        rule,
        stage,
        count(all.acts),
        count(all.changes),
        pair(all.lines.right, all.lines.wrong),
        count(all.lines.unknown),
        pair(all.better, all.worse),
        pair(all.facts.better, all.facts.worse),
        ...sets.flatMap((set) => [hundredths(own[set]?.body), hundredths(own[set]?.para)]),
      ]),
    ]),
  );
};

/** What a rule does to one page: its lines, and the scores that follow. */
export const effectText = ({ page, rule, lines, scores }: Effect): string =>
  [
    `\n${rule} on ${page}`,
    ...Object.entries(scores).map(
      ([measure, { before, after }]) =>
        `  ${measure} ${before.toFixed(4)} without it, ${after.toFixed(4)} with it`,
    ),
    ...lines.map(({ did, verdict, text }) => `  ${verdict.padEnd(8)} ${did.padEnd(8)} ${text}`),
  ].join('\n');
