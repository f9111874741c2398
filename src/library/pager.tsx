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
  const turn = (page: number): void => {
    library.turnTo(page);
    document.getElementById('rows')?.scrollIntoView({ block: 'start' });
  };
  return (
    <nav class="pager" aria-label={words.pages}>
      <button type="button" disabled={state.page === 0} onClick={() => turn(state.page - 1)}>
        {words.newer}
      </button>
      <span role="status">{words.page(say(state.page + 1), say(pages))}</span>
      <button type="button" disabled={state.page >= pages - 1} onClick={() => turn(state.page + 1)}>
        {words.older}
      </button>
    </nav>
  );
};
