/** Edits what was decided for a saved article, and saves it again. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../archive/entry.ts';
import type { Choice } from '../core/stages.ts';
import { toSubject } from '../core/suggest/subject.ts';
import { suggestedBy } from '../core/suggest/suggest.ts';
import { toDraft, withDraft } from '../ui/choice/draft.ts';
import { type ChoiceForm, plainId } from '../ui/choice/form.ts';
import { DestinationField, ProfileField } from '../ui/choice/select-fields.tsx';
import { RemarkField, WordsFields } from '../ui/choice/text-fields.tsx';
import { useMessages } from '../ui/language.ts';
import { settlePending } from '../ui/pending-words.ts';
import type { Dependencies } from './dependencies.ts';
import type { Library } from './model.ts';
import { replacedPath } from './replaced-path.ts';
import type { Row } from './rows.ts';
import { isOver, type Open } from './state.ts';

type Props = {
  readonly row: Row;
  readonly entry: Entry;
  readonly open: Open;
  readonly library: Library;
  readonly dependencies: Dependencies;
};

export const ResaveForm = ({ row, entry, open, library, dependencies }: Props): JSX.Element => {
  const messages = useMessages();
  const { library: words } = messages;
  const { recentTerms, profiles, destinations } = dependencies;
  const [choice, setChoice] = useState<Choice>(entry.choice);
  /** As it is now, whatever was drawn last. */
  const latest = useRef(choice);
  const change = (next: Choice): void => {
    latest.current = next;
    setChoice(next);
  };
  // A form recreated after each save would lose the focus.
  useEffect(() => change(entry.choice), [entry.savedAt]);
  const settled = (act: (choice: Choice) => Promise<void>) => (): void => {
    if (settlePending()) void act(latest.current);
  };
  const busy = open.saving !== undefined && !isOver(open.saving);
  const form: ChoiceForm = {
    draft: toDraft(choice),
    change: (part) => change(withDraft(latest.current, part)),
    idOf: plainId,
  };
  const path = replacedPath(messages, entry, choice);
  return (
    <details class="again">
      <summary>{words.again}</summary>
      <div class="fields">
        <WordsFields
          form={form}
          used={recentTerms}
          suggested={suggestedBy(toSubject(entry.headline))}
        />
        <RemarkField form={form} />
        <ProfileField form={form} profiles={profiles} />
        <DestinationField form={form} destinations={destinations} hideSingle />
        {path !== undefined && <p class="hint">{words.updateHint(path)}</p>}
        <div class="buttons">
          {path !== undefined && (
            <button
              type="button"
              class="update primary"
              aria-disabled={busy}
              onClick={settled((now) => library.resave(row, now, true))}
            >
              {words.update}
            </button>
          )}
          <button
            type="button"
            class="new-file"
            aria-disabled={busy}
            onClick={settled((now) => library.resave(row, now, false))}
          >
            {words.newFile}
          </button>
          <button type="button" class="keep" onClick={settled((now) => library.keep(row, now))}>
            {words.keep}
          </button>
        </div>
      </div>
    </details>
  );
};
