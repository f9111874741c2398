/** What the fields of one form share: the draft, how it changes, and what their elements are called. */
import type { ChoiceKey } from '../../core/choice.ts';
import type { ChoiceDraft } from './draft.ts';

export type ChoiceForm = {
  readonly draft: ChoiceDraft;
  readonly change: (part: Partial<ChoiceDraft>) => void;
  /** Of a part's element on the page. */
  readonly idOf: (key: ChoiceKey) => string;
  /** What is left empty is as in general, and can be chosen to be so. */
  readonly overGeneral?: boolean;
};

export type FormProps = { readonly form: ChoiceForm };

/** `file-name` of `fileName`. */
export const plainId = (key: ChoiceKey): string =>
  key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
