/** The keys that start the extension, and the way to the browser's own page that changes them. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ownOf } from '../core/own-key.ts';
import type { Shortcut } from '../platform/shortcuts.ts';
import { useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import { Card } from './card.tsx';
import type { SectionProps, ShortcutControl } from './section.ts';

type Props = {
  readonly control: ShortcutControl;
  /** The commands to show; all without it. */
  readonly only?: readonly string[];
};

export const KeysList = ({ control, only }: Props): JSX.Element => {
  const { options: words, manifest } = useMessages();
  const [keys, setKeys] = useState<readonly Shortcut[]>([]);
  const [failed, fail] = useState(false);
  const names: Readonly<Record<string, string>> = {
    _execute_action: words.shortcutOpen,
    'save-article': manifest.saveCommand,
    'open-library': manifest.libraryCommand,
    'save-batch': manifest.batchCommand,
  };
  useEffect(() => {
    const load = (): void => {
      control.read().then(setKeys, (error: unknown) => console.warn('no keys are shown', error));
    };
    load();
    // The user comes back from the page where they are changed.
    addEventListener('focus', load);
    return () => removeEventListener('focus', load);
  }, []);
  const shown = only ? keys.filter(({ command }) => only.includes(command)) : keys;
  return (
    <>
      <dl class="keys">
        {shown.map(({ command, keys: pressed }) => (
          <div key={command}>
            <dt>{ownOf(names, command) ?? command}</dt>
            <dd>
              {pressed ? <kbd>{pressed}</kbd> : <span class="hint">{words.shortcutNone}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <div class="buttons">
        <button
          type="button"
          id="change-keys"
          onClick={() => {
            control.change().catch((error: unknown) => {
              console.warn('the browser does not open its page', error);
              fail(true);
            });
          }}
        >
          {words.shortcutsChange}
        </button>
      </div>
      {failed && (
        <Notice kind="fault" live>
          {words.shortcutsHow[__TARGET__]}
        </Notice>
      )}
    </>
  );
};

export const Keys = ({ dependencies }: SectionProps): JSX.Element => {
  const { options: words } = useMessages();
  return (
    <Card id="shortcuts" title={words.views.keys} hint={words.shortcutsHint}>
      <KeysList control={dependencies.shortcuts} />
    </Card>
  );
};
