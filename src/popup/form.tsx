/** What the user decides: categories, tags, profile, folder, file name, scope. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { destinationOf } from '../core/choice.ts';
import type { Profile } from '../core/profiles/profile.ts';
import type { Clip } from '../platform/contracts.ts';
import { type ChoiceForm as FormOfChoice, plainId } from '../ui/choice/form.ts';
import { OneOfField, ProfileField, Switches } from '../ui/choice/select-fields.tsx';
import { PatternField, RemarkField, WordsFields } from '../ui/choice/text-fields.tsx';
import { AskForImages, type ImageAccess } from '../ui/image-access.tsx';
import { useMessages } from '../ui/language.ts';
import { FolderOffers } from './folder-offers.tsx';
import type { Popup } from './model.ts';
import { RenameOffer } from './rename-offer.tsx';
import type { Ready } from './state.ts';

/** Its patterns are shown where the user has none. */
export type ProfileOption = { readonly id: string } & Pick<
  Profile,
  'name' | 'folder' | 'fileName' | 'body'
>;

const Origin = ({ clip: { origin, filled } }: { readonly clip: Clip }): JSX.Element => {
  const { from } = useMessages().popup;
  const made = filled.map(({ word, of }) => `${word}: ${of}`).join('\n');
  return (
    <bdi id="origin" title={made || undefined}>
      {origin.from === 'site' ? from.site(origin.site) : from[origin.from]}
    </bdi>
  );
};

type Props = {
  readonly view: Ready;
  readonly popup: Popup;
  readonly profiles: readonly ProfileOption[];
  readonly access: ImageAccess;
  /** Uses a word for a section of the page from now on. */
  readonly always: (section: string, word: string) => Promise<void>;
  /** Those to choose from in a place. */
  readonly folders: (destination: string) => Promise<readonly string[]>;
};

type FieldsProps = Props & { readonly form: FormOfChoice };

/** What is decided before the article is read. */
const READ_BEFORE = ['pages'] as const;

const FileFields = ({ view, form, profiles, access, folders }: FieldsProps): JSX.Element => {
  const messages = useMessages();
  const { edits, note, fresh } = view;
  const profile = profiles.find(({ id }) => id === edits.profile);
  const images = note?.imageMode ?? 'linked';
  const [isOpen, open] = useState(false);
  const destination = destinationOf(view.choice);
  return (
    <details
      class="file"
      onToggle={(event) => open(event.currentTarget.open)}
      open={view.saving.at === 'unsaved' && view.saving.fault === 'download-refused'}
    >
      <summary>
        <span class="summary-word">{messages.popup.path}</span>
        <bdi id="path" class={fresh ? 'code' : 'code stale'}>
          {note?.path ?? '…'}
        </bdi>
      </summary>
      <div class="fields">
        <PatternField
          form={form}
          of="folder"
          hint={messages.choice.folderHint}
          placeholder={profile && (profile.folder || '/')}
        />
        {isOpen && (
          <FolderOffers
            key={destination}
            now={edits.folder}
            read={() => folders(destination)}
            choose={(folder) => form.change({ folder })}
          />
        )}
        <PatternField form={form} of="fileName" placeholder={profile?.fileName} />
        <PatternField
          form={form}
          of="author"
          prose
          placeholder={view.clip.article.authors.join(', ')}
        />
        {profile?.body?.html !== false && <OneOfField form={form} of="body" />}
        <OneOfField form={form} of="pictures" instead={images} />
        <Switches form={form} but={READ_BEFORE} />
        {(edits.pictures || images) !== 'linked' && (
          <AskForImages access={access} origins={note?.imageOrigins ?? []} />
        )}
      </div>
    </details>
  );
};

export const ChoiceForm = (props: Props): JSX.Element => {
  const { view, popup, profiles } = props;
  const { faults } = useMessages();
  const { clip } = view;
  const { suggestions } = clip;
  const profile = profiles.find(({ id }) => id === view.edits.profile);
  const form: FormOfChoice = { draft: view.edits, change: popup.change, idOf: plainId };
  return (
    <section class="fields">
      <WordsFields
        form={form}
        used={{ categories: suggestions.usedCategories, tags: suggestions.usedTags }}
        suggested={suggestions}
        aside={<Origin clip={clip} />}
        autoFocus
      />
      <RenameOffer
        sections={clip.article.sections}
        words={view.edits.categories}
        always={props.always}
      />
      <div class="inline">
        {profile?.body?.remark !== 'none' && <RemarkField form={form} />}
        <ProfileField form={form} profiles={profiles} gone={faults['unknown-profile']} />
      </div>
      <FileFields {...props} form={form} />
    </section>
  );
};
