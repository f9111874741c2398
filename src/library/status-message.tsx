/** The last thing that was done, and taking it back. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { faultText, type Messages } from '../locales/index.ts';
import { useLanguage, useMessages } from '../ui/language.ts';
import { Notice, type NoticeKind } from '../ui/notice.tsx';
import type { Library } from './model.ts';
import { readingFault } from './reading-fault.ts';
import type { LibraryState, StatusMessage } from './state.ts';

type Said = {
  readonly kind: NoticeKind;
  readonly text: string;
  readonly undo?: boolean;
  readonly more?: readonly string[];
};

/** More would hide the page behind them. */
const MOST_LINES = 20;

function say(message: StatusMessage, messages: Messages, number: (n: number) => string): Said {
  const { library: words } = messages;
  const count = (n: number): string => words.count(number(n));
  switch (message.about) {
    case 'deleted':
      return {
        kind: 'done',
        text:
          message.count === 1
            ? words.deleted(message.title)
            : words.deletedMany(count(message.count)),
        undo: message.volumes.length > 0,
      };
    case 'restored':
      return {
        kind: 'done',
        text:
          message.count === 1
            ? words.restored(message.title)
            : words.restoredMany(count(message.count)),
      };
    case 'kept':
      return {
        kind: 'done',
        text:
          message.count === 1 ? words.kept(message.title) : words.keptMany(count(message.count)),
      };
    case 'asked':
      return {
        kind: message.count < message.of ? 'doubt' : 'wait',
        text: words.asked(count(message.count)),
      };
    case 'copied':
      return { kind: 'done', text: words.copied };
    case 'exporting':
      return { kind: 'wait', text: words.exporting(number(message.done), number(message.all)) };
    case 'exported': {
      const { path, left } = message;
      const named = left.slice(0, MOST_LINES);
      return {
        kind: path === undefined ? 'fault' : left.length ? 'doubt' : 'done',
        text: [
          words.exported(count(message.count)),
          ...(left.length ? [words.leftOut(count(left.length))] : []),
        ].join(' '),
        more: [
          ...(path === undefined ? [] : [words.file(path)]),
          ...named.map(({ title, fault }) => `${title}: ${readingFault(messages, fault)}`),
        ],
      };
    }
    case 'imported': {
      const { ids, there, refused, stopped } = message;
      const parts = [
        words.imported(count(ids.length)),
        ...(there ? [words.there(count(there))] : []),
        ...(refused.length ? [words.refused(count(refused.length))] : []),
        ...(stopped ? [words.importStopped(faultText(messages, stopped))] : []),
      ];
      return {
        kind: stopped ? 'fault' : refused.length ? 'doubt' : 'done',
        text: parts.join(' '),
        undo: ids.length > 0,
        more: refused.slice(0, MOST_LINES).map((where) => words.refusedAt(where)),
      };
    }
    case 'import-refused':
      return { kind: 'fault', text: words.importRefused[message.why] };
    case 'import-undone':
      return { kind: 'done', text: words.importUndone(count(message.count)) };
    case 'no-file':
      return { kind: 'doubt', text: words.noFile };
    case 'unreadable':
      return { kind: 'fault', text: words.unreadable };
    case 'fault':
      return { kind: 'fault', text: faultText(messages, message.fault) };
  }
}

type Props = { readonly library: Library; readonly state: LibraryState };

export const StatusLine = ({ library, state }: Props): JSX.Element => {
  const { tag } = useLanguage();
  const messages = useMessages();
  const number = (n: number): string => new Intl.NumberFormat(tag).format(n);
  const undo = useRef<HTMLButtonElement>(null);
  // What had the focus is gone with the row; what takes it back lies nearest.
  useEffect(() => {
    if (state.status?.about === 'deleted') undo.current?.focus();
  }, [state.status]);
  const said = state.status && say(state.status, messages, number);
  return (
    <div id="news" class="news-line" role="status" data-about={state.status?.about}>
      {said && (
        <Notice
          kind={said.kind}
          actions={
            said.undo && (
              <button ref={undo} type="button" id="undo" onClick={() => void library.undo()}>
                {messages.library.undo}
              </button>
            )
          }
        >
          <p>{said.text}</p>
          {said.more?.map((line, index) => (
            <small key={index} dir="auto">
              {line}
            </small>
          ))}
        </Notice>
      )}
    </div>
  );
};
