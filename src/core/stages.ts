/** The stages an article goes through, as plain readonly data that survives `structuredClone`. */

import type { ImageFault } from './image-fault.ts';
import type { ImageMode, ImagePlace } from './note-options.ts';

export type { Choice } from './choice.ts';

/**
 * A timestamp as its source states it: `2024-05-01T10:00:00+02:00`, without the offset where none
 * is stated (`2024-05-01T10:00:00`), or the day alone (`2024-05-01`). Seconds are always written.
 */
export type Timestamp = string;

/** What was asked for: the article of the page, or what the user selected on it. */
export type Scope = 'page' | 'selection';

export type ArticleImage = {
  /** Absolute http(s) URL, or a `data:image/…` URL. */
  readonly src: string;
  readonly alt: string;
  readonly caption?: string;
  readonly width?: number;
  readonly height?: number;
};

/** One thing a rule did to the article, for a person to see. */
export type TrailEntry = {
  /** Id of the rule: its file name. */
  readonly rule: string;
  readonly did: 'removed' | 'added' | 'changed';
  /** Why, in a few English words; for people who look into the trail. */
  readonly why: string;
  /** The beginning of the text concerned, at most 120 characters. */
  readonly text: string;
};

/** What stands around and amid the article on its page, and is not in it. */
export type LeftOut = {
  /** How many pieces of the article's HTML stand before it. */
  readonly at: number;
  readonly html: string;
  /** Id of the rule that took it out; absent: it was never taken for the article's. */
  readonly rule?: string;
};

/** Why an article may not be whole, or not what the page shows. */
export type CompletenessWarning =
  | 'shorter-than-stated'
  | 'pictures-missing'
  | 'one-page-of-many'
  | 'paywalled'
  | 'list-of-articles'
  | 'shorter-than-shown'
  | 'another-text'
  | 'facts-disagree'
  | 'stale-head';

/** Where an article is split into several pages: how many, where that is known, and which of them are here. */
export type ArticlePages = {
  readonly of?: number;
  readonly read: readonly number[];
};

/** A fact whose certainty is kept. */
export type FactName = 'title' | 'authors' | 'published';

/** What we believe about the article. */
export type Article = {
  readonly id: string;
  readonly capturedAt: Timestamp;
  /** Canonical URL, cleaned of tracking parameters. */
  readonly url: string;
  readonly scope: Scope;
  readonly title: string;
  readonly subtitle?: string;
  readonly authors: readonly string[];
  /** Name of the site; its host where it has no name. Never empty. */
  readonly site: string;
  readonly published?: Timestamp;
  /** Only when later than `published`. */
  readonly modified?: Timestamp;
  readonly sections: readonly string[];
  readonly keywords: readonly string[];
  readonly summary?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl';
  readonly lead?: ArticleImage;
  readonly html: string;
  /** Words; each Han, kana or Hangul character counts as one. */
  readonly words: number;
  readonly doubts: readonly CompletenessWarning[];
  /** Absent where it is on one page, or the others are none that could be joined. */
  readonly pages?: ArticlePages;
  /** Ids of the sources that facts were taken from. */
  readonly sources?: Readonly<Partial<Record<FactName, string>>>;
  /** Facts that sources contradict, or that only a guess supports. */
  readonly unsure?: readonly FactName[];
  readonly trail: readonly TrailEntry[];
  /** In the order of the page, within bounds. */
  readonly leftOut?: readonly LeftOut[];
  /** Ids of the pieces that a rule of the user's leaves out. */
  readonly boxes?: readonly string[];
};

/** An article in lists and in the popup: everything but its body. */
export type ArticleSummary = Omit<Article, 'html' | 'trail' | 'leftOut' | 'boxes'>;

/** A value of front matter: wrapped where a plain one would be ambiguous. */
export type FieldValue =
  | string
  | number
  | boolean
  | readonly FieldValue[]
  /** Written unquoted, as the target's date. */
  | { readonly time: string }
  | { readonly map: Fields };

/** Front matter, in the order it is written. */
export type Fields = Readonly<Record<string, FieldValue>>;

/** One Article in one Profile with one Choice. */
export type Note = {
  /** Portable relative path with `/`, ending in the extension. */
  readonly path: string;
  readonly fields: Fields;
  /** Markdown or HTML, as the profile says. */
  readonly body: string;
  /** The whole file: front matter, a blank line, the body. */
  readonly text: string;
  /** Those of the body, each URL once. */
  readonly images: readonly ArticleImage[];
  /** URL of the lead image, where the front matter has it. */
  readonly lead?: string;
  /** What is to become of the images, and where they belong when they are put beside the note. */
  readonly imageMode: ImageMode;
  readonly imagePlace: ImagePlace;
};

/** A file to deliver: its bytes are a text, or lie in the archive under an id. */
export type OutputFile = {
  readonly path: string;
  /** MIME type. */
  readonly type: string;
  /** It points at files beside it: in another folder it would point at nothing. */
  readonly pinnedToFolder?: true;
  /** What a destination that dates its files dates this one. */
  readonly dated?: Timestamp;
  readonly from: { readonly text: string } | { readonly stored: string };
  /** It takes the place of what is there; absent: it gets a name of its own. */
  readonly replaces?: true;
};

/** Proof: what was written where, when. */
export type Receipt = {
  readonly destination: string;
  readonly at: Timestamp;
  /** It was handed over, with no way to know whether it arrived. */
  readonly unproved?: true;
  readonly files: readonly {
    /** The path that was asked for. */
    readonly asked: string;
    /** The path that came out, as the destination names it. */
    readonly path: string;
    readonly bytes: number;
    /** Where it could not be put as it was asked for: what was done instead. */
    readonly fallback?: Fallback;
  }[];
  /** How many of the note's images came along; absent where none were wanted. */
  readonly pictures?: {
    readonly kept: number;
    readonly of: number;
    /** Why the others kept their URLs. */
    readonly why: readonly ImageFault[];
  };
};

/** `plain-name`: a name that no system refuses. `root`: without its folders. `save-as`: where the user chose. */
export type Fallback = 'plain-name' | 'root' | 'save-as';
