/** The table of an extractor's scores, a line a set. */
import type { SetScore } from '../score/score-set.ts';
import { toTable, withoutEmpty } from './table.ts';

const share = (value: number | undefined): string => value?.toFixed(4) ?? '';
const count = (value: number | undefined): string => value?.toString() ?? '';
const time = (value: number | undefined): string => value?.toFixed(0) ?? '';

const days = ({ days }: SetScore): string =>
  days ? [days.right, days.near, days.wrong, days.none].join('/') : '';

/** `days` counts those that are right, a day off, wrong, and missing. */
const COLUMNS: Readonly<Record<string, (score: SetScore) => string>> = {
  pages: (score) => count(score.pages),
  failed: (score) => count(score.failed),
  F1: (score) => share(score.f1),
  precision: (score) => share(score.precision),
  recall: (score) => share(score.recall),
  exact: (score) => share(score.exact),
  accuracy: (score) => share(score.accuracy),
  '<.8': (score) => count(score.below80),
  para: (score) => share(score.para),
  title: (score) => share(score.title),
  date: (score) => share(score.date),
  days,
  authors: (score) => share(score.authors),
  lead: (score) => share(score.lead),
  ms: (score) => time(score.msMedian),
  'ms max': (score) => time(score.msMax),
};

export const setTable = (sets: Readonly<Record<string, SetScore>>): string =>
  toTable(
    withoutEmpty([
      ['set', ...Object.keys(COLUMNS)],
      ...Object.entries(sets).map(([name, score]) => [
        name,
        ...Object.values(COLUMNS).map((cell) => cell(score)),
      ]),
    ]),
  );
