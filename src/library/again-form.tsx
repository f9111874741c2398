/** Edits what was decided for a saved article, and saves it again. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Entry } from '../archive/entry.ts';
import { placeOf } from '../core/replacing.ts';
import type { Choice } from '../core/stages.ts';
import { placeName } from '../locales/index.ts';
import { ChipField } from '../ui/chip-field.tsx';
import { SelectField } from '../ui/field.tsx';
import { useMessages } from '../ui/language.ts';
import type { Library } from './model.ts';
import type { Row } from './rows.ts';
import type { Surroundings } from './surroundings.ts';

type Props = {
  readonly row: Row;
  readonly entry: Entry;
  readonly library: Library;
  readonly surroundings: Surroundings;
};

const DOWNLOADS = 'downloads';

export const AgainForm = ({ row, entry, library, surroundings }: Props): JSX.Element => {
  const messages = useMessages();
  const { library: words, choice: labels, destinations } = messages;
  const { profiles, places, used } = surroundings;
  const [choice, setChoice] = useState<Choice>(entry.choice);
  const change = (part: Partial<Choice>): void => setChoice({ ...choice, ...part });
  const receipt = entry.receipts.at(-1);
  const file = receipt?.files[0];
  // Only where it goes to the same place as before is there a file to replace.
  const place =
    file && receipt.destination === (choice.destination ?? DOWNLOADS) && !receipt.unproved
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
        <SelectField
          id="profile"
          label={labels.profile}
          value={choice.profile}
          options={profiles}
          onChange={(profile) => change({ profile })}
        />
        {places.length > 1 && (
          <SelectField
            id="destination"
            label={destinations.label}
            value={choice.destination ?? DOWNLOADS}
            options={places.map(({ id, name }) => ({ id, name: placeName(messages, name) }))}
            onChange={(destination) => change({ destination })}
          />
        )}
        {place !== undefined && <p class="hint">{words.updateHint(place)}</p>}
        <div class="buttons">
          {place !== undefined && (
            <button
              type="button"
              class="update primary"
              onClick={() => void library.saveAgain(row, choice, true)}
            >
              {words.update}
            </button>
          )}
          <button
            type="button"
            class="new-file"
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
