/** Notifies the background side, from the script in a page, of clicks on what it shows there. */

export const TOAST_ACTIONS = ['undo', 'categories', 'show'] as const;
export type ToastAction = (typeof TOAST_ACTIONS)[number];

/** `job`: name of the save, which only that script was given. */
export type ToastEvent = { readonly toast: ToastAction; readonly job: string };

/** What is to be shown instead; nothing where the toast has done its duty. */
export type ToastAnswer = { readonly text: string; readonly kind: 'done' | 'fault' } | undefined;

/** A message, because the click may come long after the background side was stopped. */
export async function notifyToastClick(event: ToastEvent): Promise<ToastAnswer> {
  try {
    // The polyfill weighs more than the script that calls this, and every page would load it.
    return await chrome.runtime.sendMessage(event);
  } catch (error) {
    console.info('no page is left to be asked', error);
    return undefined;
  }
}
