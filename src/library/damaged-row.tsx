/** What stands in the list for an article that cannot be shown: its title, and the way to be rid of it. */
import type { JSX } from 'preact';
import { useMessages } from '../ui/language.ts';
import type { Library } from './model.ts';
import type { Row } from './rows.ts';

type Props = { readonly row: Row; readonly library: Library };

export const DamagedRow = ({ row, library }: Props): JSX.Element => {
  const { library: words } = useMessages();
  const title = String(row.title || words.untitled);
  const word = row.entry ? words.delete : words.forget;
  return (
    <li class="row damaged" data-id={row.id} data-state={row.state}>
      <h2>
        <bdi class="row-title">{title}</bdi>
      </h2>
      <p class="reason">{words.damagedRow}</p>
      <div class="buttons">
        <button
          type="button"
          class={row.entry ? 'delete' : 'forget'}
          aria-label={`${word}: ${title}`}
          title={row.entry ? words.deleteHint : undefined}
          onClick={() => void (row.entry ? library.remove(row) : library.dismiss(row))}
        >
          {word}
        </button>
      </div>
    </li>
  );
};
