/** The language and the colours of the interface. */
import type { JSX } from 'preact';
import { languages } from '../locales/index.ts';
import { SelectField } from '../ui/field.tsx';
import { useMessages } from '../ui/language.ts';
import type { Theme } from '../ui/theme.ts';
import { Card } from './card.tsx';
import { named, pick } from './profiles/messages.ts';
import type { SectionProps } from './section.ts';

const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

export const Interface = ({ state, options }: SectionProps): JSX.Element => {
  const { options: words } = useMessages();
  const { language, theme = 'auto' } = state.settings;
  return (
    <Card id="interface" title={words.views.look}>
      <SelectField
        id="language"
        label={words.languageLabel}
        value={language}
        options={[{ id: 'auto', name: words.languageAuto }, ...languages]}
        onChange={(chosen) => options.change({ language: chosen })}
      />
      <SelectField
        id="theme"
        label={words.themeLabel}
        value={theme}
        options={named(THEMES, words.themes)}
        onChange={(chosen) => options.change({ theme: pick(THEMES, chosen) })}
      />
    </Card>
  );
};
