/** Lets the page breathe during long work: timers would be held up in a tab that is not in front. */

const SLICE_MS = 8;

/** Pauses where the last pause was a while ago. */
export function createNaps(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE_MS) return;
    const { port1, port2 } = new MessageChannel();
    await new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });
    port1.close();
    since = performance.now();
  };
}
