/** What Enter and the big button do for an article: what was saved before is never saved twice by them. */
import { destinationOf, isSameChoice } from '../core/choice.ts';
import type { Ready } from './state.ts';
import { toEditedChoice, toEdits } from './state.ts';

/**
 * `copy`: all that could be done makes a second file, which only a click of its own may do. `done`:
 * nothing is left to do.
 */
export type NextStep = 'save' | 'update' | 'copy' | 'done';

type Form = Pick<Ready, 'clip' | 'choice'>;

/** The file that the note would replace; nothing where it goes to another place than then. */
export const replacedPath = ({ clip: { saved }, choice }: Form): string | undefined =>
  saved?.destination === destinationOf(choice) ? saved.path : undefined;

const isEdited = ({ clip: { article, saved }, choice }: Form): boolean =>
  saved !== undefined &&
  !isSameChoice(toEditedChoice(toEdits(saved.choice, article), article), choice);

export function nextStep(form: Form): NextStep {
  const { saved } = form.clip;
  // Elsewhere it is no second file.
  if (!saved || saved.destination !== destinationOf(form.choice)) return 'save';
  if (saved.gone) return 'save';
  if (!saved.changed && !isEdited(form)) return 'done';
  return saved.path === undefined ? 'copy' : 'update';
}

/** Whether what is saved next stands for what was saved before, also where its file is gone. */
export const takesItsPlace = (form: Form): boolean =>
  nextStep(form) === 'update' ||
  (form.clip.saved?.gone === true && replacedPath(form) !== undefined);
