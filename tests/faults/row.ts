/** What a scenario of faults found, as one row of the printed table. */
import type { BrowserName } from '../e2e/drivers/driver.ts';
import type { Verdict } from './stage.ts';

export type Row = {
  readonly browser: BrowserName;
  readonly what: string;
  readonly tries: number;
  readonly saved: number;
  readonly unsaved: number;
  /** Neither on disk nor reported as unsaved. */
  readonly lost: number;
  /** Reported as saved, and not on disk. */
  readonly falseSaved: number;
  readonly doubled: number;
  /** On disk, and not reported as saved. */
  readonly notReported: number;
  /** Further figures, such as memory or times. */
  readonly figures: string;
};

/** A scenario; `scale` 1 is its full size. */
export type Scenario = (browser: BrowserName, scale: number) => Promise<readonly Row[]>;

export function toRow(
  browser: BrowserName,
  what: string,
  verdicts: Iterable<Verdict>,
  figures = '',
): Row {
  const all = [...verdicts];
  const count = (verdict: Verdict): number => all.filter((one) => one === verdict).length;
  return {
    browser,
    what,
    tries: all.length,
    saved: count('saved'),
    unsaved: count('unsaved'),
    lost: count('lost'),
    falseSaved: count('false saved'),
    doubled: count('doubled'),
    notReported: count('not told'),
    figures,
  };
}

/** Whether the row keeps every promise. */
export const holds = ({ lost, falseSaved, doubled, notReported }: Row): boolean =>
  lost + falseSaved + doubled + notReported === 0;
