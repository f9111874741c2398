/** How a batch goes: permission, start, pause, stop, again, undo, and how far it is. */
import type { JSX } from 'preact';
import { type BatchRow, isOver } from '../archive/batch-row.ts';
import { ROW_STATES } from '../core/batch.ts';
import { faultText, type Messages } from '../locales/index.ts';
import { ConfirmButton } from '../ui/confirm-button.tsx';
import { useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import type { BatchModel } from './model.ts';
import { type BatchView, takenBack, wasBegun } from './state.ts';

type Props = {
  readonly model: BatchModel;
  readonly view: BatchView;
  /** The day, as the interface writes it. */
  readonly today: string;
};

/** More names would say less. */
const NAMED = 5;

const Access = ({ model, view }: Omit<Props, 'today'>): JSX.Element => {
  const { batch: words } = useMessages();
  const { missing, givesBack } = view;
  const hosts = missing.map((origin) => new URL(origin).hostname);
  const names = hosts.slice(0, NAMED).join(', ') + (hosts.length > NAMED ? ' …' : '');
  return (
    <Notice
      kind="wait"
      actions={
        <>
          <button
            type="button"
            id="allow-these"
            class="primary"
            onClick={() => void model.start('these')}
          >
            {words.allowThese}
          </button>
          <button type="button" id="allow-all" onClick={() => void model.start('all')}>
            {words.allowAll}
          </button>
          <label>
            <input
              type="checkbox"
              id="gives-back"
              checked={givesBack}
              onChange={(event) => model.setGivesBack(event.currentTarget.checked)}
            />{' '}
            {words.givesBack}
          </label>
        </>
      }
    >
      <p>{words.access(names, hosts.length)}</p>
    </Notice>
  );
};

const ofState = (rows: readonly BatchRow[], ...states: readonly string[]): readonly BatchRow[] =>
  rows.filter(({ state }) => states.includes(state));

const Counts = ({ rows }: { readonly rows: readonly BatchRow[] }): JSX.Element => {
  const { batch: words } = useMessages();
  return (
    <p class="counts" id="counts">
      {ROW_STATES.map((state) => [state, ofState(rows, state).length] as const)
        .filter(([, count]) => count > 0)
        .map(([state, count]) => (
          <span key={state} data-state={state} data-count={count}>
            {words.count(words.states[state], count)}
          </span>
        ))}
    </p>
  );
};

const Buttons = ({ model, view }: Omit<Props, 'today'>): JSX.Element => {
  const { batch: words } = useMessages();
  const state = view.batch?.state ?? 'draft';
  const picked = view.rows.filter((row) => row.picked);
  const failed = ofState(picked, 'failed').length;
  const open = picked.filter((row) => !isOver(row)).length;
  const saved = ofState(view.rows, 'saved', 'doubtful').length;
  const isRunning = state === 'running';
  const isBusy = isRunning || state === 'undoing';
  const isAllowed = view.missing.length === 0;
  const canPick = state !== 'done' && view.rows.some((row) => !isOver(row));
  const begun = state === 'paused' || state === 'stopped';
  return (
    <div class="buttons">
      {!isBusy && (open > 0 || canPick) && isAllowed && (
        <button
          type="button"
          id="start"
          class="primary"
          {...(open === 0 ? { 'aria-disabled': true, 'aria-describedby': 'why-not' } : {})}
          onClick={() => {
            if (open > 0) void model.start('these');
          }}
        >
          {begun ? words.resume : words.start}
        </button>
      )}
      {!isBusy && open === 0 && canPick && (
        <span class="hint" id="why-not">
          {words.pickFirst}
        </span>
      )}
      {isRunning && (
        <button type="button" id="pause" onClick={() => void model.act('pause')}>
          {words.pause}
        </button>
      )}
      {(isRunning || state === 'paused') && (
        <button type="button" id="stop" onClick={() => void model.act('stop')}>
          {words.stop}
        </button>
      )}
      {!isBusy && failed > 0 && (
        <button type="button" id="retry" onClick={() => void model.start('these', 'retry')}>
          {words.retry(failed)}
        </button>
      )}
      {!isBusy && saved > 0 && (
        <ConfirmButton
          id="undo"
          label={words.undo}
          yes={words.undoYes(saved)}
          no={words.undoNo}
          onYes={() => void model.act('undo')}
        >
          <p>{words.undoSure(saved)}</p>
        </ConfirmButton>
      )}
      {!isBusy && (
        <button type="button" id="another" onClick={() => void model.begin()}>
          {words.another}
        </button>
      )}
    </div>
  );
};

function titleOf({ batch, rows }: BatchView, words: Messages['batch']): string {
  const state = batch?.state ?? 'draft';
  const undone = takenBack(rows);
  if (state === 'done' && undone > 0) return words.undone(undone);
  if (state === 'draft')
    return words.toSave(rows.filter((row) => row.picked && !isOver(row)).length);
  return words.progress[state];
}

export const Controls = ({ model, view, today }: Props): JSX.Element | null => {
  const messages = useMessages();
  const { batch: words } = messages;
  const { batch } = view;
  if (!batch) return null;
  const picked = view.rows.filter((row) => row.picked);
  const over = picked.filter(isOver);
  const isDone = batch.state === 'done' && view.rows.some(({ path }) => path);
  return (
    <section class="card" aria-labelledby="progress-title">
      <h2 id="progress-title" data-state={batch.state}>
        {titleOf(view, words)}
      </h2>
      {/* Before, the title has said it all. */}
      {wasBegun(view) && (
        <>
          {picked.length > 0 && (
            <div class="how-far">
              <progress max={picked.length} value={over.length} aria-labelledby="how-far" />
              <span id="how-far">{words.done(over.length, picked.length)}</span>
            </div>
          )}
          <Counts rows={view.rows.filter((row) => row.picked || row.state === 'undone')} />
        </>
      )}
      {batch.state !== 'running' && view.missing.length > 0 && <Access model={model} view={view} />}
      <div class="news" role="status">
        {view.refused && <Notice kind="fault">{words.denied}</Notice>}
        {view.fault && <Notice kind="fault">{faultText(messages, view.fault)}</Notice>}
        {view.index !== undefined && <Notice kind="done">{words.indexSaved(view.index)}</Notice>}
      </div>
      <Buttons model={model} view={view} />
      {isDone && (
        <div class="buttons">
          <button
            type="button"
            id="save-index"
            onClick={() => void model.saveIndex(words.indexTitle(today), today)}
          >
            {words.index}
          </button>
        </div>
      )}
    </section>
  );
};
