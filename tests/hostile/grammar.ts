/** What a grammar is: how inputs of one kind are made. One file of `grammar/` is one kind. */
import type { Random } from './random.ts';

export type Grammar = {
  /** Its share of the inputs, against those of the others. */
  readonly weight: number;
  readonly write: (random: Random) => string;
};
