/** Which pages of the article are here, and the way to the others. */
import type { ComponentChildren, JSX } from 'preact';
import { useMessages } from '../ui/language.ts';
import { Notice, type NoticeKind } from '../ui/notice.tsx';
import type { Popup } from './model.ts';
import type { Ready } from './state.ts';

type Props = { readonly view: Ready; readonly popup: Pick<Popup, 'readPages' | 'stopPages'> };

type Line = {
  readonly kind: NoticeKind;
  readonly text: string;
  readonly action?: 'read' | 'again' | 'stop';
};

/** Up to `of`, those that are not among `read`. */
const missingOf = (read: readonly number[], of: number): readonly number[] =>
  Array.from({ length: of }, (_, n) => n + 1).filter((n) => !read.includes(n));

function useLine({ clip: { article }, pages }: Ready): Line | undefined {
  const { popup, faults, doubts } = useMessages();
  const words = popup.pages;
  if (!article.pages) return undefined;
  const { of, read } = article.pages;
  if (pages?.at === 'reading') {
    const page = Math.min(pages.read + 1, pages.of);
    return { kind: 'wait', text: words.reading(page, pages.of), action: 'stop' };
  }
  if (pages?.at === 'failed') return { kind: 'fault', text: faults[pages.fault], action: 'again' };
  if (of === 1) return { kind: 'wait', text: words.others };
  if (of !== undefined && read.length >= of) return { kind: 'done', text: words.all(of) };
  if (of !== undefined && (read.length > 1 || pages?.at === 'done')) {
    const text = words.missing(read.length, of, missingOf(read, of).join(popup.between));
    return { kind: 'doubt', text, action: 'again' };
  }
  const [page = 1] = read;
  const text = of === undefined ? doubts['one-page-of-many'] : words.place(page, of);
  return { kind: 'doubt', text, action: 'read' };
}

export const PagesLine = ({ view, popup }: Props): JSX.Element | null => {
  const { popup: words } = useMessages();
  const line = useLine(view);
  if (!line || view.scope !== 'page') return null;
  const names: Readonly<Record<NonNullable<Line['action']>, string>> = {
    read: words.pages.read(view.clip.article.pages?.of),
    again: words.tryAgain,
    stop: words.pages.stop,
  };
  const button = line.action && (
    <button
      type="button"
      id="pages"
      class="plain"
      onClick={() => (line.action === 'stop' ? popup.stopPages() : void popup.readPages())}
    >
      {names[line.action]}
    </button>
  );
  return <Live line={line}>{button}</Live>;
};

/** One region for all that is said of the pages, so that each change of it is read out. */
const Live = ({ line, children }: { line: Line; children: ComponentChildren }): JSX.Element => (
  <div id="pages-line" aria-live="polite">
    <Notice kind={line.kind} actions={children}>
      {line.text}
    </Notice>
  </div>
);
