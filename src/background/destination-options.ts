/** What the user set for a destination, secrets among it. */
import {
  type Destination,
  type OptionTexts,
  readOptions,
  wrongFields,
} from '../core/destination.ts';
import { Fault } from '../core/fault.ts';
import { usableSettings } from '../settings/recover.ts';
import { readSecrets } from '../settings/secrets.ts';

/** Where it sends to with what is set; nowhere as long as that cannot be used. */
export const originsOf = (destination: Destination, texts: OptionTexts): readonly string[] =>
  wrongFields(destination, texts).length === 0
    ? (destination.origins?.(readOptions(destination, texts)) ?? [])
    : [];

/** Throws `destination-unset` where its secrets are for other hosts than it would send them to. */
export async function optionTexts(id: string, destination: Destination): Promise<OptionTexts> {
  const [{ settings }, secrets] = await Promise.all([usableSettings(), readSecrets(id)]);
  const texts = { ...settings.destinations[id], ...secrets.texts };
  const isStranger = (origin: string): boolean => !secrets.origins.includes(origin);
  // Sync or an import may have changed the URL, and must not take the secrets there.
  if (Object.keys(secrets.texts).length > 0 && originsOf(destination, texts).some(isStranger))
    throw new Fault('destination-unset', `the secrets of ${id} are for another host`);
  return texts;
}
