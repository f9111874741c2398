/** What the popup shows, and how the edited form and the choice become each other. */

import { FIRST_CHOICE, mergeChoices } from '../core/choice.ts';
import type { Removal } from '../core/destination.ts';
import type { FaultCode } from '../core/fault.ts';
import { type SavedBefore, savedAs } from '../core/receipt.ts';
import type { ArticleSummary, Choice, Scope } from '../core/stages.ts';
import type { Clip, Preview, Unsaved } from '../platform/contracts.ts';
import type { PreviewAnswer } from '../platform/previewer.ts';
import type { Saving } from '../platform/save-progress.ts';
import { type ChoiceDraft, toChoice, toDraft } from '../ui/choice/draft.ts';

export type Ready = {
  readonly phase: 'ready';
  readonly clip: Clip;
  readonly scope: Scope;
  readonly edits: ChoiceDraft;
  readonly choice: Choice;
  /** The last note there was; `fresh` when it is the one of `choice`. */
  readonly note?: Preview;
  readonly fresh: boolean;
  readonly noteFault?: FaultCode;
  readonly saving: Saving;
  readonly copied: 'no' | 'yes' | 'refused';
  /** The page is being read again for another scope. */
  readonly switching: boolean;
  readonly scopeFault?: FaultCode;
  /** How far its other pages are read; `done`: what could be read is here. */
  readonly pages?:
    | { readonly at: 'reading'; readonly read: number; readonly of: number }
    | { readonly at: 'failed'; readonly fault: FaultCode }
    | { readonly at: 'done' };
  readonly draftLost: boolean;
  /** What is being saved, and whether it takes the place of the file saved before. */
  readonly sent?: {
    readonly choice: Choice;
    readonly update: boolean;
    /** What was known of an earlier save then. */
    readonly before?: SavedBefore;
  };
  /** The site that a rule was made for. */
  readonly ruleFor?: string;
  /** What became of a save that was taken back. */
  readonly undone?: Removal;
};

export type View =
  | { readonly phase: 'reading' }
  | { readonly phase: 'failed'; readonly fault: FaultCode }
  | Ready;

export type PopupState = {
  readonly view: View;
  /** Saves of earlier that have not ended well, and what became of those of this page since. */
  readonly unsaved: Unsaved;
};

export const toEdits = (choice: Choice, { title }: ArticleSummary): ChoiceDraft =>
  toDraft({ title, ...choice });

/** What is left as the article or the profile has it stays out of the choice. */
export function toEditedChoice(edits: ChoiceDraft, article: ArticleSummary): Choice {
  const { title, ...choice } = mergeChoices(FIRST_CHOICE, toChoice(edits));
  return title === undefined || title === article.title ? choice : { ...choice, title };
}

/** Whether its pages are to be read, and only one of them is. */
export const isToBeJoined = ({
  choice,
  clip: { article },
}: Pick<Ready, 'choice' | 'clip'>): boolean =>
  choice.pages === true && article.pages?.read.length === 1 && article.pages.of !== 1;

export const open = (clip: Clip, edits = toEdits(clip.choice, clip.article)): Ready => ({
  phase: 'ready',
  clip,
  scope: clip.article.scope,
  edits,
  choice: toEditedChoice(edits, clip.article),
  fresh: false,
  saving: { at: 'idle' },
  copied: 'no',
  switching: false,
  draftLost: false,
});

/** What is saved is known from then on, so that an edit updates its file. */
export function withSaving(view: Ready, saving: Saving): Ready {
  if (saving.at !== 'saved') return { ...view, saving };
  const { receipt, job } = saving;
  const { clip, sent, choice } = view;
  if (receipt.unproved) return { ...view, saving };
  const entry = (sent?.update && clip.saved?.entry) || job;
  const saved = savedAs(entry, receipt, sent?.choice ?? choice);
  return { ...view, saving, clip: { ...clip, saved } };
}

export const withAnswer = ({ noteFault: _, ...view }: Ready, answer: PreviewAnswer): Ready =>
  'note' in answer
    ? { ...view, note: answer.note, fresh: true }
    : { ...view, fresh: false, noteFault: answer.fault };
