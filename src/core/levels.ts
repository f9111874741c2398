/** Levels of categories: `新闻 › 国际` is 国际 below 新闻. */

/** How levels stand in a choice: a name may hold `/` and `>` itself. */
export const LEVEL = ' › ';

/** What parts levels while they are typed; behind `\` it is a character of the name. */
const TYPED = /(?<!\\)\s*[/／>＞›]\s*/;

const clean = (level: string): string => level.replace(/\s+/g, ' ').trim();

/** From the widest on; what has no levels is left as it is. */
export const levelsOf = (category: string): readonly string[] =>
  category.includes(LEVEL) ? category.split(LEVEL).map(clean).filter(Boolean) : [category];

/** The levels of what is typed, such as `新闻/国际`; the last is empty where one is still to come. */
export const typedLevels = (text: string): readonly string[] =>
  text.split(TYPED).map((level) => clean(level.replace(/\\([/／>＞›])/g, '$1')));

export const fromTyped = (text: string): string => typedLevels(text).filter(Boolean).join(LEVEL);

/** Each level once, from the widest on, for targets that know no levels. */
export const allLevels = (categories: readonly string[]): readonly string[] => [
  ...new Set(categories.flatMap(levelsOf)),
];
