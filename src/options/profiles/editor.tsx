/** One profile of the user: its name, files, body, keys, and what comes of it. */
import type { JSX } from 'preact';
import { BODY_KINDS, LETTERS } from '../../core/note-options.ts';
import { IMAGE_PLACEHOLDERS } from '../../core/patterns/check-pattern.ts';
import { SelectField, TextField } from '../../ui/field.tsx';
import { useMessages } from '../../ui/language.ts';
import { useDownload } from '../download.tsx';
import { placeholdersOffered } from '../patterns.ts';
import type { SectionProps } from '../section.ts';
import { Trial } from '../trial.tsx';
import { exportProfile, namesWith } from './actions.ts';
import type { ProfileDraft } from './draft.ts';
import { FieldList } from './field-list.tsx';
import { named, pick, problemText } from './messages.ts';
import { problemsOf } from './problems.ts';
import { putRemark, REMARK_OPTIONS, remarkOption } from './remark.ts';

const PLACES = placeholdersOffered();
const IMAGE_PLACES = placeholdersOffered(IMAGE_PLACEHOLDERS);

type Props = SectionProps & { readonly draft: ProfileDraft };

export const ProfileEditor = ({ draft, state, options, dependencies }: Props): JSX.Element => {
  const messages = useMessages();
  const { profiles: words, choice } = messages;
  const { id, kept } = draft;
  const { start, said } = useDownload(dependencies);
  const problems = problemsOf(draft, namesWith(state.profiles));
  const error = (place: string) => problemText(problems.get(place), messages);
  const change = (part: Partial<ProfileDraft>): void => options.profiles.change(id, part);
  return (
    <div class="fields beside">
      <div class="fields">
        <TextField
          id={`${id}-name`}
          label={words.name}
          value={draft.name}
          error={error('name')}
          onChange={(name) => change({ name })}
        />
        <TextField
          id={`${id}-folder`}
          label={choice.folder}
          code
          offers={PLACES}
          value={draft.folder}
          error={error('folder')}
          onChange={(folder) => change({ folder })}
        />
        <TextField
          id={`${id}-file-name`}
          label={choice.fileName}
          code
          offers={PLACES}
          value={draft.fileName}
          error={error('fileName')}
          onChange={(fileName) => change({ fileName })}
        />
        <div class="pairs fields">
          <SelectField
            id={`${id}-letters`}
            label={choice.letters}
            value={draft.letters}
            options={named(LETTERS, words.lettersOf)}
            onChange={(letters) => change({ letters: pick(LETTERS, letters) })}
          />
          <SelectField
            id={`${id}-body`}
            label={choice.body}
            value={draft.body}
            options={named(BODY_KINDS, choice.bodies)}
            onChange={(body) => change({ body: pick(BODY_KINDS, body) })}
          />
        </div>
        <SelectField
          id={`${id}-remark`}
          label={words.remark}
          value={remarkOption(draft)}
          options={named(REMARK_OPTIONS, words.remarkAt)}
          onChange={(option) => change(putRemark(draft, pick(REMARK_OPTIONS, option)))}
        />
        <div class="pairs fields">
          <TextField
            id={`${id}-picture-folder`}
            label={words.imageFolder}
            hint={words.imageFolderHint}
            code
            offers={IMAGE_PLACES}
            value={draft.imageFolder}
            error={error('imageFolder')}
            onChange={(imageFolder) => change({ imageFolder })}
          />
          <TextField
            id={`${id}-picture-href`}
            label={words.imageHref}
            hint={words.imageHrefHint}
            code
            offers={IMAGE_PLACES}
            value={draft.imageHref}
            error={error('imageHref')}
            onChange={(imageHref) => change({ imageHref })}
          />
        </div>
        <div>
          <h3 id={`${id}-keys`}>{words.keys}</h3>
          <p class="hint">{words.keysHint}</p>
        </div>
        <FieldList
          label={words.keys}
          fields={draft.fields}
          problems={problems}
          depth={1}
          onChange={(fields) => change({ fields })}
        />
        <div class="buttons">
          <button
            type="button"
            class="export-profile"
            onClick={() => kept && void start(exportProfile(kept), `presscut-profile-${kept.name}`)}
          >
            {words.exportButton}
          </button>
          <button type="button" class="remove-profile" onClick={() => options.profiles.remove(id)}>
            {words.remove}
          </button>
        </div>
        <div class="news" role="status">
          {said}
        </div>
      </div>
      {kept && (
        <Trial of={kept} run={() => dependencies.tryProfile(id, kept, state.settings, messages)} />
      )}
    </div>
  );
};
