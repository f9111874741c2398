/** Asks for the permission that some images need, where it is missing, and says why. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useMessages } from './language.ts';
import { Notice } from './notice.tsx';

export type ImageAccess = {
  /** Those of these origins, or of all, that may not be fetched from. */
  readonly missing: (origins: readonly string[] | 'all') => Promise<readonly string[]>;
  /** Only on a click: asks the user. */
  readonly request: (origins: readonly string[] | 'all') => Promise<boolean>;
};

/** More names would say less. */
const NAMED = 3;

const toNames = (origins: readonly string[]): string => {
  const hosts = origins.map((origin) => new URL(origin).hostname);
  return hosts.slice(0, NAMED).join(', ') + (hosts.length > NAMED ? ' …' : '');
};

type Props = { readonly access: ImageAccess; readonly origins: readonly string[] | 'all' };

export const AskForImages = ({ access, origins }: Props): JSX.Element | null => {
  const { images } = useMessages();
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState(0);
  const key = origins === 'all' ? 'all' : origins.join(' ');
  useEffect(() => {
    let current = true;
    access.missing(origins).then(
      (found) => current && setMissing(found),
      (error: unknown) => console.warn('permissions cannot be read', error),
    );
    return () => {
      current = false;
    };
  }, [key, asked]);
  const request = (wanted: readonly string[] | 'all') => (): void => {
    // Nothing may come before: the browser lets only the click itself ask.
    access.request(wanted).then(
      () => setAsked((times) => times + 1),
      (error: unknown) => console.warn('not asked', error),
    );
  };
  if (!missing.length) return null;
  return (
    <Notice
      kind="wait"
      actions={
        <>
          {origins !== 'all' && (
            <button type="button" id="allow-these" onClick={request(missing)}>
              {images.allowThese}
            </button>
          )}
          <button type="button" id="allow-all" onClick={request('all')}>
            {images.allowAll}
          </button>
        </>
      }
    >
      <p>{origins === 'all' ? images.accessAll : images.access(toNames(missing))}</p>
    </Notice>
  );
};
