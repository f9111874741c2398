/** Where files go and what they are called, with an example that follows while one types. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { LETTERS } from '../core/note-options.ts';
import { profileFor } from '../settings/all-profiles.ts';
import { SelectField, TextField } from '../ui/field.tsx';
import { useMessages } from '../ui/language.ts';
import { Card } from './card.tsx';
import { type Texts, textProblems } from './model.ts';
import { OFFERED } from './patterns.ts';
import { sayProblem } from './profiles/say.ts';
import type { SectionProps } from './section.ts';

type PatternProps = Pick<SectionProps, 'state' | 'options'> & {
  readonly of: keyof Texts;
  readonly id: string;
  readonly hint?: string;
  readonly placeholder: string | undefined;
};

const Pattern = ({ of, id, hint, placeholder, state, options }: PatternProps): JSX.Element => {
  const messages = useMessages();
  const frame = useRef<HTMLDivElement>(null);
  /** Where the caret is; at the end where the line never had it. */
  const insert = (text: string): void => {
    const line = frame.current?.querySelector('input');
    if (!line) return;
    line.focus();
    line.setRangeText(
      text,
      line.selectionStart ?? line.value.length,
      line.selectionEnd ?? line.value.length,
      'end',
    );
    options.write({ [of]: line.value });
  };
  return (
    <div ref={frame}>
      <TextField
        id={id}
        label={messages.choice[of]}
        hint={hint}
        code
        value={state.texts[of]}
        placeholder={placeholder}
        error={sayProblem(textProblems(state.texts)[of], messages)}
        onChange={(value) => options.write({ [of]: value })}
      />
      <div class="inserts">
        <span>{messages.options.placeholders}</span>
        {OFFERED.map((text) => (
          <button
            key={text}
            type="button"
            class="code"
            aria-label={`${messages.options.placeholders} ${text}: ${messages.choice[of]}`}
            onClick={() => insert(text)}
          >
            {text}
          </button>
        ))}
      </div>
    </div>
  );
};

export const Files = ({ state, options, surroundings }: SectionProps): JSX.Element => {
  const messages = useMessages();
  const { settings } = state;
  const profile = profileFor(settings.profiles, settings.profile);
  const example = surroundings.example(state.settings, messages);
  return (
    <Card id="files" title={messages.options.files}>
      <Pattern
        of="folder"
        id="folder"
        hint={messages.choice.folderHint}
        placeholder={profile && (profile.folder || '/')}
        state={state}
        options={options}
      />
      <Pattern
        of="fileName"
        id="file-name"
        placeholder={profile?.fileName}
        state={state}
        options={options}
      />
      <SelectField
        id="letters"
        label={messages.profiles.letters}
        value={settings.letters ?? ''}
        options={[
          { id: '', name: messages.choice.asProfile },
          ...LETTERS.map((id) => ({ id, name: messages.profiles.lettersOf[id] })),
        ]}
        onChange={(chosen) => options.change({ letters: LETTERS.find((id) => id === chosen) })}
      />
      <p class="example">
        <span class="hint">{messages.options.example}</span>
        <output id="example" class="code" dir="auto">
          {example ?? messages.faults['unknown-profile']}
        </output>
      </p>
    </Card>
  );
};
