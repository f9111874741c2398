/** A word that is offered for an article, and why. */

export type Reason =
  /** A rule of the user's own, by a section or a word. */
  | { readonly by: 'rule'; readonly of: string }
  /** Most of the last articles of a site or of a section of it. */
  | { readonly by: 'usual'; readonly of: string }
  /** What earlier articles under it had in common with this one: a word, a section, a site. */
  | { readonly by: 'history'; readonly of: string }
  | { readonly by: 'topic'; readonly of: string }
  | { readonly by: 'section' }
  | { readonly by: 'keyword' }
  | { readonly by: 'site' }
  | { readonly by: 'used' };

export type Suggestion = {
  readonly word: string;
  readonly why: Reason;
  /** So likely that it is chosen from the beginning. */
  readonly chosen?: true;
};

export type Suggestions = Readonly<Record<'categories' | 'tags', readonly Suggestion[]>>;
