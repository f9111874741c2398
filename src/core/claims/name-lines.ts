/** Names that stand in lines of their own, one beside the other, as elements that look alike. */

import { WORDS } from '../vocabulary/index.ts';
import { textOf } from './claims.ts';
import { isPersonName } from './is-name.ts';
import { splitNames } from './names-of-people.ts';
import { isLong, type Line } from './near-headline.ts';

const lookOf = ({ element }: Line): string =>
  `${element.localName}.${element.getAttribute('class') ?? ''}`;

/** `,`, `and`, `|`, the number of an institute: what stands between two names that are elements of their own. */
const isJoint = ({ text }: Line): boolean =>
  !/\p{L}|\d{3}/u.test(text) || WORDS.and.has(text.toLowerCase());

const BOX = '[class*="author" i]';

const isInBox = ({ element }: Line, { element: other }: Line): boolean =>
  element.matches(BOX) ? !isLong(textOf(other)) : element.closest(BOX)?.contains(other) === true;

/** The names of a line, and of the lines that look alike and follow it. */
export function withPeers(lines: readonly Line[], at: number, names: readonly string[]): string[] {
  const [line] = lines.slice(at, at + 1);
  const all = [...names];
  for (const next of line ? lines.slice(at + 1, at + 12) : []) {
    if (isJoint(next)) continue;
    // Between the writers of one box stand their offices.
    if (line && lookOf(next) !== lookOf(line) && isInBox(line, next)) continue;
    const more = line && lookOf(next) === lookOf(line) ? splitNames(next.text) : [];
    if (!more.length || !more.every(isPersonName)) break;
    all.push(...more);
  }
  return [...new Set(all)];
}

/** Where the run of lines begins that look like the one at `at` and hold names. */
function firstAlike(lines: readonly Line[], at: number): number {
  const line = lines[at];
  let first = at;
  for (let n = at - 1; line && n >= 0; n--) {
    const before = lines[n];
    if (!before || isJoint(before)) continue;
    if (lookOf(before) !== lookOf(line) || !splitNames(before.text).every(isPersonName)) break;
    first = n;
  }
  return first;
}

/** All names of the run that the line at `at` belongs to. */
export function runOf(lines: readonly Line[], at: number): string[] {
  const first = firstAlike(lines, at);
  return withPeers(lines, first, splitNames(lines[first]?.text ?? ''));
}

/** Behind the writer some pages name the agency: `Ann Onym and AP`. */
export function beforeAgency(lines: readonly Line[], at: number): number {
  let n = at;
  while (
    n > 0 &&
    at - n < 3 &&
    lines[n] &&
    (isJoint(lines[n] as Line) ||
      /^(?:[A-Z]{2,5}|@\w+|\W*[\w-]+\.[a-z]{2,9})$/.test(lines[n]?.text ?? ''))
  )
    n--;
  return n;
}
