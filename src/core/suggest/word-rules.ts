/** Rules of the user's own by words: an article whose section is one, or whose text has one, gets these words. */
import * as v from 'valibot';
import { toNeedles } from '../search/query.ts';
import { toSearchText } from '../search/words.ts';
import { foldText } from '../text/fold.ts';
import type { Subject } from './subject.ts';
import type { Suggestion } from './suggestion.ts';

const word = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));

const wordRuleSchema = v.object({
  /** `section`: the page's own name of a section, as a whole; `text`: a word of title, keywords or text. */
  in: v.picklist(['section', 'text']),
  word,
  categories: v.pipe(v.array(word), v.maxLength(20)),
  tags: v.pipe(v.array(word), v.maxLength(20)),
});

export const wordRulesSchema = v.pipe(v.array(wordRuleSchema), v.maxLength(200));

export type WordRule = Readonly<v.InferOutput<typeof wordRuleSchema>>;

/** The rules that an article meets. */
export function rulesFor(rules: readonly WordRule[], subject: Subject): readonly WordRule[] {
  if (rules.length === 0) return [];
  const { title, sections, keywords, text } = subject;
  const searched = toSearchText([title, ...keywords, ...sections, text]);
  return rules.filter((rule) => {
    if (rule.in === 'section')
      return sections.some((section) => foldText(section) === foldText(rule.word));
    const needles = toNeedles(rule.word);
    return needles.length > 0 && needles.every((needle) => searched.includes(needle));
  });
}

/** What they give, chosen from the beginning. */
export function wordsOfRules(
  rules: readonly WordRule[],
  subject: Subject,
): Readonly<Record<'categories' | 'tags', readonly Suggestion[]>> {
  const met = rulesFor(rules, subject);
  const given = (of: 'categories' | 'tags'): readonly Suggestion[] =>
    met.flatMap((rule) =>
      rule[of].map((one) => ({ word: one, why: { by: 'rule', of: rule.word }, chosen: true })),
    );
  return { categories: given('categories'), tags: given('tags') };
}
