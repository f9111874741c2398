/** What a profile is: plain data, so that a user's own one can begin as a copy and be kept as JSON. */

import type { BodyKind, ImageMode, Letters } from '../note-options.ts';
import type { Article, Choice } from '../stages.ts';

/** `rfc3339`, `rfc2822`, or a pattern of `formatTimestamp`. */
export type DateFormat = string;

/**
 * `named` writes an entry as `{name: …}`.
 * `each` writes a category of its own per entry (`[[A], [B]]`) where a plain list means B under A, and
 * its levels below it (`[[A, C], [B]]`); `path` joins them by `/`; else each level is an entry;
 * `tag` joins the words of an entry by `-` and leaves out what a tag may not hold;
 * `worded` leaves out entries without letters or digits, which would have no URL of their own.
 */
export type ListShape = 'flat' | 'each' | 'path' | 'tag' | 'named' | 'worded';

/** `keywords`: categories but the first, then tags, for targets that know one category. */
export type ListName = 'categories' | 'tags' | 'keywords' | 'authors' | 'lead';

/** One key of front matter and what stands in it. A key without a value is left out. */
export type Field = { readonly key: string } & (
  | {
      /** Pattern with `{placeholders}`, see `PLACEHOLDERS`. */ readonly text: string;
      /** Pattern that stands in where the first one comes out empty. */
      readonly or?: string;
    }
  | { readonly value: string | number | boolean | readonly string[] }
  | { readonly list: ListName; readonly shape?: ListShape }
  | {
      readonly date: 'published' | 'modified' | 'captured';
      readonly format: DateFormat;
      /** Converted to this IANA time zone, if the page states an offset. */
      readonly zone?: string;
      /** Where the page states none: for targets that refuse a note without a date. */
      readonly or?: 'captured';
      /** As a string instead of an unquoted date; `local` only where no offset is stated. */
      readonly quoted?: boolean | 'local';
    }
  | { readonly fields: readonly Field[] }
);

/** How the article is kept from running as template code when the site is built. */
export type Guard = {
  /** Characters of the article that open template code are written as entities. */
  readonly escape?: boolean;
  /** What makes a body need the switch: template code, the default, or any syntax of MDX. */
  readonly against?: 'templates' | 'mdx';
  /** Front matter that turns the generator's templates off; written only where the body needs it. */
  readonly off?: Field;
  /**
   * Themes print front matter without escaping it: nothing in it may open markup; `code`: a plug-in
   * runs `<% … %>` wherever it stands in a note.
   */
  readonly head?: boolean | 'code';
  /** Lines around a body that needs it. */
  readonly wrap?: readonly [before: string, after: string];
  /** Shortcodes that run even inside code, to be written in their generator's escaped form. */
  readonly shortcodes?: 'hugo' | 'zola' | 'vitepress' | 'docusaurus' | 'templater' | 'quartz';
};

/** As a quotation above the body, or not in it. */
export const REMARK_PLACES = ['quote', 'none'] as const;
export type RemarkPlace = (typeof REMARK_PLACES)[number];

/** How the body of a note is written. */
export type BodyOptions = {
  readonly kind: BodyKind;
  /** Whether the target shows HTML inside Markdown; without it, what needs HTML is said plainly. */
  readonly html: boolean;
  /** The kind of Markdown, by its file in `dialects/`. */
  readonly dialect: string;
  /** The target curls quotes and makes a dash of two hyphens. */
  readonly typographic: boolean;
  /** The target decodes the query of Markdown’s URLs: `%26` would part it, and other encodings than UTF-8 are lost. */
  readonly decoding: boolean;
  /** The target reads `[^1]` as the mark of a foot-note; else a raised number stands there, and a list at the end. */
  readonly footnotes: boolean;
  /** Captions in HTML: an element of their own, or text in the figure. */
  readonly captions: 'element' | 'text';
  /** Line put behind the first paragraph, where the target cuts its excerpt. */
  readonly excerpt?: string;
  /** The target warns of a note without that line: it stands at the end where it has no place. */
  readonly excerptAlways?: boolean;
  readonly guard: Guard;
  /** Where the user's own words stand, besides fields with `{remark}`; absent: above, where there is no such field. */
  readonly remark?: RemarkPlace;
};

export type Profile = {
  /** Shown to the user: a product's name is not translated. */
  readonly name: string;
  /** Folder pattern below the root of the target. */
  readonly folder: string;
  /** File-name pattern without extension. */
  readonly fileName: string;
  /** The target refuses names that do not begin with a day (`2024-05-01-`): one is put before them. */
  readonly dated?: boolean;
  /** Absent: `unicode`. */
  readonly letters?: Letters;
  /** The notation of front matter, by its file in `front-matter/notations/`. */
  readonly fence: string;
  readonly fields: readonly Field[];
  readonly body?: Partial<BodyOptions>;
  /** Images in files of their own. */
  readonly pictures?: ImageStyle;
};

/** What the ids of the user's own profiles begin with: nothing that comes with Presscut is called so. */
export const OWN_PREFIX = 'own-';

/** Patterns as in `folder`, and `{note}`: the note's file name without its extension. */
export type ImageStyle = {
  /** Below the root of the target; below the note's own folder where it begins with `./`. */
  readonly folder: string;
  /** What stands before a file's name in the note; absent: the way from the note to the folder. */
  readonly href?: string;
  /** For notes whose user has chosen none; absent: `linked`. */
  readonly mode?: ImageMode;
};

export const DEFAULT_IMAGES: ImageStyle = { folder: './{note}' };

export const DEFAULT_BODY: BodyOptions = {
  kind: 'markdown',
  html: true,
  dialect: 'plain',
  typographic: false,
  decoding: false,
  footnotes: true,
  captions: 'element',
  guard: {},
};

/** The kind of body that was chosen: HTML only where the target shows it. */
export const toBodyKind = ({ body }: Pick<Profile, 'body'>, chosen?: BodyKind): BodyKind => {
  const { html, kind } = { ...DEFAULT_BODY, ...body };
  return chosen === 'markdown' || (chosen && html) ? chosen : kind;
};

/** A sample article, with these changes, saved with a profile: path and note as they must come out. */
export type ProfileExample = {
  readonly article?: Partial<Article>;
  readonly choice?: Partial<Choice>;
  readonly path: string;
  readonly text: string;
};
