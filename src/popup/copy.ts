/** Copies the note as it is shown. */
import type { Preview } from '../platform/contracts.ts';
import type { Ready } from './state.ts';

type Needs = {
  readonly copyText: (text: string) => Promise<void>;
  readonly ready: () => Ready | undefined;
  readonly mend: (toNext: (view: Ready) => Ready) => void;
  /** The note of the form as it is now; `undefined` where there is none. */
  readonly convert: (view: Ready) => Promise<Preview | undefined>;
};

export const createCopy =
  ({ copyText, ready, mend, convert }: Needs): (() => Promise<void>) =>
  async () => {
    const view = ready();
    if (!view) return;
    // No waiting where the note is there: the browser lets only a fresh click copy.
    const note = view.fresh ? view.note : await convert(view);
    if (!note) return;
    try {
      await copyText(note.text);
      mend((now) => ({ ...now, copied: 'yes' }));
    } catch (error) {
      console.warn('not copied', error);
      mend((now) => ({ ...now, copied: 'refused' }));
    }
  };
