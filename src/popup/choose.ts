/** Has the page read again for another scope: what is selected, or all of the article. */
import type { Scope } from '../core/stages.ts';
import type { PageReader } from './page-reader.ts';
import { open, type Ready } from './state.ts';

type Needs = {
  readonly reader: PageReader;
  readonly ready: () => Ready | undefined;
  readonly mend: (toNext: (view: Ready) => Ready) => void;
  readonly enter: (view: Ready) => void;
};

export const createChoose =
  ({ reader, ready, mend, enter }: Needs): ((scope: Scope) => Promise<void>) =>
  async (scope) => {
    const before = ready();
    if (!before || before.scope === scope || before.switching) return;
    mend(({ scopeFault: _, ...view }) => ({ ...view, switching: true }));
    await reader.read(
      scope,
      (clip) => {
        const now = ready() ?? before;
        const untitled = now.choice.title === undefined;
        const edits = untitled ? { ...now.edits, title: clip.article.title } : now.edits;
        enter(open({ ...clip, origin: now.clip.origin }, edits));
      },
      (scopeFault) => {
        // Too late, it must not change the form under the user's hands.
        reader.forget();
        mend((view) => ({ ...view, switching: false, scopeFault }));
      },
      true,
    );
  };
