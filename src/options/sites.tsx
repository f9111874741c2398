/** Rules by site: a list of small forms. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { PATTERN_KEYS } from '../core/choice.ts';
import { wordText } from '../locales/index.ts';
import { allProfiles } from '../settings/all-profiles.ts';
import { patternProblems } from '../ui/choice/draft.ts';
import type { ChoiceForm } from '../ui/choice/form.ts';
import {
  DestinationField,
  OneOfField,
  ProfileField,
  Switches,
} from '../ui/choice/select-fields.tsx';
import { PatternField, WordsFields } from '../ui/choice/text-fields.tsx';
import { TextField } from '../ui/field.tsx';
import { useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import { Card } from './card.tsx';
import { OFFERED } from './patterns.ts';
import { problemText } from './profiles/messages.ts';
import { ruleId } from './route.ts';
import { problemOf, type RuleDraft, toSite } from './rules.ts';
import type { SectionProps } from './section.ts';

type RuleProps = SectionProps & { readonly rule: RuleDraft };

type BoxesProps = {
  readonly rule: RuleDraft;
  readonly change: (without: readonly string[]) => void;
};

const Boxes = ({ rule: { without }, change }: BoxesProps): JSX.Element | null => {
  const { options: words } = useMessages();
  if (without.length === 0) return null;
  return (
    <fieldset class="boxes">
      <legend>{words.boxes}</legend>
      <ul>
        {without.map((box) => (
          <li key={box}>
            <code dir="ltr">{box}</code>
            <button
              type="button"
              class="plain"
              aria-label={`${words.removeBox}: ${box}`}
              onClick={() => change(without.filter((one) => one !== box))}
            >
              {words.removeBox}
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
};

const Rule = ({ rule, state, options, dependencies }: RuleProps): JSX.Element => {
  const messages = useMessages();
  const { options: words } = messages;
  const isNew = rule.kept === undefined && !rule.touched;
  const problem = rule.touched ? problemOf(state.rules, rule) : undefined;
  const problems = patternProblems(rule);
  const id = `rule-${rule.key}`;
  const change = (part: Partial<RuleDraft>): void => options.changeRule(rule.key, part);
  const form: ChoiceForm = {
    draft: rule,
    change: (part) => change({ ...part, touched: true }),
    idOf: (key) => `${id}-${key}`,
    overGeneral: true,
  };
  const profiles = allProfiles(state.settings.profiles);
  const profile = profiles.find((one) => one.id === rule.profile);
  const { lists, categories, tags } = rule;
  const summary = [
    ...(lists.categories === 'default' ? [] : categories.map((word) => wordText(messages, word))),
    ...(lists.tags === 'default' ? [] : tags.map((tag) => `#${wordText(messages, tag)}`)),
    profile?.name,
    rule.without.length > 0 && words.boxCount(rule.without.length),
  ];
  // Open from the beginning where it is to be filled in; afterwards the user opens and closes it.
  const frame = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (isNew && frame.current) {
      frame.current.open = true;
      frame.current.querySelector('input')?.focus();
    }
  }, []);
  return (
    <li>
      <details class="rule" id={ruleId(rule.kept?.site ?? '')} ref={frame}>
        <summary>
          <bdi class="rule-site">{rule.site.trim() || words.newSite}</bdi>
          {'\u2002'}
          <bdi class="rule-words">{summary.filter(Boolean).join(' · ')}</bdi>
        </summary>
        <div class="fields">
          <TextField
            id={`${id}-site`}
            label={words.site}
            code
            value={rule.site}
            placeholder="example.org/news"
            hint={words.siteHint}
            error={problem && words.errors[problem]}
            onChange={(site) => change({ site })}
            onLeave={() => {
              const site = toSite(rule.site) ?? rule.site;
              if (site !== rule.site || !rule.touched) change({ site, touched: true });
            }}
          />
          <WordsFields
            form={form}
            used={dependencies.recentTerms}
            ways={{ now: rule.lists, change: (lists) => change({ lists, touched: true }) }}
          />
          <ProfileField form={form} profiles={profiles} gone={messages.profiles.gone} />
          <DestinationField
            form={form}
            destinations={dependencies.places}
            gone={messages.destinations.gone}
          />
          <OneOfField form={form} of="pictures" />
          {PATTERN_KEYS.map((key) => (
            <PatternField
              key={key}
              form={form}
              of={key}
              offers={OFFERED}
              hint={key === 'author' ? words.authorHint : undefined}
              error={problemText(problems[key], messages)}
            />
          ))}
          <OneOfField form={form} of="body" />
          <Switches form={form} />
          <Boxes rule={rule} change={(without) => change({ without, touched: true })} />
          <div class="buttons">
            <button type="button" onClick={() => options.removeRule(rule.key)}>
              {words.removeSite}
            </button>
          </div>
        </div>
      </details>
    </li>
  );
};

const Removed = ({ state, options }: SectionProps): JSX.Element => {
  const { options: words } = useMessages();
  const { removed } = state;
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone with its rule.
  useEffect(() => undo.current?.focus(), [removed]);
  return (
    <div class="news" role="status">
      {removed && (
        <Notice
          kind="wait"
          actions={
            <button type="button" id="undo-rule" ref={undo} onClick={() => options.restoreRule()}>
              {words.undo}
            </button>
          }
        >
          {words.siteRemoved(removed.rule.site.trim() || words.newSite)}
        </Notice>
      )}
    </div>
  );
};

export const Sites = (section: SectionProps): JSX.Element => {
  const { options: words } = useMessages();
  const { rules } = section.state;
  return (
    <Card id="sites" title={words.sites} hint={words.sitesHint}>
      {rules.length === 0 && <p class="hint">{words.noSites}</p>}
      {rules.length > 0 && (
        <ul class="rules">
          {rules.map((rule) => (
            <Rule key={rule.key} rule={rule} {...section} />
          ))}
        </ul>
      )}
      <div>
        <Removed {...section} />
        <div class="buttons">
          <button type="button" id="add-rule" onClick={() => section.options.addRule()}>
            {words.addSite}
          </button>
        </div>
      </div>
    </Card>
  );
};
