/** Has the other pages of an article read, one by one, until its user stops it. */
import { toFault } from '../core/fault.ts';
import type { BackgroundService } from '../platform/contracts.ts';
import { open, type Ready } from './state.ts';

export type PagesActions = {
  /** All pages of the article, in its place. What was edited is kept. */
  readonly readPages: () => Promise<void>;
  /** The article stays as it was. */
  readonly stopPages: () => void;
};

type Needs = {
  readonly service: Pick<BackgroundService, 'nextPage'>;
  readonly ready: () => Ready | undefined;
  readonly mend: (toNext: (view: Ready) => Ready) => void;
  readonly enter: (view: Ready) => void;
  readonly keepDraft: (view: Ready) => Promise<void>;
};

export function createPages({ service, ready, mend, enter, keepDraft }: Needs): PagesActions {
  let turn = 0;

  const show = (pages: NonNullable<Ready['pages']>): void => mend((view) => ({ ...view, pages }));

  const readPages = async (): Promise<void> => {
    const before = ready();
    if (!before || before.pages?.at === 'reading' || before.saving.at === 'saving') return;
    turn += 1;
    const mine = turn;
    const { id, article } = before.clip;
    const isWanted = (): boolean => mine === turn && ready()?.clip.id === id;
    show({ at: 'reading', read: 1, of: article.pages?.of ?? 2 });
    try {
      for (let first = true; isWanted(); first = false) {
        const { read, of, clip } = await service.nextPage({ clip: id, ...(first && { first }) });
        const now = ready();
        if (!isWanted() || !now) return;
        if (!clip) {
          show({ at: 'reading', read, of });
          continue;
        }
        const untitled = now.choice.title === undefined;
        const title = untitled ? clip.article.title : now.edits.title;
        const { thumbnail, origin } = now.clip;
        const joined = { ...clip, origin, ...(thumbnail ? { thumbnail } : {}) };
        enter({ ...open(joined, { ...now.edits, title, pages: true }), pages: { at: 'done' } });
        const view = ready();
        if (view) await keepDraft(view);
        return;
      }
    } catch (error) {
      if (isWanted()) show({ at: 'failed', fault: toFault(error).code });
    }
  };

  return {
    readPages,
    stopPages: () => {
      turn += 1;
      mend(({ pages: _, ...view }) => view);
    },
  };
}
