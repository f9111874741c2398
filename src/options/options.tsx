/** The options page: what every article starts with, and how the extension behaves. */
import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Language } from '../locales/index.ts';
import { Boundary } from '../ui/boundary.tsx';
import { Icon } from '../ui/icons.tsx';
import { LanguageContext, useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import { useStore } from '../ui/store-hook.ts';
import { Backup } from './backup.tsx';
import { Defaults } from './defaults.tsx';
import { Destinations } from './destinations.tsx';
import { Files } from './files.tsx';
import { Images } from './images.tsx';
import { Interface } from './interface.tsx';
import { LibrarySection } from './library.tsx';
import { isInvalid, type Options, type OptionsState } from './model.ts';
import { Profiles } from './profiles/profiles.tsx';
import type { Dependencies, SectionProps } from './section.ts';
import { Sites } from './sites.tsx';
import { Sync } from './sync.tsx';

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

/** In their order on the page; one that cannot be drawn takes no other along. */
const SECTIONS: readonly ((section: SectionProps) => JSX.Element)[] = [
  Defaults,
  Profiles,
  Sites,
  Destinations,
  Images,
  Files,
  LibrarySection,
  Interface,
  Backup,
  Sync,
];

type Props = {
  readonly options: Options;
  readonly languageOf: (chosen: string) => Language;
  readonly onLanguage: (language: Language) => void;
  readonly dependencies: Dependencies;
};

export const OptionsPage = ({
  options,
  languageOf,
  onLanguage,
  dependencies,
}: Props): JSX.Element => {
  const state = useStore(options.state);
  const language = languageOf(state.settings.language);
  useLayoutEffect(() => onLanguage(language), [language, onLanguage]);
  const section: SectionProps = { state, options, dependencies };
  return (
    <LanguageContext.Provider value={language}>
      <header>
        <h1 class="brand">{language.messages.options.title}</h1>
        <Status state={state} />
      </header>
      <main>
        <Fault state={state} />
        {SECTIONS.map((Section, index) => (
          <Boundary key={index} of={state}>
            <Section {...section} />
          </Boundary>
        ))}
      </main>
    </LanguageContext.Provider>
  );
};
