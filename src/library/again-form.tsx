/** Edits what was decided for a saved article, and saves it again. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Entry } from '../archive/entry.ts';
import { placeOf } from '../core/receipt.ts';
import type { Choice } from '../core/stages.ts';
import { doneText } from '../locales/index.ts';
import { ChipField } from '../ui/chip-field.tsx';
import { useMessages } from '../ui/language.ts';
import type { Library } from './model.ts';
import type { Row } from './rows.ts';
import { isOver, type Open } from './state.ts';
import type { Surroundings } from './surroundings.ts';
import { DOWNLOADS, WhereFields } from './where-fields.tsx';

type Props = {
  readonly row: Row;
  readonly entry: Entry;
  readonly open: Open;
  readonly library: Library;
  readonly surroundings: Surroundings;
};

export const AgainForm = ({ row, entry, open, library, surroundings }: Props): JSX.Element => {
  const messages = useMessages();
  const { library: words, choice: labels } = messages;
  const { used } = surroundings;
  const [choice, setChoice] = useState<Choice>(entry.choice);
  // A form recreated after each save would lose the focus.
  useEffect(() => setChoice(entry.choice), [entry.savedAt]);
  const busy = open.saving !== undefined && !isOver(open.saving);
  const change = (part: Partial<Choice>): void => setChoice({ ...choice, ...part });
  const receipt = entry.receipts.at(-1);
  const file = receipt?.files[0];
  // Only where it goes to the same place as before is there a file to replace.
  const place =
    file &&
    receipt.destination === (choice.destination ?? DOWNLOADS) &&
    doneText(messages, receipt) === undefined
      ? placeOf(file)
      : undefined;
  return (
    <details class="again">
      <summary>{words.again}</summary>
      <div class="fields">
        <ChipField
          id="categories"
          label={labels.categories}
          words={choice.categories}
          suggested={entry.headline.sections}
          known={used.categories}
          onChange={(categories) => change({ categories })}
        />
        <ChipField
          id="tags"
          label={labels.tags}
          words={choice.tags}
          suggested={entry.headline.keywords}
          known={used.tags}
          onChange={(tags) => change({ tags })}
        />
        <WhereFields choice={choice} surroundings={surroundings} onChange={change} />
        {place !== undefined && <p class="hint">{words.updateHint(place)}</p>}
        <div class="buttons">
          {place !== undefined && (
            <button
              type="button"
              class="update primary"
              aria-disabled={busy}
              onClick={() => void library.saveAgain(row, choice, true)}
            >
              {words.update}
            </button>
          )}
          <button
            type="button"
            class="new-file"
            aria-disabled={busy}
            onClick={() => void library.saveAgain(row, choice, false)}
          >
            {words.newFile}
          </button>
          <button type="button" class="keep" onClick={() => void library.keep(row, choice)}>
            {words.keep}
          </button>
        </div>
      </div>
    </details>
  );
};
