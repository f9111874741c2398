/** Title and facts, each a line to correct, with where it comes from and whether that is sure. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FactName } from '../core/stages.ts';
import { TextField } from '../ui/field.tsx';
import { isComposing } from '../ui/keys.ts';
import { useMessages } from '../ui/language.ts';
import { correctFact, FACT_KEYS, type FactKey, factText } from './corrections.ts';
import type { LargePreview, Ready } from './model.ts';

type Props = { readonly view: Ready; readonly preview: LargePreview };

const isNamed = (key: string): key is FactName => /^(?:title|authors|published)$/.test(key);

const APART: Readonly<Record<string, 'tab' | 'url'>> = {
  'document-title': 'tab',
  'page-url': 'url',
};
/** Sources that readers see as well; the others are for machines. */
const SHOWN =
  /^(?:author-label|body-edges|breadcrumb-trail|byline|chinese-line|date-below-text|dateline|headline|near-lines|subtitle|tag-links|visible-date)$/;

const toKind = (source: string): 'shown' | 'tab' | 'url' | 'stated' =>
  APART[source] ?? (SHOWN.test(source) ? 'shown' : 'stated');

/** What the page says of a fact. */
const useOrigin = ({ article }: Ready): ((key: FactKey | 'title') => string | undefined) => {
  const { preview: words } = useMessages();
  return (key) => {
    if (!isNamed(key)) return undefined;
    const source = article.sources?.[key];
    const unsure = article.unsure?.includes(key) ? words.unsure : undefined;
    return (
      [unsure, source && words.sources[toKind(source)]].filter(Boolean).join(' · ') || undefined
    );
  };
};

const FactField = ({ view, preview, of }: Props & { readonly of: FactKey }): JSX.Element => {
  const { preview: words, popup } = useMessages();
  const { article, corrected } = view;
  const origin = useOrigin(view)(of);
  /** What is typed and cannot be taken. */
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const facts = corrected.edits[of] === undefined ? article : corrected.edits;
  const change = (text: string): void => {
    const edits = correctFact(corrected.edits, of, text, article, popup.between);
    setWrong(edits === 'wrong' ? text : undefined);
    if (edits !== 'wrong') preview.correct({ edits }, of);
  };
  return (
    <LineField
      id={of}
      label={words.facts[of]}
      hint={corrected.edits[of] === undefined ? origin : words.corrected}
      error={wrong === undefined ? undefined : words.noDate}
      value={wrong ?? factText(of, facts, popup.between)}
      onChange={change}
    />
  );
};

type LineProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** What is typed is taken at once, and shown as it is typed until the line is left. */
const LineField = ({ value, onChange, ...line }: LineProps): JSX.Element => {
  const [typed, type] = useState<string | undefined>(undefined);
  const change = (text: string): void => {
    type(text);
    onChange(text);
  };
  return (
    <TextField {...line} value={typed ?? value} onChange={change} onLeave={() => type(undefined)} />
  );
};

export const Facts = ({ view, preview }: Props): JSX.Element => {
  const { choice } = useMessages();
  const { article, corrected } = view;
  const origin = useOrigin(view)('title');
  return (
    <form
      class="fields facts-form"
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !isComposing(event)) (event.target as HTMLElement).blur();
      }}
    >
      <LineField
        id="title"
        label={choice.title}
        hint={origin}
        value={corrected.title}
        onChange={(title) =>
          preview.correct({ title: title.trim() ? title : article.title }, 'title')
        }
      />
      <div class="fact-row">
        {FACT_KEYS.map((key) => (
          <FactField key={key} view={view} preview={preview} of={key} />
        ))}
      </div>
    </form>
  );
};
