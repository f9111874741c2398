/** What the body of a note and its file names can be made of. */

export type BodyKind = 'markdown' | 'html';
export const BODY_KINDS: readonly BodyKind[] = ['markdown', 'html'];

/** The letters of file and folder names: of any script, or those of ASCII alone. */
export type Letters = 'unicode' | 'ascii';
export const LETTERS: readonly Letters[] = ['unicode', 'ascii'];
