/** How much an article's images may take: enough for any real one, too little to do harm. */
import type { ImageMode } from '../note-options.ts';

export type ImageLimits = {
  readonly count: number;
  /** Bytes of one, and of all. */
  readonly each: number;
  readonly all: number;
};

const MB = 1_000_000;

const BESIDE: ImageLimits = { count: 200, each: 25 * MB, all: 200 * MB };
/** Programs that open a note open all of it. */
const INLINED: ImageLimits = { count: 50, each: 3 * MB, all: 12 * MB };

export const limitsFor = (mode: ImageMode): ImageLimits => (mode === 'inlined' ? INLINED : BESIDE);

/** How long one may take, whichever way it comes, and all together. */
export const EACH_MS = 15_000;
export const ALL_MS = 120_000;
/** Browsers ask a server for six at once; what it leaves waiting must not keep others waiting. */
export const AT_ONCE = 8;
