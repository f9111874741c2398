/** Saves what is not saved in another profile or to another place. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FaultCode } from '../core/fault.ts';
import type { Choice } from '../core/stages.ts';
import { useMessages } from '../ui/language.ts';
import type { Library } from './model.ts';
import type { Row } from './rows.ts';
import type { Surroundings } from './surroundings.ts';
import { WhereFields } from './where-fields.tsx';

type Props = {
  readonly row: Row;
  readonly library: Library;
  readonly surroundings: Surroundings;
};

const HOPELESS: ReadonlySet<FaultCode> = new Set(['unknown-profile', 'destination-missing']);

/** Whether it cannot be saved as it was asked for. */
export const isHopeless = ({ fault }: Row): boolean => fault !== undefined && HOPELESS.has(fault);

export const ElsewhereForm = ({ row, library, surroundings }: Props): JSX.Element => {
  const { library: words } = useMessages();
  const [choice, setChoice] = useState<Choice>(row.choice);
  return (
    <details class="elsewhere" open={isHopeless(row)}>
      <summary>{words.elsewhere}</summary>
      <div class="fields">
        <WhereFields
          part={`-${row.id}`}
          choice={choice}
          surroundings={surroundings}
          onChange={(part) => setChoice({ ...choice, ...part })}
        />
        <div class="buttons">
          <button
            type="button"
            class="save-elsewhere"
            aria-label={`${words.saveAgain}: ${row.title}`}
            onClick={() => void library.saveElsewhere(row, choice)}
          >
            {words.saveAgain}
          </button>
        </div>
      </div>
    </details>
  );
};
