/** What the user decides for an article: its parts, each described once, and how layers of them add up. */
import * as v from 'valibot';
import { BODY_KINDS, IMAGE_MODES, LETTERS } from './note-options.ts';

type Text = v.GenericSchema<unknown, string>;

/** What texts may look like, which depends on where a choice comes from. */
export type ChoiceTexts = {
  /** An id, known here or not. */
  readonly name: Text;
  readonly words: v.GenericSchema<unknown, readonly string[]>;
  readonly line: Text;
  /** A line with placeholders, such as `{site}`. */
  readonly pattern: Text;
};

/** What is absent follows from the article and the profile. */
export const choiceParts = ({ name, words, line, pattern }: ChoiceTexts) => ({
  /** Id of a profile. */
  profile: name,
  categories: words,
  tags: words,
  title: v.exactOptional(line),
  /** The user's own words on the article, of one line or more. */
  remark: v.exactOptional(line),
  /** Below the place of delivery, such as `news/{site}`; `''` is that place itself. */
  folder: v.exactOptional(pattern),
  /** Without extension, such as `{date:YYYY-MM-DD}-{title}`. */
  fileName: v.exactOptional(pattern),
  /** Author pattern; absent: the authors the page names. */
  author: v.exactOptional(pattern),
  /** Id of a destination; absent: `DEFAULT_DESTINATION`. */
  destination: v.exactOptional(name),
  pictures: v.exactOptional(v.picklist(IMAGE_MODES)),
  letters: v.exactOptional(v.picklist(LETTERS)),
  body: v.exactOptional(v.picklist(BODY_KINDS)),
  /** The other pages of an article are read as well, and joined. */
  pages: v.exactOptional(v.boolean()),
  /** Pieces of the text, by their ids, that are cut out and taken back, and facts that are corrected. */
  edits: v.exactOptional(
    v.object({
      cut: words,
      restored: words,
      authors: v.exactOptional(words),
      site: v.exactOptional(line),
      published: v.exactOptional(line),
      summary: v.exactOptional(line),
    }),
  ),
});

const { entries } = v.object(
  choiceParts({
    name: v.string(),
    words: v.array(v.string()),
    line: v.string(),
    pattern: v.string(),
  }),
);

export type Choice = Readonly<v.InferOutput<v.ObjectSchema<typeof entries, undefined>>>;
export type Edits = NonNullable<Choice['edits']>;
export type ChoiceKey = keyof Choice;

export const CHOICE_KEYS = Object.keys(entries) as readonly ChoiceKey[];

export const PATTERN_KEYS = [
  'folder',
  'fileName',
  'author',
] as const satisfies readonly ChoiceKey[];
export type PatternKey = (typeof PATTERN_KEYS)[number];

/** The parts that are on or off. */
export type SwitchKey = {
  [K in ChoiceKey]-?: Required<Choice>[K] extends boolean ? K : never;
}[ChoiceKey];

const isSwitch = (key: ChoiceKey): key is SwitchKey => {
  const part: v.GenericSchema & { readonly wrapped?: v.GenericSchema } = entries[key];
  return part.wrapped?.type === 'boolean';
};
export const SWITCH_KEYS = CHOICE_KEYS.filter(isSwitch);

export const NO_EDITS: Edits = { cut: [], restored: [] };

export const FIRST_CHOICE: Choice = { profile: 'markdown', categories: [], tags: [] };

/** Where a note goes whose user has chosen no destination. */
export const DEFAULT_DESTINATION = 'downloads';

export const destinationOf = ({ destination }: Pick<Choice, 'destination'>): string =>
  destination ?? DEFAULT_DESTINATION;

/** Each part as the last layer has it that says anything of it; what else the layers hold is left out. */
export const mergeChoices = (first: Choice, ...layers: readonly Partial<Choice>[]): Choice => {
  const all: readonly Partial<Choice>[] = [first, ...layers];
  const parts = CHOICE_KEYS.flatMap((key) => {
    const value = all.findLast((layer) => layer[key] !== undefined)?.[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  return { ...FIRST_CHOICE, ...Object.fromEntries(parts) };
};

/** Whether both say the same, in whatever order. */
export const isSameChoice = (one: Choice, other: Choice): boolean =>
  JSON.stringify(mergeChoices(one)) === JSON.stringify(mergeChoices(other));
