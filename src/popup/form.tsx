/** What the user decides: categories, tags, profile, folder, file name, scope. */
import type { JSX } from 'preact';
import type { Profile } from '../core/profiles/profile.ts';
import type { ChoiceOrigin, Place } from '../platform/contracts.ts';
import { BodyField } from '../ui/body-field.tsx';
import { ChipField } from '../ui/chip-field.tsx';
import { SelectField, TextField } from '../ui/field.tsx';
import { useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import type { PictureAccess } from '../ui/picture-access.tsx';
import { DestinationField } from './destination-field.tsx';
import type { Popup } from './model.ts';
import { PicturesField } from './pictures-field.tsx';
import type { Ready } from './state.ts';

/** Its patterns are shown where the user has none. */
export type ProfileOption = { readonly id: string } & Pick<
  Profile,
  'name' | 'folder' | 'fileName' | 'body'
>;

const Origin = ({ origin }: { readonly origin: ChoiceOrigin }): JSX.Element => {
  const { from } = useMessages().popup;
  return (
    <bdi id="origin">{origin.from === 'site' ? from.site(origin.site) : from[origin.from]}</bdi>
  );
};

type Props = {
  readonly view: Ready;
  readonly popup: Popup;
  readonly profiles: readonly ProfileOption[];
  readonly places: readonly Place[];
  readonly access: PictureAccess;
};

const FileFields = ({ view, popup, profiles, places, access }: Props): JSX.Element => {
  const messages = useMessages();
  const { edits, note, fresh } = view;
  const profile = profiles.find(({ id }) => id === edits.profile);
  return (
    <details
      class="file"
      open={view.saving.at === 'unsaved' && view.saving.fault === 'download-refused'}
    >
      <summary>
        <span class="summary-word">{messages.popup.path}</span>
        <bdi id="path" class={fresh ? 'code' : 'code stale'}>
          {note?.path ?? '…'}
        </bdi>
      </summary>
      <div class="fields">
        <TextField
          id="folder"
          label={messages.choice.folder}
          hint={messages.choice.folderHint}
          code
          value={edits.folder}
          placeholder={profile && (profile.folder || '/')}
          onChange={(folder) => popup.change({ folder })}
        />
        <TextField
          id="file-name"
          label={messages.choice.fileName}
          code
          value={edits.fileName}
          placeholder={profile?.fileName}
          onChange={(fileName) => popup.change({ fileName })}
        />
        <TextField
          id="author"
          label={messages.choice.author}
          value={edits.author}
          placeholder={view.clip.article.authors.join(', ')}
          onChange={(author) => popup.change({ author })}
        />
        {profile?.body?.html !== false && (
          <BodyField id="body" value={edits.body} onChange={(body) => popup.change({ body })} />
        )}
        <DestinationField
          places={places}
          value={edits.destination}
          onChange={(destination) => popup.change({ destination })}
        />
        <PicturesField view={view} popup={popup} access={access} />
      </div>
    </details>
  );
};

export const ChoiceForm = (props: Props): JSX.Element => {
  const { view, popup, profiles } = props;
  const { choice, popup: words, faults } = useMessages();
  const { edits, clip } = view;
  const { suggestions } = clip;
  const known = profiles.some(({ id }) => id === edits.profile);
  return (
    <section class="fields">
      <ChipField
        id="categories"
        label={choice.categories}
        aside={<Origin origin={clip.origin} />}
        words={edits.categories}
        suggested={suggestions.categories}
        known={suggestions.usedCategories}
        onChange={(categories) => popup.change({ categories })}
        autoFocus
      />
      <ChipField
        id="tags"
        label={choice.tags}
        words={edits.tags}
        suggested={suggestions.tags}
        known={suggestions.usedTags}
        onChange={(tags) => popup.change({ tags })}
      />
      <div class="inline">
        <SelectField
          id="profile"
          label={choice.profile}
          value={edits.profile}
          options={profiles}
          error={known ? undefined : faults['unknown-profile']}
          onChange={(profile) => popup.change({ profile })}
        />
      </div>
      <FileFields {...props} />
      {(clip.selected || view.scope === 'selection') && (
        <label class="switch">
          <input
            id="selection"
            type="checkbox"
            checked={(view.scope === 'selection') !== view.switching}
            aria-busy={view.switching}
            onChange={(event) => {
              void popup.choose(event.currentTarget.checked ? 'selection' : 'page');
            }}
          />
          {words.selection}
        </label>
      )}
      {view.scopeFault && (
        <Notice kind="fault" live>
          {faults[view.scopeFault]}
        </Notice>
      )}
    </section>
  );
};
