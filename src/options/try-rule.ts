/** Tries a rule by words on the articles that were saved last. */

import { titleOf } from '../archive/entry.ts';
import { newestEntries } from '../archive/library.ts';
import { toSubject } from '../core/suggest/subject.ts';
import { rulesFor, type WordRule } from '../core/suggest/word-rules.ts';
import type { RuleTrial } from './section.ts';

const MOST = 500;

export async function tryRule(rule: WordRule): Promise<RuleTrial> {
  const entries = await newestEntries(MOST);
  const met = entries.filter(({ headline }) => rulesFor([rule], toSubject(headline)).length > 0);
  return { titles: met.map(titleOf), of: entries.length };
}
