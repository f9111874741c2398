/** Whether a chip that is none of the user's own words suits its page; what no person has judged does not. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Suggestion } from '../../../src/core/suggest/suggestion.ts';
import { TOPICS } from '../../../src/core/suggest/topics.ts';
import en from '../../../src/locales/en.ts';
import zh from '../../../src/locales/zh_CN.ts';
import type { Label } from './habits.ts';

/** Topics of the interface that a labelled topic may also be called. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  politics: ['politics', 'world', 'society', 'opinion'],
  society: ['society', 'world', 'life', 'politics', 'environment', 'opinion'],
  economy: ['economy', 'world', 'politics'],
  science: ['science', 'environment', 'technology', 'health'],
  health: ['health', 'life', 'science', 'society'],
  life: ['life', 'culture', 'economy'],
  culture: ['culture', 'life'],
  technology: ['technology', 'science', 'economy'],
  sport: ['sport'],
};

export function readJudged(): (suggestion: Suggestion, label: Label) => boolean {
  const file = path.resolve(import.meta.dirname, 'sections.txt');
  const good = new Set(readFileSync(file, 'utf8').split('\n').filter(Boolean));
  return ({ word, why }, { topic }) => {
    if (why.by !== 'topic') return good.has(word);
    const named = TOPICS.filter((one) => en.topics[one] === word || zh.topics[one] === word);
    return named.some((one) => ALSO[topic]?.includes(one));
  };
}
