/** After a save: shows its file, takes it back, or goes on with its form. */
import { type FaultCode, toFault } from '../core/fault.ts';
import type { BackgroundService } from '../platform/contracts.ts';
import { siteOf } from '../settings/choice.ts';
import type { PopupNeeds } from './needs.ts';
import type { Ready } from './state.ts';

export type AfterSaveActions = {
  readonly showFile: () => Promise<void>;
  readonly undo: () => Promise<void>;
  /** Makes what was chosen the choice for the article's site. */
  readonly always: () => Promise<void>;
  /** Back to the form, from which the file can be updated. */
  readonly edit: () => void;
};

type Needs = Pick<PopupNeeds, 'makeRule'> & {
  readonly service: Pick<BackgroundService, 'undo' | 'showFile'>;
  readonly ready: () => Ready | undefined;
  readonly mend: (toNext: (view: Ready) => Ready) => void;
};

/** The form as it was before the save. */
const takenBack = ({ clip: { saved: _, ...clip }, sent, ...view }: Ready): Ready => ({
  ...view,
  saving: { at: 'idle' },
  clip: sent?.before ? { ...clip, saved: sent.before } : clip,
});

export function createAfterSave({ service, makeRule, ready, mend }: Needs): AfterSaveActions {
  const job = (): string | undefined => {
    const saving = ready()?.saving;
    return saving?.at === 'saved' ? saving.job : undefined;
  };
  const attempt = async (doing: (job: string) => Promise<void>): Promise<void> => {
    const id = job();
    if (id === undefined) return;
    try {
      await doing(id);
    } catch (error) {
      const noteFault: FaultCode = toFault(error).code;
      mend((view) => ({ ...view, noteFault }));
    }
  };
  return {
    showFile: () => attempt((id) => service.showFile({ job: id })),
    undo: () =>
      attempt(async (id) => {
        const undone = await service.undo({ job: id });
        mend((view) => ({ ...(undone === 'changed' ? view : takenBack(view)), undone }));
      }),
    always: () =>
      attempt(async () => {
        const view = ready();
        if (!view) return;
        const ruleFor = siteOf(view.clip.article.url);
        await makeRule(ruleFor, view.sent?.choice ?? view.choice, view.clip.filled);
        mend((now) => ({ ...now, ruleFor }));
      }),
    edit: () => mend(({ undone: _, ...view }) => ({ ...view, saving: { at: 'idle' } })),
  };
}
