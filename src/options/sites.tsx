/** Rules by site: a list of small forms. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { allProfiles } from '../settings/all-profiles.ts';
import { ChipField } from '../ui/chip-field.tsx';
import { SelectField, TextField } from '../ui/field.tsx';
import { useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import { Card } from './card.tsx';
import { RuleDestination } from './rule-destination.tsx';
import { RuleFiles } from './rule-files.tsx';
import { RulePictures } from './rule-pictures.tsx';
import { problemOf, type RuleDraft, toSite } from './rules.ts';
import type { SectionProps } from './section.ts';

type RuleProps = SectionProps & { readonly rule: RuleDraft };

const Rule = ({ rule, state, options, surroundings }: RuleProps): JSX.Element => {
  const { options: words, choice, profiles: profileWords } = useMessages();
  const isNew = rule.kept === undefined && !rule.touched;
  const problem = rule.touched ? problemOf(state.rules, rule) : undefined;
  const id = `rule-${rule.key}`;
  const change = (part: Partial<RuleDraft>): void => options.changeRule(rule.key, part);
  const profiles = [
    { id: '', name: words.generalProfile },
    ...allProfiles(state.settings.profiles),
  ];
  const profile = rule.profile ? profiles.find(({ id }) => id === rule.profile) : undefined;
  const isGone = rule.profile !== '' && !profile;
  const summary = [...rule.categories, ...rule.tags.map((tag) => `#${tag}`), profile?.name];
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
      <details class="rule" ref={frame}>
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
          <ChipField
            id={`${id}-categories`}
            label={choice.categories}
            words={rule.categories}
            known={surroundings.used.categories}
            onChange={(categories) => change({ categories, touched: true })}
          />
          <ChipField
            id={`${id}-tags`}
            label={choice.tags}
            words={rule.tags}
            known={surroundings.used.tags}
            onChange={(tags) => change({ tags, touched: true })}
          />
          <SelectField
            id={`${id}-profile`}
            label={choice.profile}
            value={rule.profile}
            options={profiles}
            error={isGone ? profileWords.gone : undefined}
            onChange={(chosen) => change({ profile: chosen, touched: true })}
          />
          <RuleDestination
            id={`${id}-destination`}
            value={rule.destination}
            places={surroundings.places}
            onChange={(destination) => change({ destination, touched: true })}
          />
          <RulePictures
            id={`${id}-pictures`}
            value={rule.pictures}
            onChange={(pictures) => change({ pictures, touched: true })}
          />
          <RuleFiles id={id} rule={rule} onChange={(part) => change({ ...part, touched: true })} />
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
