/** The options page: what every article starts with, and how the extension behaves. */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../locales/index.ts';
import { Boundary } from '../ui/boundary.tsx';
import { Icon } from '../ui/icons.tsx';
import { LanguageContext, useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import { useStore } from '../ui/store-hook.ts';
import type { Theme } from '../ui/theme.ts';
import { Contents } from './contents.tsx';
import { FirstRun } from './first-run/first-run.tsx';
import { isInvalid, type Options, type OptionsState } from './model.ts';
import { reveal, toTarget, useHash } from './route.ts';
import { hideOthers, toWords } from './search.ts';
import type { Dependencies, SectionProps } from './section.ts';
import { VIEW_IDS, VIEWS, type ViewId } from './views.ts';

const Status = ({ state }: { readonly state: OptionsState }): JSX.Element => {
  const { status } = useMessages().options;
  const is = state.status === 'failed' ? 'failed' : isInvalid(state) ? 'invalid' : state.status;
  const wrong = is === 'failed' || is === 'invalid';
  return (
    <p id="status" class={wrong ? 'saved wrong' : 'saved'} role="status" data-state={is}>
      {is !== 'idle' && is !== 'saving' && <Icon name={wrong ? 'warning' : 'check'} />}
      {is !== 'idle' && status[is]}
    </p>
  );
};

const Fault = ({ state }: { readonly state: OptionsState }): JSX.Element | null => {
  const { faults } = useMessages();
  if (!state.fault) return null;
  return (
    <Notice kind="fault" live>
      <p>{faults[state.fault]}</p>
      {state.detail && <small dir="ltr">{state.detail}</small>}
    </Notice>
  );
};

const viewOf = (element: Element | null): ViewId | undefined => {
  const name = element?.closest<HTMLElement>('.view')?.dataset.view;
  return VIEW_IDS.find((id) => id === name);
};

const viewsWithFaults = (root: ParentNode): readonly string[] => [
  ...new Set([...root.querySelectorAll('.field.wrong')].flatMap((field) => viewOf(field) ?? [])),
];

/** One screen at a time; a search shows what it found of all. */
const Views = (section: SectionProps): JSX.Element => {
  const { state } = section;
  const hash = useHash();
  const main = useRef<HTMLElement>(null);
  const [view, show] = useState<ViewId>('start');
  const [query, search] = useState('');
  const [seen, see] = useState({ found: 0, wrong: '' });
  const words = toWords(query);
  const target = toTarget(hash, state.settings);
  const named = VIEW_IDS.find((id) => id === target);
  useLayoutEffect(() => show(named ?? viewOf(document.getElementById(target)) ?? 'start'), [hash]);
  useEffect(() => {
    const element = document.getElementById(target);
    if (named) scrollTo(0, 0);
    else if (element) reveal(element);
  }, [hash, view]);
  useLayoutEffect(() => {
    if (!main.current) return;
    const found = hideOthers(main.current, words);
    const wrong = viewsWithFaults(main.current).join(' ');
    if (found !== seen.found || wrong !== seen.wrong) see({ found, wrong });
  });
  return (
    <div class="columns">
      <Contents
        current={words.length > 0 ? undefined : view}
        query={query}
        found={seen.found}
        wrong={seen.wrong.split(' ')}
        rules={state.settings.sites.length}
        onSearch={search}
      />
      <main ref={main}>
        <Fault state={state} />
        {VIEW_IDS.map((id) => (
          <div key={id} class="view" data-view={id} hidden={words.length === 0 && id !== view}>
            {VIEWS[id].map((Section, index) => (
              <Boundary key={index} of={state}>
                <Section {...section} searched={words.length > 0} />
              </Boundary>
            ))}
          </div>
        ))}
      </main>
    </div>
  );
};

const FIRST_RUN = 'first-run';

type Props = {
  readonly options: Options;
  readonly languageOf: (chosen: string) => Language;
  readonly onLook: (language: Language, theme: Theme | undefined, title: string) => void;
  readonly dependencies: Dependencies;
};

export const OptionsPage = ({ options, languageOf, onLook, dependencies }: Props): JSX.Element => {
  const state = useStore(options.state);
  const { theme } = state.settings;
  const language = languageOf(state.settings.language);
  const isFirst = toTarget(useHash(), state.settings) === FIRST_RUN;
  const [began] = useState(isFirst);
  const { messages } = language;
  const { title } = isFirst ? messages.firstRun : messages.options;
  useLayoutEffect(() => onLook(language, theme, title), [language, theme, title, onLook]);
  const section = { state, options, dependencies };
  /** Closes what opened by itself; who came from the options goes back to them. */
  const finish = async (): Promise<void> => {
    const closed = began && (await dependencies.firstRun.closeTab());
    if (!closed) location.hash = 'start';
  };
  return (
    <LanguageContext.Provider value={language}>
      <header>
        <h1 class="brand">{title}</h1>
        <Status state={state} />
      </header>
      {isFirst ? (
        <Boundary of={state}>
          <FirstRun {...section} onDone={() => void finish()} />
        </Boundary>
      ) : (
        <Views {...section} />
      )}
    </LanguageContext.Provider>
  );
};
