/** The proof of a save, in a live region: where the note lies, and what came along with it. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ownOf } from '../core/own-key.ts';
import { shownPath } from '../core/receipt.ts';
import type { Receipt } from '../core/stages.ts';
import { doneText, fallbackText } from '../locales/index.ts';
import type { ImageAccess } from '../ui/image-access.tsx';
import { useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import type { Popup } from './model.ts';
import type { Ready } from './state.ts';

type Props = {
  readonly view: Ready;
  readonly receipt: Receipt;
  readonly popup: Popup;
  readonly access: ImageAccess;
};

type ImagesProps = Props & { readonly outcome: NonNullable<Receipt['pictures']> };

/** What is missing, why, and the cure where a permission is one. */
const MissingImages = ({ view, outcome, popup, access }: ImagesProps): JSX.Element => {
  const { images, popup: words } = useMessages();
  const { kept, of, why } = outcome;
  const origins = view.note?.imageOrigins ?? [];
  const [missing, setMissing] = useState<readonly string[]>([]);
  useEffect(() => {
    access
      .missing(origins)
      .then(setMissing, (error: unknown) => console.warn('permissions cannot be read', error));
  }, [origins.join(' ')]);
  const allow = (): void => {
    // Nothing may come before: the browser lets only the click itself ask.
    access.request(missing).then(
      (allowed) => allowed && void popup.saveAgain(),
      (error: unknown) => console.warn('not asked', error),
    );
  };
  return (
    <Notice
      kind="doubt"
      actions={
        missing.length > 0 &&
        why.includes('refused') && (
          <button type="button" id="allow-images" onClick={allow}>
            {words.allowAndRetry}
          </button>
        )
      }
    >
      <p id="saved-pictures">
        {images.kept(kept, of)}
        {why.length > 0 && (
          <small>{why.map((fault) => ownOf<string>(images.why, fault)).join(' ')}</small>
        )}
      </p>
    </Notice>
  );
};

export const Saved = (props: Props): JSX.Element => {
  const messages = useMessages();
  const { receipt } = props;
  const { files, pictures } = receipt;
  const [file] = files;
  const done = doneText(messages, receipt);
  const elsewhere = !done && file && fallbackText(messages, file);
  const whole = !pictures || pictures.kept === pictures.of;
  return (
    <>
      <Notice kind="done">
        <p id="saved-path">
          <strong>{done ?? messages.popup.saved}</strong>
          {!done && file && (
            <bdi class="code" title={file.path}>
              {shownPath(file)}
            </bdi>
          )}
          {elsewhere && <small>{elsewhere}</small>}
        </p>
        {pictures && whole && (
          <p id="saved-pictures">{messages.images.kept(pictures.kept, pictures.of)}</p>
        )}
      </Notice>
      {pictures && !whole && <MissingImages {...props} outcome={pictures} />}
    </>
  );
};
