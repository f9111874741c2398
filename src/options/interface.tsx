/** The language of the interface and the keys that start the extension. */
import type { JSX } from 'preact';
import { ownOf } from '../core/own.ts';
import { languages } from '../locales/index.ts';
import { SelectField } from '../ui/field.tsx';
import { useMessages } from '../ui/language.ts';
import { Card } from './card.tsx';
import type { SectionProps } from './section.ts';

export const Interface = ({ state, options, dependencies }: SectionProps): JSX.Element => {
  const { options: words, manifest } = useMessages();
  const { shortcuts, target } = dependencies;
  const names: Readonly<Record<string, string>> = {
    _execute_action: words.shortcutOpen,
    'save-article': manifest.saveCommand,
    'open-library': manifest.libraryCommand,
  };
  return (
    <>
      <Card id="interface" title={words.interface}>
        <SelectField
          id="language"
          label={words.languageLabel}
          value={state.settings.language}
          options={[{ id: 'auto', name: words.languageAuto }, ...languages]}
          onChange={(language) => options.change({ language })}
        />
      </Card>
      <Card id="shortcuts" title={words.shortcuts} hint={words.shortcutsHow[target]}>
        <dl class="keys">
          {shortcuts.map(({ command, keys }) => (
            <div key={command}>
              <dt>{ownOf(names, command) ?? command}</dt>
              <dd>{keys ? <kbd>{keys}</kbd> : <span class="hint">{words.shortcutNone}</span>}</dd>
            </div>
          ))}
        </dl>
      </Card>
    </>
  );
};
