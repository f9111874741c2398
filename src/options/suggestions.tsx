/** What is suggested: where usual words are chosen, rules by words with a trial, and forgetting what was learned. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { WordRule } from '../core/suggest/word-rules.ts';
import { USUAL, usualOf } from '../settings/schema.ts';
import { ChipField } from '../ui/chip-field.tsx';
import { SelectField, TextField } from '../ui/field.tsx';
import { useLanguage, useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import { settlePending } from '../ui/pending-words.ts';
import { Card } from './card.tsx';
import { listed } from './listed.ts';
import type { RuleTrial, SectionProps } from './section.ts';

const EMPTY: WordRule = { in: 'text', word: '', categories: [], tags: [] };
const PLACES = ['text', 'section'] as const;

const NewRule = ({ state, options, dependencies }: SectionProps): JSX.Element => {
  const { tag } = useLanguage();
  const { choice, suggestions: words, library } = useMessages();
  const [rule, setRule] = useState(EMPTY);
  const [trial, setTrial] = useState<RuleTrial>();
  const change = (part: Partial<WordRule>): void => {
    setRule((before) => ({ ...before, ...part }));
    setTrial(undefined);
  };
  const ready = rule.word.trim() !== '' && rule.categories.length + rule.tags.length > 0;
  const count = (n: number): string => library.count(new Intl.NumberFormat(tag).format(n));
  return (
    <div class="fields">
      <SelectField
        id="word-rule-in"
        label={words.where}
        value={rule.in}
        options={PLACES.map((id) => ({ id, name: words.places[id] }))}
        onChange={(place) => change({ in: place === 'section' ? 'section' : 'text' })}
      />
      <TextField
        id="word-rule-word"
        label={words.word}
        value={rule.word}
        onChange={(word) => change({ word: word.slice(0, 200) })}
      />
      {(['categories', 'tags'] as const).map((key) => (
        <ChipField
          key={key}
          of={key}
          id={`word-rule-${key}`}
          label={choice[key]}
          words={rule[key]}
          known={dependencies.recentTerms[key]}
          onChange={(list) => change({ [key]: [...list].slice(0, 20) })}
        />
      ))}
      {trial && (
        <Notice kind={trial.titles.length > 0 ? 'done' : 'doubt'} live>
          <p>{words.tried(count(trial.titles.length), count(trial.of))}</p>
          {trial.titles.length > 0 && <p>{listed(trial.titles.slice(0, 5))}</p>}
        </Notice>
      )}
      <div class="buttons">
        <button
          type="button"
          id="word-rule-try"
          aria-disabled={rule.word.trim() === ''}
          onClick={() => {
            if (rule.word.trim() !== '') void dependencies.tryRule(rule).then(setTrial);
          }}
        >
          {words.tryIt}
        </button>
        <button
          type="button"
          id="word-rule-keep"
          aria-disabled={!ready}
          onClick={() => {
            if (!ready || !settlePending()) return;
            const rules = state.settings.wordRules ?? [];
            options.change({ wordRules: [...rules, { ...rule, word: rule.word.trim() }] });
            setRule(EMPTY);
            setTrial(undefined);
          }}
        >
          {words.keep}
        </button>
      </div>
    </div>
  );
};

export const Suggestions = (section: SectionProps): JSX.Element => {
  const { suggestions: words } = useMessages();
  const { state, options, dependencies } = section;
  const [forgotten, setForgotten] = useState(false);
  const rules = state.settings.wordRules ?? [];
  return (
    <Card id="suggestions" title={words.title} hint={words.hint}>
      <SelectField
        id="usual"
        label={words.usual}
        value={usualOf(state.settings)}
        options={USUAL.map((id) => ({ id, name: words.usualOf[id] }))}
        onChange={(chosen) => {
          const usual = USUAL.find((one) => one === chosen);
          if (usual) options.change({ usual });
        }}
      />
      {rules.length > 0 && (
        <ul aria-label={words.rules}>
          {rules.map((rule, index) => (
            <li key={`${rule.in} ${rule.word}`} class="buttons">
              <bdi>
                {words.rule(
                  words.places[rule.in],
                  rule.word,
                  [...rule.categories, ...rule.tags.map((tag) => `#${tag}`)].join(', '),
                )}
              </bdi>
              <button
                type="button"
                aria-label={words.remove(rule.word)}
                onClick={() => options.change({ wordRules: rules.toSpliced(index, 1) })}
              >
                {words.removeButton}
              </button>
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{words.add}</summary>
        <NewRule {...section} />
      </details>
      <div>
        <button
          type="button"
          id="forget-history"
          onClick={() => {
            void dependencies.history.forget().then(() => setForgotten(true));
          }}
        >
          {words.forget}
        </button>
        <div class="news" role="status">
          {forgotten && <Notice kind="done">{words.forgotten}</Notice>}
        </div>
      </div>
    </Card>
  );
};
