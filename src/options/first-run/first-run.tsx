/** The first steps: set up in a minute, or skip. Nothing in it is asked for twice. */
import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useMessages } from '../../ui/language.ts';
import { Card } from '../card.tsx';
import { DefaultsFields } from '../defaults.tsx';
import { DestinationFields } from '../destinations.tsx';
import { FormatPicker } from '../format-picker.tsx';
import { KeysList } from '../keys.tsx';
import type { SectionProps } from '../section.ts';
import { Attempt } from './attempt.tsx';
import { Pin } from './pin.tsx';

type Props = SectionProps & { readonly onDone: () => void };

/** Those that are set from the beginning. */
const FIRST_KEYS = ['_execute_action', 'save-article'];

export const FirstRun = ({ onDone, ...section }: Props): JSX.Element => {
  const { firstRun: words, options } = useMessages();
  const { firstRun, shortcuts } = section.dependencies;
  useLayoutEffect(() => scrollTo(0, 0), []);
  return (
    <main class="steps">
      <div class="intro">
        <p>{words.intro}</p>
        <button type="button" id="skip" onClick={onDone}>
          {words.skip}
        </button>
      </div>
      <Card id="step-pin" title={words.pin}>
        <Pin isPinned={firstRun.isPinned} />
      </Card>
      <Card id="step-format" title={options.format} hint={options.formatHint}>
        <FormatPicker {...section} />
      </Card>
      <Card id="step-where" title={words.where}>
        <DestinationFields {...section} />
      </Card>
      <Card id="step-categories" title={words.categories} hint={words.categoriesHint}>
        <DefaultsFields {...section} />
      </Card>
      <Card id="step-try" title={words.attempt} hint={words.attemptHint}>
        <Attempt {...section} />
        <h3>{words.keys}</h3>
        <KeysList control={shortcuts} only={FIRST_KEYS} />
      </Card>
      <footer class="intro">
        <p>{words.promise}</p>
        <button type="button" id="done" class="primary" onClick={onDone}>
          {words.done}
        </button>
      </footer>
    </main>
  );
};
