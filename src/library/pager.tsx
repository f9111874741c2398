/** From one page of the list to the next. */
import type { JSX } from 'preact';
import { useLanguage, useMessages } from '../ui/language.ts';
import type { Library } from './model.ts';
import { type LibraryState, pagesOf } from './state.ts';

type Props = { readonly library: Library; readonly state: LibraryState };

export const Pager = ({ library, state }: Props): JSX.Element | null => {
  const { tag } = useLanguage();
  const { library: words } = useMessages();
  const pages = pagesOf(state);
  if (pages < 2) return null;
  const say = (count: number): string => new Intl.NumberFormat(tag).format(count);
  const { page: now } = state;
  // A button that is disabled would lose the focus.
  const turn = (page: number): void => {
    if (page < 0 || page >= pages) return;
    library.turnTo(page);
    document.getElementById('rows')?.scrollIntoView({ block: 'start' });
  };
  return (
    <nav class="pager" aria-label={words.pages}>
      <button type="button" aria-disabled={now === 0} onClick={() => turn(now - 1)}>
        {words.newer}
      </button>
      <span role="status">{words.page(say(now + 1), say(pages))}</span>
      <button type="button" aria-disabled={now >= pages - 1} onClick={() => turn(now + 1)}>
        {words.older}
      </button>
    </nav>
  );
};
