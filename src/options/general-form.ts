/** The general choice as a form: the settings, with what is being typed in the place of what is saved. */

import { toDraft } from '../ui/choice/draft.ts';
import { type ChoiceForm, plainId } from '../ui/choice/form.ts';
import type { Options, OptionsState } from './model.ts';

export const generalForm = (
  { settings, texts }: OptionsState,
  { write }: Pick<Options, 'write'>,
): ChoiceForm => ({ draft: { ...toDraft(settings), ...texts }, change: write, idOf: plainId });
