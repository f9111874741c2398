/** Where files go and what they are called, with an example that follows while one types. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { profileFor } from '../settings/all-profiles.ts';
import { patternProblems } from '../ui/choice/draft.ts';
import { OneOfField } from '../ui/choice/select-fields.tsx';
import { PatternField } from '../ui/choice/text-fields.tsx';
import { useMessages } from '../ui/language.ts';
import { Card } from './card.tsx';
import { generalForm } from './general-form.ts';
import type { Texts } from './model.ts';
import { OFFERED } from './patterns.ts';
import { problemText } from './profiles/messages.ts';
import type { SectionProps } from './section.ts';

type PatternProps = Pick<SectionProps, 'state' | 'options'> & {
  readonly of: keyof Texts;
  readonly hint?: string;
  readonly placeholder: string | undefined;
};

const Pattern = ({ of, hint, placeholder, state, options }: PatternProps): JSX.Element => {
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
      <PatternField
        form={generalForm(state, options)}
        of={of}
        hint={hint}
        placeholder={placeholder}
        error={problemText(patternProblems(state.texts)[of], messages)}
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

export const Files = ({ state, options, dependencies }: SectionProps): JSX.Element => {
  const messages = useMessages();
  const { settings } = state;
  const profile = profileFor(settings.profiles, settings.profile);
  const example = dependencies.example(state.settings, messages);
  return (
    <Card id="files" title={messages.options.files}>
      <Pattern
        of="folder"
        hint={messages.choice.folderHint}
        placeholder={profile && (profile.folder || '/')}
        state={state}
        options={options}
      />
      <Pattern of="fileName" placeholder={profile?.fileName} state={state} options={options} />
      <OneOfField form={generalForm(state, options)} of="letters" />
      <p class="example">
        <span class="hint">{messages.options.example}</span>
        <output id="example" class="code" dir="auto">
          {example ?? messages.faults['unknown-profile']}
        </output>
      </p>
    </Card>
  );
};
