/** What a key press means, as opposed to keys that only feed an input method. */

type Press = Pick<
  KeyboardEvent,
  | 'key'
  | 'isComposing'
  | 'keyCode'
  | 'altKey'
  | 'shiftKey'
  | 'metaKey'
  | 'repeat'
  | 'defaultPrevented'
> & { readonly target: EventTarget | null };

/** While Chinese, Japanese … is being composed, Enter picks a candidate; 229 is how some say so. */
export const isComposing = (press: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean =>
  press.isComposing || press.keyCode === 229;

/** Enter means something else there; a `textarea` may say `data-enter="go"`, for it holds one line. */
const KEEPS_ENTER =
  'button, a[href], summary, select, textarea:not([data-enter=go]), [contenteditable]';

/** Whether Enter was pressed to do what the page is for. */
export function isGo(press: Press): boolean {
  if (press.key !== 'Enter' || isComposing(press) || press.repeat || press.defaultPrevented) {
    return false;
  }
  if (press.altKey || press.shiftKey || press.metaKey) return false;
  const { target } = press;
  return !(target && 'matches' in target && (target as Element).matches(KEEPS_ENTER));
}
