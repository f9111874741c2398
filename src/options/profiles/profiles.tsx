/** The user's own profiles: a list, each with its editor. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ownOf } from '../../core/own-key.ts';
import { allProfiles } from '../../settings/all-profiles.ts';
import { SelectField } from '../../ui/field.tsx';
import { useMessages } from '../../ui/language.ts';
import { Card } from '../card.tsx';
import { FileButton } from '../file-button.tsx';
import type { SectionProps } from '../section.ts';
import { namesWith } from './actions.ts';
import { Datalists } from './datalists.tsx';
import type { ProfileDraft } from './draft.ts';
import { ProfileEditor } from './editor.tsx';
import { problemsOf } from './problems.ts';
import { ProfileStatusNotice } from './status-message.tsx';

const One = ({ draft, ...section }: SectionProps & { draft: ProfileDraft }): JSX.Element => {
  const { state, options } = section;
  const isOpen = state.opened === draft.id;
  const isWrong = problemsOf(draft, namesWith(state.profiles)).size > 0;
  const frame = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    // Only where it is open from the beginning: it was just made.
    if (isOpen) frame.current?.querySelector('input')?.focus();
  }, []);
  return (
    <li>
      <details
        class="rule"
        id={draft.id}
        ref={frame}
        open={isOpen}
        onToggle={(event) => options.profiles.open(draft.id, event.currentTarget.open)}
      >
        <summary class={isWrong ? 'error' : undefined}>
          <bdi class="rule-site">{draft.name}</bdi>
          {'\u2002'}
          <bdi class="rule-words code">{`${draft.folder}/${draft.fileName}.md`}</bdi>
        </summary>
        {isOpen && <ProfileEditor draft={draft} {...section} />}
      </details>
    </li>
  );
};

export const Profiles = (section: SectionProps): JSX.Element => {
  const { profiles: words } = useMessages();
  const { state, options } = section;
  const known = allProfiles(state.settings.profiles);
  const [from, choose] = useState('markdown');
  const base = known.find(({ id }) => id === from) ?? known[0];
  return (
    <Card id="profiles" title={words.title} hint={words.hint}>
      {state.profiles.length === 0 && <p class="hint">{words.none}</p>}
      {state.profiles.length > 0 && (
        <ul class="rules">
          {state.profiles.map((draft) => (
            <One key={draft.id} draft={draft} {...section} />
          ))}
        </ul>
      )}
      {state.profiles.length > 0 && <Datalists />}
      <div id="profile-news" class="news" role="status">
        <ProfileStatusNotice {...section} />
      </div>
      <div class="copy-row">
        <SelectField
          id="copy-from"
          label={words.from}
          value={base?.id ?? ''}
          options={known}
          hint={base && ownOf<string>(words.about, base.id)}
          onChange={choose}
        />
        <button
          type="button"
          id="add-profile"
          onClick={() => {
            if (!base) return;
            const { id: _, ...profile } = base;
            options.profiles.add(profile, words.copyName(base.name));
          }}
        >
          {words.add}
        </button>
        <FileButton
          id="import-profile"
          label={words.importButton}
          onText={(text) => options.profiles.importText(text)}
        />
      </div>
    </Card>
  );
};
