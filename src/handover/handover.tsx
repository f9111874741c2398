/** What is shown while a note is handed over to another program, and what to do where it does not arrive. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { toFault } from '../core/fault.ts';
import type { Progress } from '../core/job.ts';
import { faultText, type Language } from '../locales/index.ts';
import type { Handover } from '../platform/handover.ts';
import { LanguageContext } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';

export type Needs = {
  /** Absent where nothing is known of it any more. */
  readonly handover?: Pick<Handover, 'title' | 'program'> | undefined;
  readonly open: () => void;
  /** Saves it to the downloads folder, and reports how far that is. */
  readonly save: (report: (progress: Progress) => void) => Promise<void>;
  readonly close: () => void;
  /** Reports that the user has gone on, until the returned function is called. */
  readonly watchLeaving: (leave: () => void) => () => void;
};

type Outcome = Pick<Progress, 'state' | 'receipt' | 'fault' | 'detail'>;

/** Of the tab, and above what it shows. */
export const titleOf = ({ messages }: Language, handover: Needs['handover']): string =>
  handover ? messages.destinations.handover.title(handover.program) : messages.manifest.name;

type Props = { readonly language: Language; readonly needs: Needs };

export const HandoverPage = ({ language, needs }: Props): JSX.Element => {
  const { messages } = language;
  const words = messages.destinations.handover;
  const { handover } = needs;
  const [outcome, show] = useState<Outcome>();
  useEffect(() => {
    if (!handover) return undefined;
    needs.open();
    return needs.watchLeaving(needs.close);
  }, []);
  const save = (): void => {
    show({ state: 'captured' });
    needs
      .save(show)
      .catch((error: unknown) => show({ state: 'unsaved', fault: toFault(error).code }));
  };
  return (
    <LanguageContext.Provider value={language}>
      <header>
        <h1 class="brand">{titleOf(language, handover)}</h1>
      </header>
      <main>
        <section class="card">
          <p>
            <strong>{handover ? words.sent(handover.title, handover.program) : words.gone}</strong>
          </p>
          {handover && <p class="hint">{words.hint(handover.program)}</p>}
          <div class="news" role="status">
            {outcome?.state === 'saved' && (
              <Notice kind="done">
                {messages.toast.saved(outcome.receipt?.files[0]?.asked ?? '')}
              </Notice>
            )}
            {outcome?.state === 'unsaved' && (
              <Notice kind="fault">
                {faultText(messages, outcome.fault ?? 'unexpected', outcome.detail)}
              </Notice>
            )}
          </div>
          <div class="buttons">
            {handover && (
              <>
                <button type="button" id="again" class="primary" onClick={needs.open}>
                  {words.again}
                </button>
                {outcome?.state !== 'saved' && (
                  <button
                    type="button"
                    id="instead"
                    aria-disabled={outcome && outcome.state !== 'unsaved' ? true : undefined}
                    onClick={() => {
                      if (!outcome || outcome.state === 'unsaved') save();
                    }}
                  >
                    {words.instead}
                  </button>
                )}
              </>
            )}
            <button type="button" id="close" onClick={needs.close}>
              {words.close}
            </button>
          </div>
        </section>
      </main>
    </LanguageContext.Provider>
  );
};
