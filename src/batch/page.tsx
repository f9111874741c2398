/** The page on which several pages are saved at once. */
import type { JSX } from 'preact';
import type { Language } from '../locales/index.ts';
import { Boundary } from '../ui/boundary.tsx';
import { ChipField } from '../ui/chip-field.tsx';
import { LanguageContext, useMessages } from '../ui/language.ts';
import { useStore } from '../ui/store-hook.ts';
import { AddCard, type Origin } from './add-card.tsx';
import { Controls } from './controls.tsx';
import { EarlierLists } from './earlier.tsx';
import type { BatchModel } from './model.ts';
import { RowsList } from './rows-list.tsx';
import { type BatchView, isUnderWay, wasBegun } from './state.ts';

export type Terms = { readonly categories: readonly string[]; readonly tags: readonly string[] };

type Props = {
  readonly model: BatchModel;
  readonly language: Language;
  readonly origin: Origin;
  /** What was used before, to offer while typing. */
  readonly known: Terms;
  readonly today: string;
  /** It keeps the batch's own window open. */
  readonly isFirstTab: boolean;
};

type WordsProps = Pick<Props, 'model' | 'known'> & { readonly view: BatchView };

const CommonWords = ({ model, view, known }: WordsProps): JSX.Element | null => {
  const { batch: words, choice } = useMessages();
  if (!view.batch) return null;
  const { categories, tags } = view.batch;
  return (
    <section class="card" aria-labelledby="words-title">
      <h2 id="words-title">{words.forAll}</h2>
      <div class="fields">
        <ChipField
          of="categories"
          id="categories"
          label={choice.categories}
          words={categories}
          known={known.categories}
          onChange={(next) => void model.setWords({ categories: [...next] })}
        />
        <ChipField
          of="tags"
          id="tags"
          label={choice.tags}
          words={tags}
          known={known.tags}
          onChange={(next) => void model.setWords({ tags: [...next] })}
        />
      </div>
    </section>
  );
};

export const BatchPage = ({
  model,
  language,
  origin,
  known,
  today,
  isFirstTab,
}: Props): JSX.Element => {
  const view = useStore(model.state);
  const { batch: words } = language.messages;
  const canAdd = !isFirstTab && !isUnderWay(view);
  const isBegun = wasBegun(view);
  const adding = (
    <>
      <Boundary of={view}>
        <AddCard model={model} view={view} origin={origin} />
      </Boundary>
      <Boundary of={view}>
        <CommonWords model={model} view={view} known={known} />
      </Boundary>
    </>
  );
  return (
    <LanguageContext.Provider value={language}>
      <header>
        <h1 class="brand">{words.title}</h1>
      </header>
      <main aria-busy={view.isBusy}>
        <p class="intro">{isFirstTab ? words.windowHint : words.intro}</p>
        {canAdd && !isBegun && adding}
        <Boundary of={view}>
          <Controls model={model} view={view} today={today} />
        </Boundary>
        {canAdd && isBegun && (
          <details class="adding">
            <summary>{words.addMore}</summary>
            {adding}
          </details>
        )}
        <Boundary of={view}>
          <RowsList model={model} view={view} known={known.categories} />
        </Boundary>
        {canAdd && view.earlier.length > 0 && (
          <Boundary of={view}>
            <EarlierLists lists={view.earlier} />
          </Boundary>
        )}
      </main>
    </LanguageContext.Provider>
  );
};
