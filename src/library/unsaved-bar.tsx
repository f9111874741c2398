/** What can be done with all articles that are not saved, where there are several. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { namedDestinations } from '../locales/index.ts';
import { ConfirmButton } from '../ui/confirm-button.tsx';
import { SelectField } from '../ui/field.tsx';
import { useLanguage, useMessages } from '../ui/language.ts';
import type { Dependencies } from './dependencies.ts';
import type { Library } from './model.ts';
import type { Row } from './rows.ts';
import type { LibraryState } from './state.ts';
import { isHopeless } from './unsaved.ts';

type Props = {
  readonly library: Library;
  readonly state: LibraryState;
  readonly dependencies: Dependencies;
};

/** Those that the filter leaves. */
export const unsavedRows = ({ found }: Pick<LibraryState, 'found'>): readonly Row[] =>
  found.filter((row) => row.state === 'unsaved');

const ElsewhereForm = ({
  rows,
  library,
  dependencies,
}: Omit<Props, 'state'> & { readonly rows: readonly Row[] }): JSX.Element => {
  const messages = useMessages();
  const { library: words, choice } = messages;
  const { profiles, destinations } = dependencies;
  const [profile, setProfile] = useState('');
  const [destination, setDestination] = useState('');
  const same = { id: '', name: words.unchanged };
  const elsewhere = { ...(profile && { profile }), ...(destination && { destination }) };
  return (
    <details class="several" open={rows.every(isHopeless)}>
      <summary>{words.elsewhere}</summary>
      <div class="fields">
        <SelectField
          id="unsaved-profile"
          label={choice.profile}
          value={profile}
          options={[same, ...profiles]}
          onChange={setProfile}
        />
        <SelectField
          id="unsaved-destination"
          label={choice.destination}
          value={destination}
          options={[same, ...namedDestinations(messages, destinations)]}
          onChange={setDestination}
        />
        <div class="buttons">
          <button
            type="button"
            id="save-all-elsewhere"
            onClick={() => void library.retryAllWith(rows, elsewhere)}
          >
            {words.saveAllAgain}
          </button>
        </div>
      </div>
    </details>
  );
};

export const UnsavedBar = ({ library, state, dependencies }: Props): JSX.Element | null => {
  const { tag } = useLanguage();
  const { library: words, badge } = useMessages();
  const rows = unsavedRows(state);
  if (rows.length < 2) return null;
  const count = words.count(new Intl.NumberFormat(tag).format(rows.length));
  return (
    <section id="unsaved-all" class="unsaved-all" aria-labelledby="unsaved-all-title">
      <p id="unsaved-all-title">{badge.unsaved(rows.length)}</p>
      <div class="buttons">
        {!rows.every(isHopeless) && (
          <button type="button" id="retry-all" onClick={() => void library.retryAll(rows)}>
            {words.saveAllAgain}
          </button>
        )}
        <ConfirmButton
          id="discard-all"
          label={words.forgetAllUnsaved}
          yes={words.forget}
          no={words.keepUnsaved}
          onYes={() => void library.dismissAll(rows)}
        >
          <p>{words.forgetSure(count)}</p>
        </ConfirmButton>
      </div>
      <ElsewhereForm rows={rows} library={library} dependencies={dependencies} />
    </section>
  );
};
