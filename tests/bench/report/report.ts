/** What a run writes with `--json` and a later one compares itself with. */
import { existsSync, readFileSync } from 'node:fs';
import type { PageScore } from '../score/score-page.ts';
import type { SetScore } from '../score/score-set.ts';

export type Report = {
  readonly sets: Readonly<Record<string, SetScore>>;
  /** By id. */
  readonly pages: Readonly<Record<string, PageScore>>;
};

/** Reports by the name of the extractor. */
export type Reports = Readonly<Record<string, Report>>;

const isReports = (value: unknown): value is Reports =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((report) => report?.sets && report?.pages);

/** Throws a sentence where the file is none that `--json` wrote. */
export const readReports = (file: string): Reports => {
  if (!existsSync(file)) throw new Error(`There is no file ${file} to compare with.`);
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} is no JSON.`, { cause: error });
  }
  if (!isReports(value)) throw new Error(`${file} was not written by bench:extract --json.`);
  return value;
};
