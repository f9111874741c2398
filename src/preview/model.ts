/** What the large preview does, without a browser: shows an article, keeps what is corrected, saves it. */
import { destinationOf, isSameChoice } from '../core/choice.ts';
import { toggle } from '../core/edits/edits.ts';
import { Fault, type FaultCode, toFault } from '../core/fault.ts';
import type { Progress } from '../core/job.ts';
import { savedAs } from '../core/receipt.ts';
import type { Article, Choice } from '../core/stages.ts';
import type { BackgroundService, Clip, Preview } from '../platform/contracts.ts';
import { createPreviewer } from '../platform/previewer.ts';
import { createSaveProgress, type Saving } from '../platform/save-progress.ts';
import { createStore, type Watched } from '../ui/store.ts';
import {
  type BoxRuleNeeds,
  type BoxRuleState,
  type BoxRules,
  createBoxRules,
} from './box-rules.ts';
import { type Corrections, toCorrections, withCorrections } from './corrections.ts';

export type Ready = {
  readonly phase: 'ready';
  readonly clip: Clip;
  readonly article: Article;
  readonly corrected: Corrections;
  readonly choice: Choice;
  /** What can be taken back, the last at the end. */
  readonly past: readonly Corrections[];
  readonly note?: Preview;
  readonly noteFault?: FaultCode;
  readonly saving: Saving;
  readonly draftLost: boolean;
  /** The choice that is being saved. */
  readonly sent?: Choice;
  readonly rule: BoxRuleState;
};

export type PreviewState =
  | { readonly phase: 'reading' }
  | { readonly phase: 'failed'; readonly fault: FaultCode }
  | Ready;

export type PreviewNeeds = BoxRuleNeeds & {
  readonly service: Pick<
    BackgroundService,
    'reopen' | 'draft' | 'preview' | 'save' | 'retry' | 'nameBox'
  >;
  readonly readArticle: (clip: string) => Promise<Article | undefined>;
  readonly watchProgress: (report: (progress: Progress) => void) => () => void;
  readonly readProgress: (job: string) => Promise<Progress | undefined>;
  readonly newId: () => string;
};

export type LargePreview = BoxRules & {
  readonly state: Watched<PreviewState>;
  readonly read: (clip: string) => Promise<void>;
  /** `of`: a line that is being typed, which is one thing to undo. */
  readonly correct: (part: Partial<Corrections>, of?: string) => void;
  readonly toggle: (piece: { readonly id: string; readonly own: boolean }) => void;
  readonly undo: () => void;
  readonly save: () => Promise<void>;
};

/** Whether a save takes the place of the file that was saved before. */
export const isUpdate = ({ clip: { saved }, choice }: Pick<Ready, 'clip' | 'choice'>): boolean =>
  saved?.path !== undefined && saved.destination === destinationOf(choice);

/** Whether the article and what was decided of it are as they were saved: a save would change nothing. */
export function isUnchanged({ clip: { saved }, choice, article }: Ready): boolean {
  if (!saved || saved.changed || saved.gone || saved.destination !== destinationOf(choice))
    return false;
  const before = withCorrections(saved.choice, toCorrections(saved.choice, article), article);
  return isSameChoice(before, choice);
}

function withSaving(view: Ready, saving: Saving): Ready {
  const { clip, choice, sent = choice } = view;
  if (saving.at !== 'saved' || saving.receipt.unproved) return { ...view, saving };
  const entry = (isUpdate(view) && clip.saved?.entry) || saving.job;
  return { ...view, saving, clip: { ...clip, saved: savedAs(entry, saving.receipt, sent) } };
}

export function createLargePreview(needs: PreviewNeeds): LargePreview {
  const { service } = needs;
  const store = createStore<PreviewState>({ phase: 'reading' });
  const ready = (): Ready | undefined => {
    const now = store.get();
    return now.phase === 'ready' ? now : undefined;
  };
  const mend = (toNext: (view: Ready) => Ready): void => {
    const view = ready();
    if (view) store.set(toNext(view));
  };
  const request = ({ clip, choice }: Ready) => ({ clip: clip.id, choice });

  const previewer = createPreviewer(service.preview, (answer) =>
    mend(({ noteFault: _, ...view }) =>
      'note' in answer ? { ...view, note: answer.note } : { ...view, noteFault: answer.fault },
    ),
  );
  const progress = createSaveProgress(
    (job) => service.retry({ job }),
    needs.readProgress,
    (saving) => mend((view) => withSaving(view, saving)),
  );
  needs.watchProgress(progress.hear);

  const keepDraft = async (view: Ready): Promise<void> => {
    try {
      await service.draft(request(view));
      mend((now) => (now.draftLost ? { ...now, draftLost: false } : now));
    } catch (error) {
      console.warn('corrections could not be kept', error);
      mend((now) => ({ ...now, draftLost: true }));
    }
  };

  const show = (corrected: Corrections, past: readonly Corrections[]): void => {
    mend((view) => ({
      ...view,
      corrected,
      past,
      choice: withCorrections(view.choice, corrected, view.article),
      saving: view.saving.at === 'saving' ? view.saving : { at: 'idle' },
    }));
    const view = ready();
    if (!view) return;
    void keepDraft(view);
    previewer.soon(request(view));
  };

  let typing: string | undefined;
  const correct = (part: Partial<Corrections>, of?: string): void => {
    const view = ready();
    if (!view) return;
    const past = of && of === typing ? view.past : [...view.past, view.corrected];
    typing = of;
    show({ ...view.corrected, ...part }, past);
  };

  return {
    state: store,
    correct,
    read: async (id) => {
      try {
        const [clip, article] = await Promise.all([
          service.reopen({ clip: id }),
          needs.readArticle(id),
        ]);
        if (!article) throw new Fault('clip-gone', id);
        const { choice } = clip;
        const corrected = toCorrections(choice, article);
        const rest = {
          past: [],
          saving: { at: 'idle' },
          draftLost: false,
          rule: { at: 'none' },
        } as const;
        store.set({ phase: 'ready', clip, article, corrected, choice, ...rest });
        await previewer.now({ clip: id, choice });
      } catch (error) {
        store.set({ phase: 'failed', fault: toFault(error).code });
      }
    },
    toggle: (piece) => {
      const view = ready();
      if (view) correct({ edits: toggle(view.corrected.edits, piece) });
    },
    undo: () => {
      const last = ready()?.past.at(-1);
      typing = undefined;
      if (last) show(last, ready()?.past.slice(0, -1) ?? []);
    },
    ...createBoxRules(needs, ready, (rule) => mend((view) => ({ ...view, rule }))),
    save: async () => {
      const view = ready();
      if (!view || view.saving.at === 'saving' || isUnchanged(view)) return;
      mend((now) => ({ ...now, sent: now.choice }));
      const job = needs.newId();
      const entry = isUpdate(view) ? view.clip.saved?.entry : undefined;
      const place = entry ? { entry, replace: true as const } : {};
      await progress.start(job, () => service.save({ job, ...request(view), ...place }));
    },
  };
}
