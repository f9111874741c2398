/** Onto the clipboard, as text and as HTML: nothing stays on the disk. */

import type { Destination } from '../core/destination.ts';
import { Fault } from '../core/fault.ts';

const clipboard: Destination = {
  available: () => true,
  notesOnly: true,
  // There is no way to know how long it stays there.
  unproved: true,
  // To copy once more does no harm, and what was copied may have been overwritten since.
  recall: async () => undefined,
  async deliver(files, { copy }) {
    // The clipboard holds one thing: the note, whose images stay where the page has them.
    const [note] = files;
    if (!note || !('text' in note.from)) throw new Fault('unexpected', 'only texts can be copied');
    const { text } = note.from;
    await copy(text);
    return [{ asked: note.path, path: note.path, bytes: new TextEncoder().encode(text).length }];
  },
};

export default clipboard;
