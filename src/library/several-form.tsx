/** Changes the words, the format and the place of several articles at once. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Choice } from '../core/stages.ts';
import { namedDestinations } from '../locales/index.ts';
import { toDraft } from '../ui/choice/draft.ts';
import { type ChoiceForm, plainId } from '../ui/choice/form.ts';
import { WordsFields } from '../ui/choice/text-fields.tsx';
import { SelectField } from '../ui/field.tsx';
import { useMessages } from '../ui/language.ts';
import { settlePending } from '../ui/pending-words.ts';
import type { Dependencies } from './dependencies.ts';
import type { Library } from './model.ts';
import { replacedPath } from './replaced-path.ts';
import type { Row } from './rows.ts';
import { type ChoiceChange, sharedWords } from './several.ts';

type Props = {
  readonly selected: ReadonlySet<string>;
  readonly library: Library;
  readonly dependencies: Dependencies;
};

type Words = Pick<Choice, 'categories' | 'tags'>;

const without = (these: readonly string[], those: readonly string[]): readonly string[] =>
  these.filter((one) => !those.includes(one));

export const SeveralForm = ({ selected, library, dependencies }: Props): JSX.Element | null => {
  const messages = useMessages();
  const { library: words, choice } = messages;
  const { profiles, destinations, recentTerms } = dependencies;
  const [shared, setShared] = useState<Words>();
  const [now, setNow] = useState<Words>({ categories: [], tags: [] });
  /** As they are now, whatever was drawn last. */
  const latest = useRef(now);
  const change = (next: Words): void => {
    latest.current = next;
    setNow(next);
  };
  const [profile, setProfile] = useState('');
  const [destination, setDestination] = useState('');
  useEffect(() => {
    let stale = false;
    library.selectedRows().then(
      (rows) => {
        if (stale) return;
        const all = {
          categories: sharedWords(rows, 'categories'),
          tags: sharedWords(rows, 'tags'),
        };
        setShared(all);
        change(all);
      },
      (error: unknown) => console.warn('not read', error),
    );
    return () => {
      stale = true;
    };
  }, [selected, library]);
  if (!shared) return null;
  const form: ChoiceForm = {
    draft: toDraft(now),
    change: ({ categories, tags }) =>
      change({ ...latest.current, ...(categories && { categories }), ...(tags && { tags }) }),
    idOf: (key) => `several-${plainId(key)}`,
  };
  const act = (work: (change: ChoiceChange) => Promise<void>) => (): void => {
    if (!settlePending()) return;
    const wanted = latest.current;
    void work({
      added: {
        categories: without(wanted.categories, shared.categories),
        tags: without(wanted.tags, shared.tags),
      },
      removed: {
        categories: without(shared.categories, wanted.categories),
        tags: without(shared.tags, wanted.tags),
      },
      ...(profile && { profile }),
      ...(destination && { destination }),
    });
  };
  const same = { id: '', name: words.unchanged };
  const isReplaced = ({ entry }: Row, of: Choice): boolean =>
    replacedPath(messages, entry, of) !== undefined;
  return (
    <div class="fields">
      <p class="hint">{words.sharedHint}</p>
      <WordsFields form={form} used={recentTerms} />
      <SelectField
        id="several-profile"
        label={choice.profile}
        value={profile}
        options={[same, ...profiles]}
        onChange={setProfile}
      />
      <SelectField
        id="several-destination"
        label={choice.destination}
        value={destination}
        options={[same, ...namedDestinations(messages, destinations)]}
        onChange={setDestination}
      />
      <p class="hint">{words.updateManyHint}</p>
      <div class="buttons">
        <button
          type="button"
          id="several-keep"
          class="primary"
          onClick={act((change) => library.keepSelected(change))}
        >
          {words.keep}
        </button>
        <button
          type="button"
          id="several-update"
          onClick={act((change) => library.resaveSelected(change, isReplaced))}
        >
          {words.updateMany}
        </button>
        <button
          type="button"
          id="several-new"
          onClick={act((change) => library.resaveSelected(change, () => false))}
        >
          {words.newFiles}
        </button>
      </div>
    </div>
  );
};
