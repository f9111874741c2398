/**
 * Notifies the background side, from the script in a page, of a copy that waited there for a click.
 */

/** `copied`: name of the job whose text it was, which only that script was given. */
export type CopyEvent = { readonly copied: string };

/** A message, because the click may come long after the background side was stopped. */
export async function notifyCopied(job: string): Promise<void> {
  try {
    // The polyfill weighs more than the script that calls this, and every page would load it.
    await chrome.runtime.sendMessage({ copied: job } satisfies CopyEvent);
  } catch (error) {
    console.info('copied, but the background side has ended', error);
  }
}
