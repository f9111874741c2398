/** What becomes of pictures, and where they belong. */

/**
 * What becomes of an article's pictures: `linked` stays where the page has them, `beside` puts them in
 * files of their own, `inlined` writes them into the note.
 */
export type PictureMode = 'linked' | 'beside' | 'inlined';
export const PICTURE_MODES: readonly PictureMode[] = ['linked', 'beside', 'inlined'];

/** Both end in `/` or are empty; a file's name comes behind. */
export type PicturePlace = {
  /** Portable relative path below the place of delivery. */
  readonly folder: string;
  /** How the note points there, such as an address below the site's root; absent: the way there. */
  readonly href?: string;
};
