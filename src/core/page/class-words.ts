/** The words in an element's class, id and role: the names a page's authors gave its parts. */

/** Says of a part how it looks on some screen, not what it is. */
const LOOKS =
  /(?:overflow|label|backface|line|xs|sm|md|lg|xl|mobile|desktop)[-_:]+(?:visually[-_]+)?hidden|hidden[-_]+(?:xs|sm|md|lg|xl|print|mobile|desktop|phone|tablet)/g;

/** Says what else a part has, lacks, or stands beside. */
const WITH = /(?:^|[^a-z])(?:with|(?:no|empty)(?=[_-]))[\s_-]+(?:(?:sticky|fixed)[\s_-]+)?[a-z]+/g;
const NAMES = [
  'class',
  'id',
  'role',
  'data-component',
  'data-testid',
  'data-qa',
  'data-module',
  'itemprop',
  'data-hook',
];

/** What most elements of most pages say. */
const NONE: readonly string[] = [];

/** A test of class names that asks the pattern once for each; most elements of a page share theirs. */
export const glanceWith = (pattern: RegExp): ((names: string) => boolean) => {
  const known = new Map<string, boolean>();
  return (names) => {
    let found = known.get(names);
    if (found === undefined) {
      found = pattern.test(names);
      known.set(names, found);
    }
    return found;
  };
};

/** Lower-case words; `relatedStories` and `related-stories` give the same two. */
export const wordsOf = (element: Element): readonly string[] => {
  const values = NAMES.flatMap((name) => element.getAttribute(name) || []);
  if (!values.length) return NONE;
  const words = new Set<string>();
  for (const value of values) {
    const parts = value
      .slice(0, 400)
      .replace(/([a-z\d])([A-Z])/g, '$1 $2')
      .toLowerCase();
    let names = parts.includes('hidden') ? parts.replace(LOOKS, '') : parts;
    names = names.replace(WITH, ' ');
    const gap = /[^\s!-~]/.test(names) ? /[^\p{L}]+/u : /[^a-z]+/;
    for (const word of names.split(gap)) if (word.length > 1) words.add(word);
  }
  return [...words];
};

export type WordsOf = typeof wordsOf;

/** `read` for a walk that comes by the same elements again and again, and changes none of them. */
export const remembering = <Answer>(
  read: (element: Element) => Answer,
): ((element: Element) => Answer) => {
  const known = new Map<Element, Answer>();
  return (element) => {
    const answer = known.get(element) ?? read(element);
    known.set(element, answer);
    return answer;
  };
};
