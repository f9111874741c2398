/** Why an image did not come along with its note. */

export const IMAGE_FAULTS = [
  /** The server returned an error or nothing, or lets only its own pages read the image. */
  'refused',
  /** It took longer than an image may take. */
  'slow',
  /** It has more bytes than an image may have. */
  'large',
  /** What came is no image of a kind that is kept. */
  'type',
  /** A public page points into a private network. */
  'private',
  /** The images before it used up what all of them may have: count, bytes or time. */
  'over',
  /** It was fetched and could not be written where the note goes. */
  'unwritten',
] as const;

export type ImageFault = (typeof IMAGE_FAULTS)[number];
