/** The top of the popup: the ways to the other pages. */
import type { JSX } from 'preact';
import { Icon } from '../ui/icons.tsx';
import { useMessages } from '../ui/language.ts';

type Props = {
  /** How many saves of other pages have not ended well. */
  readonly elsewhere: number;
  /** Opens the page on which several pages are saved. */
  readonly openBatch: () => void;
};

export const PopupHeader = ({ elsewhere, openBatch }: Props): JSX.Element => {
  const messages = useMessages();
  return (
    <header class="bar">
      <h1 class="brand">{messages.manifest.name}</h1>
      <nav>
        <a
          id="batch"
          href="../batch/index.html"
          target="_blank"
          rel="noreferrer"
          title={messages.batch.title}
          onClick={(event) => {
            // It takes the tab in front along.
            event.preventDefault();
            openBatch();
          }}
        >
          <Icon name="stack" />
          {messages.batch.link}
        </a>
        <a id="library" href="../library/index.html" target="_blank" rel="noreferrer">
          <Icon name="books" />
          {messages.library.link}
          {elsewhere > 0 && (
            <span class="unsaved-count" title={messages.badge.unsaved(elsewhere)}>
              {elsewhere}
              <span class="unseen">{` (${messages.badge.unsaved(elsewhere)})`}</span>
            </span>
          )}
        </a>
        <a href="../options/index.html" target="_blank" rel="noreferrer">
          <Icon name="gear" />
          {messages.popup.options}
        </a>
      </nav>
    </header>
  );
};
