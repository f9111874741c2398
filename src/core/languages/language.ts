/** What a language of pages brings: its words for dates, bylines and labels, all in lower case. */
import type { Timestamp } from '../stages.ts';

export type Unit = 'second' | 'minute' | 'hour' | 'day';

/**
 * Sources of patterns, all but `reader` for texts in lower case, where no list of words says as much.
 */
export type Patterns = {
  /** Calls on the reader by themselves. */
  readonly calls?: string;
  /** Words of a call that the news uses as well: they count outside the article's own sentences. */
  readonly news?: string;
  /** These call wherever they stand. */
  readonly always?: string;
  /** Words for a square image that a telephone reads. */
  readonly scans?: string;
  /** Words that speak to the reader. */
  readonly reader?: string;
  /** The whole label of a button that takes what a box asks for. */
  readonly accepts?: string;
  /** Notices about data, which a page shows before it is asked for them. */
  readonly consent?: string;
  /** What else a box with such a button speaks of. */
  readonly privacy?: string;
  /** Labels before a colon that name who made a part of the article, or what it is about. */
  readonly credits?: string;
  /** Lines about rights and about whose material was used. */
  readonly rights?: string;
  /** Labels, buttons and counters beside a writer's name, and what stands there for want of one. */
  readonly furniture?: string;
  readonly nobody?: string;
  /** What begins names, and what ends those of organisations, in dense scripts. */
  readonly surnames?: string;
  readonly organisations?: string;
};

export type Language = {
  readonly patterns?: Patterns;
  /** January to December: full names and short forms, each month's separated by spaces; `_` inside a name. */
  readonly months?: readonly string[];
  /** What may stand between the parts of a date: `of`, an ending. */
  readonly inDates?: readonly string[];
  /** Small words that every text has: what a page is written in, where it does not say. */
  readonly common?: readonly string[];
  /** Words of the first and of the second half of the day. */
  readonly am?: readonly string[];
  readonly pm?: readonly string[];
  /** Words that turn an amount into a time before now: those before the amount, those after it. */
  readonly ago?: { readonly before?: readonly string[]; readonly after?: readonly string[] };
  /** Words that stand for an amount of one. */
  readonly one?: readonly string[];
  /** Names of the units as relative times use them, singular and plural. */
  readonly units?: Readonly<Record<Unit, readonly string[]>>;
  /** Forms that mean two of a unit by themselves. */
  readonly pair?: Readonly<Partial<Record<Unit, readonly string[]>>>;
  readonly today?: readonly string[];
  readonly yesterday?: readonly string[];
  readonly now?: readonly string[];
  /** What stands before a writer's name: `by`, `von`, `作者`. */
  readonly by?: readonly string[];
  /** What joins two names: `and`, `und`. */
  readonly and?: readonly string[];
  /** Words that show that a line is no person's name: an office, a role, a label. */
  readonly roles?: readonly string[];
  /** Words that stand in names of organisations, and in no person's name. */
  readonly organisations?: readonly string[];
  /** Words that stand in labels and buttons, and in no person's name. */
  readonly noName?: readonly string[];
  /** Whole texts of buttons, which stand among topics: `Follow`. */
  readonly buttons?: readonly string[];
  /** Kinds of articles, which stand before headlines: `Opinion`. */
  readonly genres?: readonly string[];
  /** Labels of a date of publication, and of any later one; what stands before who put it there. */
  readonly published?: readonly string[];
  readonly updated?: readonly string[];
  /** Labels of dates that are none of an article: of an account, an offer, an event's end. */
  readonly otherDates?: readonly string[];
  /** First steps of a breadcrumb, and sections that say nothing. */
  readonly home?: readonly string[];
  /** Beginnings of lines that lead to another article: `read also`. */
  readonly readAlso?: readonly string[];
  /** Parts of lines that call on the reader: to subscribe, to follow, to share. */
  readonly calls?: readonly string[];
  /** Those of its calls that the news uses as well. */
  readonly newsCalls?: readonly string[];
  /** Places that datelines name, and that look like people: of two words, or alone before a text. */
  readonly places?: readonly string[];
  /** Parts of texts that ask before content from elsewhere is shown. */
  readonly asksFirst?: readonly string[];
  /** Beginnings of short lines that are the page's own labels: an advertisement, comments, a button. */
  readonly labels?: readonly string[];
  /** What heads the part below a text that presents its writer, and the one of its readers. */
  readonly aboutAuthor?: readonly string[];
  readonly comments?: readonly string[];
  /** `Page`, beside its number. */
  readonly page?: readonly string[];
  /** What short links say that lead to the next page of an article, and to all of it on one page. */
  readonly nextPage?: readonly string[];
  readonly allPages?: readonly string[];
};

/**
 * A date as a page in that language writes it, and the timestamp it means; without one: unreadable.
 */
export type LanguageExample = {
  readonly date: string;
  readonly timestamp?: Timestamp;
  /** When it is read; default `2024-05-10T12:00:00+02:00`. */
  readonly at?: Timestamp;
};
