/** Where files go and what they are called, whatever the format says, with an example that follows. */
import type { JSX } from 'preact';
import { profileFor } from '../settings/all-profiles.ts';
import { patternProblems } from '../ui/choice/draft.ts';
import { OneOfField } from '../ui/choice/select-fields.tsx';
import { PatternField } from '../ui/choice/text-fields.tsx';
import { useMessages } from '../ui/language.ts';
import { Card } from './card.tsx';
import { generalForm } from './general-form.ts';
import { OFFERED } from './patterns.ts';
import { problemText } from './profiles/messages.ts';
import type { SectionProps } from './section.ts';

export const Files = ({ state, options, dependencies }: SectionProps): JSX.Element => {
  const messages = useMessages();
  const { settings } = state;
  const profile = profileFor(settings.profiles, settings.profile);
  const example = dependencies.example(state.settings, messages);
  const form = generalForm(state, options);
  const problems = patternProblems(state.texts);
  return (
    <Card id="files" title={messages.options.files} hint={messages.options.filesHint}>
      <PatternField
        form={form}
        of="folder"
        offers={OFFERED}
        hint={messages.choice.folderHint}
        placeholder={profile && (profile.folder || '/')}
        error={problemText(problems.folder, messages)}
      />
      <PatternField
        form={form}
        of="fileName"
        offers={OFFERED}
        placeholder={profile?.fileName}
        error={problemText(problems.fileName, messages)}
      />
      <OneOfField form={form} of="letters" />
      <OneOfField form={form} of="body" />
      <p class="example">
        <span class="hint">{messages.options.example}</span>
        <output id="example" class="code" dir="auto">
          {example ?? messages.faults['unknown-profile']}
        </output>
      </p>
    </Card>
  );
};
