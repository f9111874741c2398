/** Why a picture did not come along with its note. */

export const PICTURE_FAULTS = [
  /** The server returned an error or nothing, or lets only its own pages read the image. */
  'refused',
  /** It took longer than a picture may take. */
  'slow',
  /** It has more bytes than a picture may have. */
  'large',
  /** What came is no picture of a kind that is kept. */
  'type',
  /** A public page points into a private network. */
  'private',
  /** The pictures before it used up what all of them may have: count, bytes or time. */
  'over',
  /** It was fetched and could not be written where the note goes. */
  'unwritten',
] as const;

export type PictureFault = (typeof PICTURE_FAULTS)[number];
