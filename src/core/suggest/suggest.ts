/** Which categories and tags are offered for an article, in which order, and why. */
import type { Choice } from '../stages.ts';
import { foldText } from '../text/fold.ts';
import { featuresOf, topicCode, topicsOf } from './features.ts';
import { codesOf, type History, shareOf } from './history.ts';
import { type Prediction, predict, type Usual, usual } from './predict.ts';
import { usefulKeywords, usefulSections } from './refuse.ts';
import type { Subject } from './subject.ts';
import type { Reason, Suggestion, Suggestions } from './suggestion.ts';
import type { Topic } from './topics.ts';
import { type WordRule, wordsOfRules } from './word-rules.ts';

export type SuggestInput = {
  readonly subject: Subject;
  readonly history: History;
  readonly rules: readonly WordRule[];
  /** Words used before, the last first. */
  readonly used: Readonly<Record<'categories' | 'tags', readonly string[]>>;
  /** What the topics are called in the language of the interface. */
  readonly topicNames: Readonly<Record<Topic, string>>;
  /** Whether what is usual is chosen from the beginning; what the user's rules say always is. */
  readonly choose: boolean;
};

export const MOST_SUGGESTED = 6;

/** A habit of a place counts while the article itself does not speak against it. */
const HABIT_LIKELY = 0.6;
/** From so many saves on, the user's own words come before those of the page. */
const SETTLED = 12;
const LIKELY = 0.5;
const BY_SITE = 0.9;
const OFTEN = 0.5;

type Key = 'categories' | 'tags';

/** Each word once, in the order of the lists. */
function firstOf(
  lists: readonly (readonly Suggestion[])[],
  refused: readonly string[],
): readonly Suggestion[] {
  const seen = new Set(refused.map(foldText));
  return lists
    .flat()
    .filter(({ word }) => {
      const key = foldText(word);
      if (key === '' || seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, MOST_SUGGESTED)
    .map(({ word, why, chosen }) => ({ word, why, ...(chosen ? { chosen } : {}) }));
}

const reasonOf = ({ because }: Prediction, habit: Usual | undefined): Reason => {
  if (habit) return { by: 'usual', of: habit.of.shown };
  return because ? { by: 'history', of: because.shown } : { by: 'used' };
};

type Learned = Suggestion & { readonly likely: number };

/** What earlier saves speak for, likeliest first. */
function learned(input: SuggestInput, of: Key): readonly Learned[] {
  const { subject, history, choose } = input;
  const features = featuresOf(subject);
  const habits = usual(history, features, of);
  return predict(history, features, of).map((prediction): Learned => {
    const { word, likely } = prediction;
    const habit = habits.find((one) => one.word === word);
    const chosen = choose && habit && likely > HABIT_LIKELY;
    const why = reasonOf(prediction, habit);
    return { word, likely, why, ...(chosen ? { chosen: true } : {}) };
  });
}

/** The site's own name, where the user files by sites. */
function bySite({ subject, history, choose }: SuggestInput): readonly Suggestion[] {
  const share = shareOf(history, 'bySite');
  if (share < OFTEN || !subject.site) return [];
  const chosen = choose && share >= BY_SITE;
  return [{ word: subject.site, why: { by: 'site' }, ...(chosen ? { chosen: true } : {}) }];
}

/** One topic of the page, in the words of the interface, until the user has own ones for it. */
function byTopic({ subject, history, topicNames }: SuggestInput): readonly Suggestion[] {
  const [first] = topicsOf(subject);
  if (!first || history.length >= SETTLED) return [];
  const [topic, name] = first;
  const code = topicCode(topic);
  if (history.some((record) => codesOf(record).has(code))) return [];
  return [{ word: topicNames[topic], why: { by: 'topic', of: name } }];
}

export function suggest(input: SuggestInput): Suggestions {
  const { subject, history, rules, used } = input;
  const ruled = wordsOfRules(rules, subject);
  const own = learned(input, 'categories');
  const page = suggestedBy(subject);
  const most = used.categories.map((word): Suggestion => ({ word, why: { by: 'used' } }));
  const [chosen, others] = [own.filter((one) => one.chosen), own.filter((one) => !one.chosen)];
  // A user who takes the page's own sections finds them first.
  const bySection = shareOf(history, 'bySection') >= OFTEN;
  const isSettled = history.length >= SETTLED && !bySection;
  const likely = others.filter((one) => one.likely > LIKELY);
  const more = isSettled
    ? [others, page.categories]
    : [likely, byTopic(input), page.categories, others];
  const categories = firstOf(
    [ruled.categories, chosen, bySite(input), ...more, most],
    [subject.title],
  );
  const tags = firstOf(
    [ruled.tags, learned(input, 'tags').filter((one) => one.chosen), page.tags],
    [subject.site, ...categories.filter((one) => one.chosen).map(({ word }) => word)],
  );
  return { categories, tags };
}

const withWords = (
  words: readonly string[],
  suggested: readonly Suggestion[],
): readonly string[] => {
  const has = new Set(words.map(foldText));
  const chosen = suggested.filter((one) => one.chosen && !has.has(foldText(one.word)));
  return chosen.length > 0 ? [...words, ...chosen.map(({ word }) => word)] : words;
};

/** The choice with what is chosen from the beginning. */
export const withChosen = (choice: Choice, { categories, tags }: Suggestions): Choice => ({
  ...choice,
  categories: [...withWords(choice.categories, categories)],
  tags: [...withWords(choice.tags, tags)],
});

/** What the page itself says, where no more is known. */
export const suggestedBy = (subject: Subject): Suggestions => ({
  categories: usefulSections(subject).map((word) => ({ word, why: { by: 'section' } })),
  tags: usefulKeywords(subject).map((word) => ({ word, why: { by: 'keyword' } })),
});
