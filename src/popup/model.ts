/** What the popup does, without a browser: reads the page, keeps edits, previews, saves, copies. */
import type { Scope } from '../core/stages.ts';
import { createPreviewer } from '../platform/previewer.ts';
import { createSaveProgress } from '../platform/save-progress.ts';
import type { ChoiceDraft } from '../ui/choice/draft.ts';
import { createStore, type Watched } from '../ui/store.ts';
import { createChoose } from './choose.ts';
import { createCopy } from './copy.ts';
import type { PopupNeeds } from './needs.ts';
import { takesItsPlace } from './next-step.ts';
import { createPageReader } from './page-reader.ts';
import { createPages, type PagesActions } from './pages.ts';
import { createRetry, type Retry } from './retry.ts';
import {
  isToBeJoined,
  open,
  type PopupState,
  type Ready,
  toEditedChoice,
  type View,
  withAnswer,
  withSaving,
} from './state.ts';
import { type AfterSaveActions, createAfterSave } from './undo.ts';
import { createUnsaved, NOTHING, type UnsavedActions } from './unsaved.ts';

export type Popup = Retry &
  AfterSaveActions &
  PagesActions & {
    readonly state: Watched<PopupState>;
    readonly unsaved: Pick<UnsavedActions, 'retry' | 'dismiss' | 'hideFailed'>;
    /** Reads the page; called once at the beginning, and to try again. Edits are kept. */
    readonly read: () => Promise<void>;
    readonly change: (edits: Partial<ChoiceDraft>) => void;
    readonly choose: (scope: Scope) => Promise<void>;
    /** In the place of the file that the article was saved as before, where there is one. */
    readonly save: () => Promise<void>;
    /** Into a file of its own, whatever was saved before. */
    readonly saveCopy: () => Promise<void>;
    /** In the place of what this popup has just saved. */
    readonly saveAgain: () => Promise<void>;
    readonly copy: () => Promise<void>;
    /** What was edited goes along. */
    readonly openPreview: () => Promise<void>;
    readonly stop: () => void;
  };

export function createPopup(needs: PopupNeeds): Popup {
  const { service } = needs;
  const store = createStore<PopupState>({ view: { phase: 'reading' }, unsaved: NOTHING });
  /** The last form there was: a second reading of the same page goes on with its edits. */
  let form: Ready | undefined;

  const ready = (): Ready | undefined => {
    const { view } = store.get();
    return view.phase === 'ready' ? view : undefined;
  };
  const show = (view: View): void => store.set({ ...store.get(), view });
  const mend = (toNext: (view: Ready) => Ready): void => {
    const view = ready();
    if (view) show(toNext(view));
  };

  const previewer = createPreviewer(service.preview, (answer) =>
    mend((view) => withAnswer(view, answer)),
  );
  const saveProgress = createSaveProgress(
    (job) => service.retry({ job }),
    needs.readProgress,
    (saving) => mend((view) => withSaving(view, saving)),
  );
  const reader = createPageReader(needs.currentTab, service.clip);
  const unsaved = createUnsaved(
    needs,
    () => store.get().unsaved,
    ({ here, ...others }) => {
      const earlier = here.filter(({ job }) => !saveProgress.isMine(job));
      store.set({ ...store.get(), unsaved: { here: earlier, ...others } });
    },
  );
  const stop = needs.watchProgress((progress) => {
    saveProgress.hear(progress);
    unsaved.hear(progress);
  });

  const request = ({ clip, choice }: Ready) => ({ clip: clip.id, choice });
  const saveRequest = (view: Ready) => {
    const entry = view.sent?.update && view.clip.saved?.entry;
    return entry ? { ...request(view), entry, replace: true as const } : request(view);
  };

  const enter = (view: Ready): void => {
    form = view;
    show(view);
    void previewer.now(request(view));
  };

  const read = async (): Promise<void> => {
    form = ready() ?? form;
    const before = form;
    const scope = before?.scope ?? 'auto';
    show({ phase: 'reading' });
    await reader.read(
      scope,
      (clip) => {
        const same = before?.clip.article.url === clip.article.url;
        const view = open(clip, same ? before?.edits : undefined);
        enter(view);
        if (isToBeJoined(view)) void pages.readPages();
      },
      (fault) => {
        // Asking for a selection that is gone would fail for ever.
        if (before && fault === 'empty-selection') form = { ...before, scope: 'page' };
        show({ phase: 'failed', fault });
      },
    );
  };

  const keepDraft = async (view: Ready): Promise<void> => {
    try {
      await service.draft(request(view));
      mend((now) => (now.draftLost ? { ...now, draftLost: false } : now));
    } catch (error) {
      console.warn('edits could not be kept', error);
      mend((now) => ({ ...now, draftLost: true }));
    }
  };

  const begin = async (toUpdate: (view: Ready) => boolean): Promise<void> => {
    const before = ready();
    if (!before || before.saving.at === 'saving' || before.switching) return;
    if (before.pages?.at === 'reading') return;
    const { undone: _, ...rest } = before;
    const { saved } = before.clip;
    const sent = {
      choice: before.choice,
      update: toUpdate(before),
      ...(saved ? { before: saved } : {}),
    };
    const view = { ...rest, sent };
    show(view);
    const job = needs.newId();
    await saveProgress.start(job, () => service.save({ job, ...saveRequest(view) }));
  };

  const pages = createPages({ service, ready, mend, enter, keepDraft });
  const retry = createRetry({ ...needs, saveProgress, ready, request: saveRequest, read });

  void unsaved.load();

  return {
    ...retry,
    ...pages,
    ...createAfterSave({ ...needs, ready, mend }),
    state: store,
    unsaved,
    read,
    save: () => begin(takesItsPlace),
    saveCopy: () => begin(() => false),
    saveAgain: () => begin(() => true),
    stop,
    change: (edits) => {
      mend(({ noteFault: _, undone: __, ...view }) => {
        const next = { ...view.edits, ...edits };
        const choice = toEditedChoice(next, view.clip.article);
        const saving = view.saving.at === 'saving' ? view.saving : ({ at: 'idle' } as const);
        return {
          ...view,
          edits: next,
          choice,
          fresh: false,
          saving,
          copied: 'no',
        };
      });
      const view = ready();
      if (!view) return;
      void keepDraft(view);
      previewer.soon(request(view));
    },
    choose: createChoose({ reader, ready, mend, enter }),
    openPreview: async () => {
      const view = ready();
      if (!view) return;
      await keepDraft(view);
      await needs.openPreview(view.clip.id);
    },
    copy: createCopy({ ...needs, ready, mend, convert: (view) => previewer.now(request(view)) }),
  };
}
