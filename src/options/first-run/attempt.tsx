/** One real save, of the sample article, and what came of it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { toFault } from '../../core/fault.ts';
import type { Progress } from '../../core/job.ts';
import { faultText, outcomeText } from '../../locales/index.ts';
import { useMessages } from '../../ui/language.ts';
import { Notice } from '../../ui/notice.tsx';
import type { SectionProps } from '../section.ts';

type Outcome = Pick<Progress, 'job' | 'state' | 'receipt' | 'fault' | 'detail'>;

const Saved = ({
  job,
  receipt,
  showFile,
  places,
}: Outcome & Pick<Dependencies, 'places'> & { showFile: ShowFile }): JSX.Element => {
  const messages = useMessages();
  const { library, popup } = messages;
  const [gone, setGone] = useState(false);
  const path = receipt?.files[0]?.path ?? '';
  return (
    <Notice
      kind="done"
      actions={
        <>
          {places.find(({ id }) => id === receipt?.destination)?.shows && (
            <button
              type="button"
              id="show-sample"
              onClick={() => {
                showFile(path).then(
                  (shown) => setGone(!shown),
                  () => setGone(true),
                );
              }}
            >
              {library.showFile}
            </button>
          )}
          <a class="button" href={`../library/index.html#${job}`} target="_blank" rel="noreferrer">
            {popup.openEntry}
          </a>
        </>
      }
    >
      <p id="sample-path">{receipt && outcomeText(messages, receipt)}</p>
      {gone && <small>{library.noFile}</small>}
    </Notice>
  );
};

type Dependencies = SectionProps['dependencies'];
type ShowFile = Dependencies['firstRun']['showFile'];

export const Attempt = ({ state, dependencies }: SectionProps): JSX.Element => {
  const messages = useMessages();
  const { firstRun: words, popup } = messages;
  const { saveSample, showFile } = dependencies.firstRun;
  const [outcome, show] = useState<Outcome>();
  const running = outcome && outcome.state !== 'saved' && outcome.state !== 'unsaved';
  const start = (): void => {
    if (running) return;
    show({ job: '', state: 'captured' });
    saveSample(state.settings, messages, show).catch((error: unknown) =>
      show({ job: '', state: 'unsaved', fault: toFault(error).code }),
    );
  };
  return (
    <>
      <div class="buttons">
        <button
          type="button"
          id="save-sample"
          class="primary"
          aria-disabled={running ? true : undefined}
          onClick={start}
        >
          {running ? popup.saving : words.save}
        </button>
      </div>
      <div class="news" role="status">
        {outcome?.state === 'saved' && (
          <Saved {...outcome} showFile={showFile} places={dependencies.places} />
        )}
        {outcome?.state === 'unsaved' && (
          <Notice kind="fault">
            {faultText(messages, outcome.fault ?? 'unexpected', outcome.detail)}
          </Notice>
        )}
      </div>
    </>
  );
};
