/** Notices that the user has gone on from this page: to another tab, or to the program that was opened. */

/** The browser's question gives the page its focus back; the program that opens then takes it again. */
const AFTER_ANSWER_MS = 3000;

/** Calls `leave` whenever it looks so, until the returned function is called. */
export function watchLeaving(leave: () => void, now: () => number = Date.now): () => void {
  let answeredAt = Number.NEGATIVE_INFINITY;
  const hide = (): void => {
    if (document.visibilityState === 'hidden') leave();
  };
  const focus = (): void => {
    answeredAt = now();
  };
  const blur = (): void => {
    if (now() - answeredAt < AFTER_ANSWER_MS) leave();
  };
  document.addEventListener('visibilitychange', hide);
  addEventListener('focus', focus);
  addEventListener('blur', blur);
  return () => {
    document.removeEventListener('visibilitychange', hide);
    removeEventListener('focus', focus);
    removeEventListener('blur', blur);
  };
}
