/** The proof of a save: where the note lies, under which name, and what came along with it. */
import type { JSX } from 'preact';
import { ownOf } from '../core/own.ts';
import type { Receipt } from '../core/stages.ts';
import { doneText, fallbackText } from '../locales/index.ts';
import { useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';

const Images = ({ kept, of, why }: NonNullable<Receipt['pictures']>): JSX.Element => {
  const { images } = useMessages();
  return (
    <p id="saved-pictures">
      {images.kept(kept, of)}
      {why.length > 0 && (
        <small>{why.map((fault) => ownOf<string>(images.why, fault)).join(' ')}</small>
      )}
    </p>
  );
};

export const Saved = ({ receipt }: { readonly receipt: Receipt }): JSX.Element => {
  const messages = useMessages();
  const [file] = receipt.files;
  const done = doneText(messages, receipt);
  const elsewhere = !done && file && fallbackText(messages, file);
  return (
    <Notice kind="done">
      {(done || file) && (
        <p id="saved-path">
          {done ?? (file && messages.popup.saved(file.path))}
          {elsewhere && <small>{elsewhere}</small>}
        </p>
      )}
      {receipt.pictures && <Images {...receipt.pictures} />}
    </Notice>
  );
};
