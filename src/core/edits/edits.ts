/** What a user did to the pieces of an article, as plain data. */
import { type Edits, NO_EDITS } from '../choice.ts';
import type { Piece, PieceState } from './arrange.ts';

type Named = Pick<Piece, 'id' | 'own'>;

export const stateOf = ({ id, own }: Named, { cut, restored }: Edits = NO_EDITS): PieceState => {
  if (own) return cut.includes(id) ? 'cut' : 'kept';
  return restored.includes(id) ? 'restored' : 'left-out';
};

export const isShown = (state: PieceState): boolean => state === 'kept' || state === 'restored';

/** Cuts a piece out, or takes it back. */
export const toggle = (edits: Edits, { id, own }: Named): Edits => {
  const key = own ? 'cut' : 'restored';
  const ids = edits[key];
  return { ...edits, [key]: ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id] };
};

/** Nothing where nothing is changed. */
export const trimEdits = (edits: Edits): Edits | undefined => {
  const { cut, restored, ...facts } = edits;
  const isChanged = cut.length + restored.length > 0 || Object.values(facts).some(isThere);
  return isChanged ? edits : undefined;
};

const isThere = (value: unknown): boolean => value !== undefined;
