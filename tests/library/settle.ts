/** Waiting for a page of Preact in jsdom. */
import { act } from 'preact/test-utils';

/** So often nothing has changed: then nothing is under way. */
const QUIET = 2;

/** Waits until the page has stopped changing, in steps of `ms`, however busy the machine is. */
export async function settle(ms = 30): Promise<void> {
  for (let quiet = 0; quiet < QUIET; ) {
    const before = document.body.innerHTML;
    await act(() => new Promise((resolve) => setTimeout(resolve, ms)));
    quiet = document.body.innerHTML === before ? quiet + 1 : 0;
  }
}
