/** What a note can be made of: its body, the letters of its file names, its images. */

export type BodyKind = 'markdown' | 'html';
export const BODY_KINDS: readonly BodyKind[] = ['markdown', 'html'];

/** The letters of file and folder names: of any script, or those of ASCII alone. */
export type Letters = 'unicode' | 'ascii';
export const LETTERS: readonly Letters[] = ['unicode', 'ascii'];

/**
 * What becomes of an article's images: `linked` stays where the page has them, `beside` puts them
 * in files of their own, `inlined` writes them into the note.
 */
export type ImageMode = 'linked' | 'beside' | 'inlined';
export const IMAGE_MODES: readonly ImageMode[] = ['linked', 'beside', 'inlined'];

/** Both end in `/` or are empty; a file's name comes behind. */
export type ImagePlace = {
  /** Portable relative path below the place of delivery. */
  readonly folder: string;
  /** How the note points there, such as a URL below the site's root; absent: the way there. */
  readonly href?: string;
};
