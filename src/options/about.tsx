/** Privacy in plain words, which version this is, and what is new in it. */
import type { JSX } from 'preact';
import { useMessages } from '../ui/language.ts';
import { Card } from './card.tsx';
import type { SectionProps } from './section.ts';

const List = ({ of }: { readonly of: Readonly<Record<string, string>> }): JSX.Element => (
  <ul class="points">
    {Object.values(of).map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

export const About = ({ dependencies }: SectionProps): JSX.Element => {
  const { about: words } = useMessages();
  return (
    <>
      <Card id="privacy" title={words.privacy}>
        <List of={words.promises} />
      </Card>
      <Card id="version" title={words.version(dependencies.version)}>
        <h3>{words.news}</h3>
        <List of={words.changes} />
      </Card>
    </>
  );
};
