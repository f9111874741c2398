/** The languages of the interface, and which one a reader gets. */

import type { FaultCode } from '../core/fault.ts';
import { ownOf } from '../core/own-key.ts';
import { describeWord } from '../core/patterns/words.ts';
import { deliveredPath, nameOf, numberedName, wasRenamed } from '../core/receipt.ts';
import { type Registry, toRegistry } from '../core/registry.ts';
import type { Receipt } from '../core/stages.ts';
import type { DestinationWords } from './en/destinations.ts';
import en, { type LanguageFacts, type Messages } from './en.ts';

export type { Messages } from './en.ts';

/** `id` is the file name, such as `zh_CN`, which is also the browsers' name for the language. */
export type Language = LanguageFacts & { readonly id: string; readonly messages: Messages };

const locales: Registry<Messages> = toRegistry(
  import.meta.glob<Messages>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' }),
);

const english: Language = { id: 'en', ...en.language, messages: en };

/** Every language to choose from. */
export const languages: readonly Language[] = [...locales].map(([id, messages]) => ({
  id,
  ...messages.language,
  messages,
}));

const widen = (tag: string): Intl.Locale | undefined => {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).maximize();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

/** Same language, then same script, then same region: `zh-HK` is nearer to `zh-TW` than to `zh-CN`. */
const nearness = (wanted: Intl.Locale, tag: string): number => {
  const offered = widen(tag);
  if (offered?.language !== wanted.language) return 0;
  const script = offered.script === wanted.script ? 2 : 0;
  return 1 + script + (offered.region === wanted.region ? 1 : 0);
};

/**
 * The language the user set: an id of `languages`, or `auto`, which follows `uiLanguage` (BCP 47, as
 * the browser states its own). English where there is nothing nearer.
 */
export function languageFor(chosen: string, uiLanguage: string): Language {
  const exact = languages.find(({ id }) => id === chosen);
  if (exact) return exact;
  const wanted = widen(uiLanguage);
  if (!wanted) return english;
  const [best] = languages
    .map((language) => ({ language, near: nearness(wanted, language.tag) }))
    .sort((a, b) => b.near - a.near);
  return best && best.near > 0 ? best.language : english;
}

/** Whether some version has a destination of this id, in whatever browser. */
export const isDestination = (id: string): boolean => Object.hasOwn(en.destinations.each, id);

/** The words of a destination; its id where it has none, such as one of a later version. */
export const destinationWords = ({ destinations }: Messages, id: string): DestinationWords =>
  ownOf<DestinationWords>(destinations.each, id) ?? { name: id };

/** Places by their names, to choose from. */
export const namedDestinations = (
  messages: Messages,
  places: readonly { readonly id: string }[],
): readonly { readonly id: string; readonly name: string }[] =>
  places.map(({ id }) => ({ id, name: destinationWords(messages, id).name }));

/** A category or a tag as people read it: what the page puts in is named, not written in braces. */
export const wordText = ({ chips }: Messages, word: string): string =>
  describeWord(word, (name) => chips.fromPage[name]);

/** What is said of a save that is no file on this disk; nothing where “Saved: …” is right. */
export function doneText(messages: Messages, { destination, files }: Receipt): string | undefined {
  const { done } = destinationWords(messages, destination);
  return typeof done === 'function' ? done(files[0]?.path.split('/')[0] ?? '') : done;
}

/** When something was saved, where it went: nothing is called saved that is only copied or handed over. */
export const doneAtText = (messages: Messages, destination: string, day: string): string =>
  (destinationWords(messages, destination).doneAt ?? messages.library.savedAt)(day);

/**
 * The sentence of a fault, with what a server answered. An unknown code comes from storage, or from
 * another version.
 */
export function faultText({ faults }: Messages, fault: FaultCode, detail?: string): string {
  const sentence = ownOf<string>(faults, fault) ?? faults.unexpected;
  return detail ? `${sentence} (${detail})` : sentence;
}

/** Why a file does not lie where it was asked for; nothing where it does. */
export function fallbackText(
  { popup, destinations }: Messages,
  file: Receipt['files'][number],
): string | undefined {
  const why = file.fallback && ownOf(destinations.fallbacks, file.fallback);
  if (why) return why(file.asked);
  if (!wasRenamed(file)) return undefined;
  const numbered = numberedName(file);
  return numbered ? popup.numbered(nameOf(file.asked), numbered) : popup.renamed(file.asked);
}

/** Where a file was saved, with no path above the place of delivery. */
const savedText = (messages: Messages, file: Receipt['files'][number]): string =>
  [messages.toast.saved(deliveredPath(file) ?? nameOf(file.path)), fallbackText(messages, file)]
    .filter(Boolean)
    .join(' ');

/** What became of a save, in a sentence. */
export const outcomeText = (messages: Messages, receipt: Receipt): string => {
  const [file] = receipt.files;
  return doneText(messages, receipt) ?? (file ? savedText(messages, file) : messages.popup.saved);
};
