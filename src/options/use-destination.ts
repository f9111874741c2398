/** What is set for one destination: its secrets, what is wrong, and which hosts are still to be permitted. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DestinationField, OptionTexts } from '../core/destination.ts';
import type { OptionsCheck } from '../platform/contracts.ts';
import type { Secrets } from '../settings/secrets.ts';
import type { ImageAccess } from '../ui/image-access.tsx';

export type DestinationControl = {
  readonly check: (destination: string, texts: OptionTexts) => Promise<OptionsCheck>;
  readonly readSecrets: (destination: string) => Promise<Secrets>;
  readonly writeSecrets: (
    destination: string,
    texts: OptionTexts,
    origins: readonly string[],
  ) => Promise<void>;
  /** Saves the notes that waited for what is set here. */
  readonly saveWaiting: () => Promise<void>;
};

export type DestinationView = {
  readonly texts: OptionTexts;
  readonly wrong: readonly string[];
  /** Origins that the browser has not permitted yet. */
  readonly missing: readonly string[];
  /** Its secrets were entered for another host, and go to none until they are entered again. */
  readonly strange: boolean;
  readonly change: (field: DestinationField, text: string) => void;
  /** Only from a click. */
  readonly allow: () => void;
};

const NONE: Secrets = { texts: {}, origins: [] };
const without = (texts: OptionTexts): OptionTexts =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));

const report = (error: unknown): void => console.warn('a destination could not be set', error);

/** `kept`: what the settings have of it; `keep` puts others in their place. */
export function useDestination(
  id: string,
  kept: OptionTexts,
  keep: (texts: OptionTexts) => void,
  control: DestinationControl,
  access: ImageAccess,
): DestinationView {
  const [secrets, setSecrets] = useState(NONE);
  const [checked, setChecked] = useState<OptionsCheck>({ wrong: [], origins: [] });
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState(0);
  /** Whether the user has changed something here: then the secrets are meant for where it leads now. */
  const edited = useRef(false);
  const texts = { ...kept, ...secrets.texts };

  useEffect(() => {
    control.readSecrets(id).then(setSecrets, report);
  }, [id]);

  useEffect(() => {
    let current = true;
    const look = async (): Promise<void> => {
      const found = await control.check(id, texts);
      const locked = await access.missing(found.origins);
      if (!current) return;
      setChecked(found);
      setMissing(locked);
      if (!edited.current) return;
      edited.current = false;
      const bound = { texts: secrets.texts, origins: [...found.origins] };
      await control.writeSecrets(id, bound.texts, bound.origins);
      setSecrets(bound);
    };
    look().catch(report);
    return () => {
      current = false;
    };
  }, [id, JSON.stringify(texts), asked]);

  return {
    texts,
    wrong: checked.wrong,
    missing,
    strange:
      Object.keys(secrets.texts).length > 0 &&
      checked.origins.some((origin) => !secrets.origins.includes(origin)),
    change: (field, text) => {
      edited.current = true;
      if (field.kind === 'secret')
        setSecrets({ ...secrets, texts: without({ ...secrets.texts, [field.id]: text }) });
      else keep(without({ ...kept, [field.id]: text }));
    },
    allow: () => {
      // Nothing may come before: the browser lets only the click itself ask.
      access
        .request(missing)
        .then((granted) => (granted ? control.saveWaiting() : undefined))
        .then(() => setAsked((times) => times + 1))
        .catch(report);
    },
  };
}
