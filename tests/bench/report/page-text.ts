/** Writes one page's result down for a person: what was found, what was missed, and what the rules did. */
import type { Truth } from '../corpus/truth.ts';
import type { Row } from '../extraction.ts';
import { toLines } from '../score/lines.ts';
import type { PageScore } from '../score/score-page.ts';
import { standsIn, toShingles, toWords } from '../score/tokens.ts';

const squeeze = (text: string): string => text.replace(/\s+/g, ' ');

/** `+` before a line that the truth lacks, `-` before what the article lacks. */
const markBody = (truth: Truth, lines: readonly string[]): readonly string[] => {
  if (truth.with) {
    const whole = squeeze(lines.join(' '));
    const foreign = (line: string) => truth.without?.some((one) => line.includes(squeeze(one)));
    return [
      ...lines.map((line) => `${foreign(line) ? '+' : ' '} ${line}`),
      ...truth.with.filter((one) => !whole.includes(squeeze(one))).map((one) => `- ${one}`),
    ];
  }
  if (!truth.body) return lines.map((line) => `  ${line}`);
  const wanted = toShingles(truth.body);
  const got = toShingles(lines.join('\n'));
  const missed = truth.body.split('\n').filter((line) => toWords(line) && !standsIn(line, got));
  return [
    ...lines.map((line) => `${standsIn(line, wanted) ? ' ' : '+'} ${line}`),
    ...missed.map((line) => `- ${line}`),
  ];
};

/** What was found; where it is not right, after what the truth says. */
const fact = (name: string, score: number | undefined, truth: unknown, found: unknown) => {
  const write = (mark: string, value: unknown): string =>
    `${mark} ${name.padEnd(8)} ${JSON.stringify(value ?? null)}`;
  if (score === undefined) return [write(' ', found)];
  return score === 1 ? [write('=', found)] : [write('-', truth), write('+', found)];
};

const scoreLine = (score: PageScore): string =>
  (['body', 'para', 'title', 'date', 'authors', 'lead'] as const)
    .flatMap((measure) => {
      const value = score[measure];
      return value === undefined ? [] : `${measure} ${value.toFixed(4)}`;
    })
    .join('  ');

export const pageText = (truth: Truth, row: Row, score: PageScore): string =>
  [
    `${truth.id}  ${truth.url}`,
    scoreLine(score),
    ...(row.error ? [row.error] : []),
    '',
    ...fact('title', score.title, truth.title, row.title),
    ...fact('date', score.date, truth.date, row.date),
    ...fact('authors', score.authors, truth.authors, row.authors),
    ...fact('lead', score.lead, truth.lead, row.cover),
    '',
    ...markBody(truth, toLines(row.html)),
    '',
    ...(row.trail ?? []).map(({ did, rule, why, text }) => `${did} by ${rule}: ${why}: ${text}`),
    '',
  ].join('\n');
