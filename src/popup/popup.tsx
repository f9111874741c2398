/** The popup: what the page is, what the user makes of it, and what became of it. */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { FaultCode } from '../core/fault.ts';
import { faultText, type Language } from '../locales/index.ts';
import type { DestinationInfo } from '../platform/contracts.ts';
import { Boundary } from '../ui/boundary.tsx';
import type { ImageAccess } from '../ui/image-access.tsx';
import { isGo } from '../ui/keys.ts';
import { LanguageContext, useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import { useStore } from '../ui/store-hook.ts';
import { AfterSave } from './after-save.tsx';
import { ArticleHeader } from './article-header.tsx';
import { ChoiceForm, type ProfileOption } from './form.tsx';
import { PopupHeader } from './header.tsx';
import type { Popup } from './model.ts';
import { nextStep } from './next-step.ts';
import { Outcome } from './outcome.tsx';
import { PagesLine } from './pages-line.tsx';
import { canReadAgain } from './recovery-actions.ts';
import { ReportLink } from './report-link.tsx';
import { SavedBefore } from './saved-before.tsx';
import { ScopeSwitch } from './scope-switch.tsx';
import type { Ready, View } from './state.ts';
import { LastFailure, UnsavedList } from './unsaved-list.tsx';
import { Warnings } from './warnings.tsx';

type Props = {
  readonly popup: Popup;
  readonly language: Language;
  readonly profiles: readonly ProfileOption[];
  readonly destinations: readonly DestinationInfo[];
  readonly access: ImageAccess;
  readonly always: (section: string, word: string) => Promise<void>;
  readonly folders: (destination: string) => Promise<readonly string[]>;
  /** The URL of the form to report the page on. */
  readonly toReport: (fault: FaultCode) => string;
  readonly close: () => void;
  /** Opens the page on which several pages are saved. */
  readonly openBatch: () => void;
};

const Skeleton = (): JSX.Element => {
  const { reading } = useMessages().popup;
  return (
    <main class="skeleton" aria-busy="true">
      <p class="unseen" role="status">
        {reading}
      </p>
      <div class="bone tall" />
      <div class="bone short" />
      <div class="bone box" />
      <div class="bone box" />
      <div class="bone wide" />
    </main>
  );
};

type BodyProps = Omit<Props, 'language'> & { readonly view: View };

type FormProps = Omit<BodyProps, 'view'> & { readonly view: Ready };

const Form = ({ view, popup, ...rest }: FormProps): JSX.Element => (
  <>
    <Boundary of={view}>
      <ScopeSwitch view={view} popup={popup} />
    </Boundary>
    <Boundary of={view}>
      <Warnings of={view.clip.warnings ?? []} />
    </Boundary>
    <Boundary of={view}>
      <SavedBefore view={view} popup={popup} />
    </Boundary>
    <Boundary of={view}>
      <ArticleHeader view={view} onTitle={(title) => popup.change({ title })} />
    </Boundary>
    <Boundary of={view}>
      <PagesLine view={view} popup={popup} />
    </Boundary>
    <Boundary of={view}>
      <ChoiceForm view={view} popup={popup} {...rest} />
    </Boundary>
  </>
);

const Body = (props: BodyProps): JSX.Element => {
  const { view, popup, destinations, access, toReport, close, openBatch } = props;
  const messages = useMessages();
  if (view.phase === 'reading') return <Skeleton />;
  if (view.phase === 'failed') {
    return (
      <main class="failed">
        <Notice kind="fault" live>
          <h2>{messages.popup.unsavedPage}</h2>
          <p>{faultText(messages, view.fault)}</p>
        </Notice>
        <div class="buttons">
          {canReadAgain(view.fault) ? (
            <button type="button" id="try-again" class="primary" onClick={() => void popup.read()}>
              {messages.popup.tryAgain}
            </button>
          ) : (
            <a class="button" href="../library/index.html" target="_blank" rel="noreferrer">
              {messages.menus.library}
            </a>
          )}
          {view.fault === 'no-article' && (
            <button type="button" id="several" onClick={openBatch}>
              {messages.batch.title}
            </button>
          )}
          <ReportLink fault={view.fault} toReport={toReport} />
        </div>
      </main>
    );
  }
  return (
    <main>
      {view.saving.at === 'saved' ? (
        <Boundary of={view}>
          <AfterSave view={view} saved={view.saving} popup={popup} destinations={destinations} />
        </Boundary>
      ) : (
        <Form {...props} view={view} />
      )}
      <Boundary of={view}>
        <Outcome
          view={view}
          popup={popup}
          destinations={destinations}
          access={access}
          toReport={toReport}
          close={close}
        />
      </Boundary>
    </main>
  );
};

export const PopupPage = ({
  popup,
  language,
  profiles,
  destinations,
  access,
  always,
  folders,
  toReport,
  close,
  openBatch,
}: Props): JSX.Element => {
  const { view, unsaved } = useStore(popup.state);

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const now = popup.state.get().view;
      if (now.phase !== 'ready' || !isGo(event)) return;
      event.preventDefault();
      const next = nextStep(now);
      if (now.saving.at === 'unsaved') void popup.tryAgain();
      else if (now.saving.at === 'saved' || next === 'done') close();
      // A second file is asked for by the button, which the next Enter is.
      else if (next === 'copy') document.getElementById('save-copy')?.focus();
      else void popup.save();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [popup, close]);

  return (
    <LanguageContext.Provider value={language}>
      <PopupHeader elsewhere={unsaved.elsewhere} openBatch={openBatch} />
      <Boundary of={unsaved}>
        {/* Of a page that the browser does not name it would be said twice. */}
        {!(view.phase === 'failed' && view.fault === unsaved.failed?.fault) && (
          <LastFailure unsaved={unsaved} actions={popup.unsaved} />
        )}
        <UnsavedList unsaved={unsaved} actions={popup.unsaved} />
      </Boundary>
      <Boundary of={view}>
        <Body
          view={view}
          popup={popup}
          profiles={profiles}
          destinations={destinations}
          access={access}
          always={always}
          folders={folders}
          toReport={toReport}
          close={close}
          openBatch={openBatch}
        />
      </Boundary>
    </LanguageContext.Provider>
  );
};
