/** What a rule by site says of files, author and body. */
import type { JSX } from 'preact';
import { BodyField } from '../ui/body-field.tsx';
import { TextField } from '../ui/field.tsx';
import { useMessages } from '../ui/language.ts';
import { sayProblem } from './profiles/say.ts';
import { type PatternPart, patternProblem, type RuleDraft } from './rules.ts';

type Props = {
  readonly id: string;
  readonly rule: RuleDraft;
  readonly onChange: (part: Partial<RuleDraft>) => void;
};

const PARTS: readonly PatternPart[] = ['folder', 'fileName', 'author'];

export const RuleFiles = ({ id, rule, onChange }: Props): JSX.Element => {
  const messages = useMessages();
  const { choice, options: words } = messages;
  return (
    <>
      {PARTS.map((part) => (
        <TextField
          key={part}
          id={`${id}-${part}`}
          label={choice[part]}
          hint={part === 'author' ? words.authorHint : undefined}
          code
          value={rule[part]}
          error={sayProblem(patternProblem(rule, part), messages)}
          onChange={(text) => onChange({ [part]: text })}
        />
      ))}
      <BodyField
        id={`${id}-body`}
        value={rule.body}
        general={words.generalBody}
        onChange={(body) => onChange({ body })}
      />
    </>
  );
};
