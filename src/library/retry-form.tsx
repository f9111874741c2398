/** Saves what is not saved in another profile or to another place. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Choice } from '../core/stages.ts';
import { toDraft, withDraft } from '../ui/choice/draft.ts';
import { type ChoiceForm, plainId } from '../ui/choice/form.ts';
import { DestinationField, ProfileField } from '../ui/choice/select-fields.tsx';
import { useMessages } from '../ui/language.ts';
import type { Dependencies } from './dependencies.ts';
import type { Library } from './model.ts';
import type { Row } from './rows.ts';
import { isHopeless } from './unsaved.ts';

type Props = {
  readonly row: Row;
  /** One of several, for which there is a form of their own. */
  readonly isOneOfSeveral: boolean;
  readonly library: Library;
  readonly dependencies: Dependencies;
};

export const RetryForm = ({ row, isOneOfSeveral, library, dependencies }: Props): JSX.Element => {
  const { library: words } = useMessages();
  const { profiles, destinations } = dependencies;
  const [choice, setChoice] = useState<Choice>(row.choice);
  const form: ChoiceForm = {
    draft: toDraft(choice),
    change: (part) => setChoice(withDraft(choice, part)),
    // There may be several rows of these.
    idOf: (key) => `${plainId(key)}-${row.id}`,
  };
  return (
    <details class="elsewhere" open={isHopeless(row) && !isOneOfSeveral}>
      <summary>{words.elsewhere}</summary>
      <div class="fields">
        <ProfileField form={form} profiles={profiles} />
        <DestinationField form={form} destinations={destinations} hideSingle />
        <div class="buttons">
          <button
            type="button"
            class="save-elsewhere"
            aria-label={`${words.saveAgain}: ${row.title}`}
            onClick={() => void library.retryWith(row, choice)}
          >
            {words.saveAgain}
          </button>
        </div>
      </div>
    </details>
  );
};
