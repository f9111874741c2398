/** The last thing that was done, and taking it back. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { faultText, type Messages } from '../locales/index.ts';
import { useLanguage, useMessages } from '../ui/language.ts';
import { Notice, type NoticeKind } from '../ui/notice.tsx';
import type { Library } from './model.ts';
import { readingFault } from './reading-fault.ts';
import type { LibraryState, News } from './state.ts';

type Said = {
  readonly kind: NoticeKind;
  readonly text: string;
  readonly undo?: boolean;
  readonly more?: readonly string[];
};

/** More would hide the page behind them. */
const MOST_LINES = 20;

function say(news: News, messages: Messages, number: (n: number) => string): Said {
  const { library: words } = messages;
  const count = (n: number): string => words.count(number(n));
  switch (news.about) {
    case 'deleted':
      return { kind: 'done', text: words.deleted(news.title), undo: true };
    case 'restored':
      return { kind: 'done', text: words.restored(news.title) };
    case 'kept':
      return { kind: 'done', text: words.kept(news.title) };
    case 'copied':
      return { kind: 'done', text: words.copied };
    case 'exporting':
      return { kind: 'wait', text: words.exporting(number(news.done), number(news.all)) };
    case 'exported': {
      const { path, left } = news;
      const named = left.slice(0, MOST_LINES);
      return {
        kind: path === undefined ? 'fault' : left.length ? 'doubt' : 'done',
        text: [
          words.exported(count(news.count)),
          ...(left.length ? [words.leftOut(count(left.length))] : []),
        ].join(' '),
        more: [
          ...(path === undefined ? [] : [words.file(path)]),
          ...named.map(({ title, fault }) => `${title}: ${readingFault(messages, fault)}`),
        ],
      };
    }
    case 'imported': {
      const { ids, there, refused, stopped } = news;
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
      return { kind: 'fault', text: words.importRefused[news.why] };
    case 'import-undone':
      return { kind: 'done', text: words.importUndone(count(news.count)) };
    case 'no-file':
      return { kind: 'doubt', text: words.noFile };
    case 'unreadable':
      return { kind: 'fault', text: words.unreadable };
    case 'fault':
      return { kind: 'fault', text: faultText(messages, news.fault) };
  }
}

type Props = { readonly library: Library; readonly state: LibraryState };

export const NewsLine = ({ library, state }: Props): JSX.Element => {
  const { tag } = useLanguage();
  const messages = useMessages();
  const number = (n: number): string => new Intl.NumberFormat(tag).format(n);
  const undo = useRef<HTMLButtonElement>(null);
  // What had the focus is gone with the row; what takes it back lies nearest.
  useEffect(() => {
    if (state.news?.about === 'deleted') undo.current?.focus();
  }, [state.news]);
  const said = state.news && say(state.news, messages, number);
  return (
    <div id="news" class="news-line" role="status" data-about={state.news?.about}>
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
