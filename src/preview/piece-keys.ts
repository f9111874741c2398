/** What a key means in the large preview. */
import { isComposing } from '../ui/keys.ts';

type Press = Pick<
  KeyboardEvent,
  'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'isComposing' | 'keyCode' | 'defaultPrevented'
> & { readonly target: EventTarget | null };

const FIELDS = 'input, textarea, select, [contenteditable]';

/** Whether it belongs to a field or to an input method. */
export const isEditing = (press: Press): boolean =>
  press.defaultPrevented ||
  isComposing(press) ||
  (press.target !== null && 'matches' in press.target && (press.target as Element).matches(FIELDS));

const STEPS: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** How many pieces on, or what is done. */
export function stepOf(press: Press): number | 'toggle' | 'undo' | undefined {
  const { key, altKey, ctrlKey, metaKey } = press;
  if (altKey) return undefined;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'z' ? 'undo' : undefined;
  if (key === 'u') return 'undo';
  if (key === 'x' || key === 'Delete') return 'toggle';
  return Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
}
