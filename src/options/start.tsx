/** What the user writes for: the format of every note, and the file that comes of it. */
import type { JSX } from 'preact';
import { useMessages } from '../ui/language.ts';
import { Card } from './card.tsx';
import { FormatPicker } from './format-picker.tsx';
import type { SectionProps } from './section.ts';

export const Start = (section: SectionProps): JSX.Element => {
  const { options: words, firstRun } = useMessages();
  return (
    <Card id="format" title={words.format} hint={words.formatHint}>
      <FormatPicker {...section} />
      <p>
        <a href="#first-run">{firstRun.again}</a>
      </p>
    </Card>
  );
};
