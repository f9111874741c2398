/** What the popup shows, and how the edited form and the choice become each other. */

import type { FaultCode } from '../core/fault.ts';
import type { Progress } from '../core/job.ts';
import type { BodyKind, Letters, PictureMode } from '../core/note-options.ts';
import type { Choice, Receipt, Scope } from '../core/stages.ts';
import type { Clip, Headline, Preview } from '../platform/contracts.ts';
import { toFolder, toFolderText } from '../ui/folder-text.ts';
import type { PreviewAnswer } from './previewer.ts';

/** The form as it stands: texts as they are typed. */
export type Edits = {
  readonly title: string;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly profile: string;
  readonly folder: string;
  readonly fileName: string;
  /** `''`: the profile's own. */
  readonly body: BodyKind | '';
  /** Author pattern; `''`: the authors the page names. */
  readonly author: string;
  /** Set in the options alone. */
  readonly letters?: Letters | undefined;
  /** Id of a destination; `''`: the downloads folder. */
  readonly destination: string;
  /** `''`: as the profile says. */
  readonly pictures: PictureMode | '';
};

export type Saving =
  | { readonly at: 'idle' }
  /** `waiting`: longer than usual, perhaps because the browser asks where to save. */
  | {
      readonly at: 'saving';
      readonly waiting: boolean;
      readonly pictures?: NonNullable<Progress['pictures']>;
    }
  | { readonly at: 'saved'; readonly receipt: Receipt }
  /** `job`: what can be taken up again. */
  | {
      readonly at: 'unsaved';
      readonly fault: FaultCode;
      readonly detail?: string;
      readonly job: string;
    };

export type Ready = {
  readonly phase: 'ready';
  readonly clip: Clip;
  readonly scope: Scope;
  readonly edits: Edits;
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
  readonly draftLost: boolean;
  /** What is saved, or is to be, takes the place of the file saved before. */
  readonly update?: true;
};

export type View =
  | { readonly phase: 'reading' }
  | { readonly phase: 'failed'; readonly fault: FaultCode }
  | Ready;

export type PopupState = {
  readonly view: View;
  /** Saves of earlier that have not ended well, and what became of them since. */
  readonly earlier: readonly Progress[];
};

export const toEdits = (choice: Choice, article: Headline): Edits => ({
  title: choice.title ?? article.title,
  categories: choice.categories,
  tags: choice.tags,
  profile: choice.profile,
  folder: toFolderText(choice.folder),
  fileName: choice.fileName ?? '',
  body: choice.body ?? '',
  author: choice.author ?? '',
  letters: choice.letters,
  destination: choice.destination ?? '',
  pictures: choice.pictures ?? '',
});

/** What is left as the article or the profile has it stays out of the choice. */
export function toChoice(edits: Edits, article: Headline): Choice {
  const title = edits.title.replace(/\s+/g, ' ').trim();
  const folder = toFolder(edits.folder);
  const fileName = edits.fileName.trim();
  const author = edits.author.trim();
  return {
    profile: edits.profile,
    categories: edits.categories,
    tags: edits.tags,
    ...(title === '' || title === article.title ? {} : { title }),
    ...(folder === undefined ? {} : { folder }),
    ...(fileName === '' ? {} : { fileName }),
    ...(edits.body === '' ? {} : { body: edits.body }),
    ...(author === '' ? {} : { author }),
    ...(edits.letters === undefined ? {} : { letters: edits.letters }),
    ...(edits.destination === '' ? {} : { destination: edits.destination }),
    ...(edits.pictures === '' ? {} : { pictures: edits.pictures }),
  };
}

export const open = (
  clip: Clip,
  scope: Scope,
  edits = toEdits(clip.choice, clip.article),
): Ready => ({
  phase: 'ready',
  clip,
  scope,
  edits,
  choice: toChoice(edits, clip.article),
  fresh: false,
  saving: { at: 'idle' },
  copied: 'no',
  switching: false,
  draftLost: false,
});

export const withAnswer = ({ noteFault: _, ...view }: Ready, answer: PreviewAnswer): Ready =>
  'note' in answer
    ? { ...view, note: answer.note, fresh: true }
    : { ...view, fresh: false, noteFault: answer.fault };
