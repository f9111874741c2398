/** What the user last chose to save where something was selected. */
import type { Scope } from '../core/stages.ts';
import { readItem, removeItem, writeItem } from '../platform/storage.ts';

const KEY = 'scope';

/** `auto`: the selection, as at first. */
export const readScope = async (): Promise<'page' | 'auto'> =>
  (await readItem('local', KEY)) === 'page' ? 'page' : 'auto';

export const rememberScope = (scope: Scope): Promise<void> =>
  scope === 'page' ? writeItem('local', KEY, scope) : removeItem('local', KEY);
