/** Settings out of a file that the user chose, and what there is to say of it. */
import { toFault } from '../core/fault.ts';
import { type History, parseHistory } from '../core/suggest/history.ts';
import { isDestination } from '../locales/index.ts';
import { droppedKeys } from '../settings/dropped.ts';
import { migrate } from '../settings/migrate.ts';
import { type UnknownNames, withKnownNames } from '../settings/names.ts';
import { newTo, type Passage, passagesOf, urlsOf } from '../settings/passages.ts';
import type { Settings } from '../settings/schema.ts';
import { fromJson } from './from-json.ts';

/** Settings that can be used, and what had to be changed in them. */
export type Offer = {
  readonly settings: Settings;
  /** Paths of what meant nothing here and was left out. */
  readonly dropped: readonly string[];
  /** What they named and does not exist. */
  readonly unknown: UnknownNames;
  /** What was learned in the other browser. */
  readonly history: History;
};

/** What became of the last import. */
export type ImportOutcome =
  | { readonly at: 'idle' }
  /** Something in it is to be seen by a person before it is taken. */
  | { readonly at: 'asked'; readonly passages: readonly Passage[]; readonly offer: Offer }
  | {
      readonly at: 'imported';
      readonly sites: number;
      readonly dropped: readonly string[];
      readonly unknown: UnknownNames;
      /** The settings that can be had back. */
      readonly before: Settings;
    }
  | { readonly at: 'no-json' }
  | { readonly at: 'newer' }
  | { readonly at: 'no-settings' }
  | { readonly at: 'refused'; readonly where: string };

const IDLE = { at: 'idle' } as const;

const toImported = (
  { settings, history: _, ...offer }: Offer,
  before: Settings,
): ImportOutcome => ({
  at: 'imported',
  sites: settings.sites.length,
  ...offer,
  before,
});

/** Stands beside the settings in their file: it is no setting, and never synced. */
const HISTORY = 'history';

const historyIn = (json: unknown): History =>
  typeof json === 'object' && json !== null && Object.hasOwn(json, HISTORY)
    ? parseHistory(Reflect.get(json, HISTORY))
    : [];

export const toExport = (settings: Settings, history: History): string =>
  `${JSON.stringify({ ...settings, ...(history.length > 0 ? { history } : {}) }, null, 2)}\n`;

/** `here`: the settings as they are, which the user has seen. */
function readImport(
  text: string,
  parse: (json: unknown) => Settings,
  here: Settings,
): ImportOutcome | { readonly take: Offer } {
  const json = fromJson(text);
  if (!json) return { at: 'no-json' };
  try {
    const whole = parse(json.value);
    const history = historyIn(json.value);
    const dropped = droppedKeys(migrate(json.value), whole);
    const offer = {
      ...withKnownNames(whole, isDestination),
      history,
      dropped: history.length > 0 ? dropped.filter((key) => key !== HISTORY) : dropped,
    };
    const passages = newTo(here, [...passagesOf(offer.settings), ...urlsOf(offer.settings)]);
    return passages.length > 0 ? { at: 'asked', passages, offer } : { take: offer };
  } catch (error) {
    const { code, detail } = toFault(error);
    if (code === 'settings-newer') return { at: 'newer' };
    return detail === '' ? { at: 'no-settings' } : { at: 'refused', where: detail };
  }
}

export type Import = {
  readonly importText: (text: string) => void;
  /** The person's answer to what an import asks. */
  readonly answerImport: (isTaken: boolean) => void;
  readonly undoImport: () => void;
};

export function createImport(
  get: () => { readonly settings: Settings; readonly importOutcome: ImportOutcome },
  needs: {
    readonly parse: (json: unknown) => Settings;
    readonly addHistory: (history: History) => Promise<void>;
  },
  report: (importOutcome: ImportOutcome) => void,
  /** Puts settings in the place of all there are. */
  replace: (settings: Settings, importOutcome: ImportOutcome) => void,
): Import {
  const take = (offer: Offer): void => {
    replace(offer.settings, toImported(offer, get().settings));
    if (offer.history.length === 0) return;
    needs.addHistory(offer.history).catch((error: unknown) => {
      console.warn('what was learned elsewhere could not be kept', error);
    });
  };
  return {
    importText: (text) => {
      const read = readImport(text, needs.parse, get().settings);
      if ('take' in read) take(read.take);
      else report(read);
    },
    answerImport: (isTaken) => {
      const { importOutcome } = get();
      if (importOutcome.at !== 'asked') return;
      if (isTaken) take(importOutcome.offer);
      else report(IDLE);
    },
    undoImport: () => {
      const { importOutcome } = get();
      if (importOutcome.at === 'imported') replace(importOutcome.before, IDLE);
    },
  };
}
