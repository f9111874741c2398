/** What stands for an article that cannot be shown: its title, and the way to be rid of it. */
import type { JSX } from 'preact';
import { useMessages } from '../ui/language.ts';
import type { Library } from './model.ts';
import type { Row } from './rows.ts';

type Props = { readonly row: Row; readonly library: Library };

const Rest = ({ row, library }: Props): JSX.Element => {
  const { library: words } = useMessages();
  const word = row.entry ? words.delete : words.forget;
  return (
    <>
      <p class="reason">{words.damagedRow}</p>
      <div class="buttons">
        <button
          type="button"
          class={row.entry ? 'delete' : 'forget'}
          aria-label={`${word}: ${titleOf(row, words.untitled)}`}
          title={row.entry ? words.deleteHint : undefined}
          onClick={() => void (row.entry ? library.remove(row) : library.dismiss(row))}
        >
          {word}
        </button>
      </div>
    </>
  );
};

const titleOf = (row: Row, untitled: string): string => String(row.title || untitled);

export const DamagedRow = (props: Props): JSX.Element => {
  const { library: words } = useMessages();
  const { row } = props;
  return (
    <li class="row damaged" data-id={row.id} data-state={row.state}>
      <h2>
        <bdi class="row-title">{titleOf(row, words.untitled)}</bdi>
      </h2>
      <Rest {...props} />
    </li>
  );
};

export const DamagedReading = (props: Props): JSX.Element => {
  const { library: words } = useMessages();
  return (
    <>
      <h2 id="reading-title">
        <bdi>{titleOf(props.row, words.untitled)}</bdi>
      </h2>
      <Rest {...props} />
    </>
  );
};
