/** What the options page does, without a browser: edits, checks and saves settings as they are typed. */
import type { PatternKey } from '../core/choice.ts';
import { type FaultCode, toFault } from '../core/fault.ts';
import type { History } from '../core/suggest/history.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings/schema.ts';
import { type ChoiceDraft, patternProblems, toDraft, withDraft } from '../ui/choice/draft.ts';
import { createStore, type Watched } from '../ui/store.ts';
import { createImport, type Import, type ImportOutcome, toExport } from './import-settings.ts';
import {
  areProfilesWrong,
  createProfileActions,
  type ProfileActions,
  type ProfilesState,
  settleProfiles,
  toProfiles,
} from './profiles/actions.ts';
import { toDraft as toProfileDraft } from './profiles/draft.ts';
import { isRuleRight, newDraft, type RuleDraft, settle, toDrafts, toRules } from './rules.ts';

/** What may be wrong while it is typed. */
export type Texts = Pick<ChoiceDraft, PatternKey & keyof Settings>;

export type OptionsState = ProfilesState & {
  /** As they are saved, or about to be. */
  readonly settings: Settings;
  readonly texts: Texts;
  readonly rules: readonly RuleDraft[];
  readonly removed?: { readonly rule: RuleDraft; readonly index: number };
  readonly status: 'idle' | 'saving' | 'saved' | 'failed';
  readonly fault?: FaultCode;
  /** More about the fault, in English. */
  readonly detail?: string;
  readonly importOutcome: ImportOutcome;
};

export type OptionsNeeds = {
  readonly read: () => Promise<Settings>;
  /** What can be read of settings that are broken. */
  readonly recover: () => Promise<Settings>;
  readonly write: (settings: Settings) => Promise<void>;
  readonly watch: (report: (settings: Settings) => void) => () => void;
  /** Throws `settings-newer`, and `settings-invalid` with the path of the first bad value. */
  readonly parse: (json: unknown) => Settings;
  /** What a file of settings brings along of what was learned. */
  readonly addHistory: (history: History) => Promise<void>;
  /** A name that nothing else has. */
  readonly newId: () => string;
};

/** What has its own way of being edited. */
type Kept = keyof Texts | 'version' | 'sites' | 'profiles';

export type Options = Import & {
  readonly profiles: ProfileActions;
  readonly state: Watched<OptionsState>;
  readonly load: () => Promise<void>;
  readonly change: (settings: Partial<Omit<Settings, Kept>>) => void;
  /** What is typed or chosen in the fields of the general choice. */
  readonly write: (draft: Partial<ChoiceDraft>) => void;
  readonly addRule: () => void;
  readonly changeRule: (key: number, rule: Partial<RuleDraft>) => void;
  readonly removeRule: (key: number) => void;
  readonly restoreRule: () => void;
  /** All settings as JSON, and what was learned. */
  readonly exportText: (history: History) => string;
  readonly stop: () => void;
};

/** Whether something stands on the page that is not saved because it is wrong. */
export const isInvalid = ({ texts, rules, profiles }: OptionsState): boolean =>
  Object.keys(patternProblems(texts)).length > 0 ||
  rules.some((rule) => rule.touched && !isRuleRight(rules, rule)) ||
  areProfilesWrong(profiles);

const toTexts = (settings: Settings): Texts => {
  const { folder, fileName } = toDraft(settings);
  return { folder, fileName };
};

const toState = (
  settings: Settings,
): Pick<OptionsState, 'settings' | 'texts' | 'rules' | 'profiles'> => ({
  settings,
  texts: toTexts(settings),
  rules: toDrafts(settings),
  profiles: Object.entries(settings.profiles).map(([id, profile]) => toProfileDraft(id, profile)),
});

/** The settings with every valid text in them; what is wrong stays as it was saved. */
const withTexts = (settings: Settings, texts: Texts): Settings => {
  const problems = patternProblems(texts);
  const valid = Object.entries(texts).filter(([key]) => !(key in problems));
  return withDraft(settings, Object.fromEntries(valid));
};

export function createOptions(needs: OptionsNeeds): Options {
  const store = createStore<OptionsState>({
    ...toState(DEFAULT_SETTINGS),
    status: 'idle',
    importOutcome: { at: 'idle' },
    profileStatus: { at: 'idle' },
  });
  const mend = (part: Partial<OptionsState>): void => store.set({ ...store.get(), ...part });
  /** What this page wrote itself and will hear of again. */
  const own = new Set<string>();
  let writing = 0;

  const save = async (settings: Settings): Promise<void> => {
    writing += 1;
    const mine = writing;
    const { fault: _, detail: __, ...state } = store.get();
    store.set({ ...state, settings, status: 'saving' });
    try {
      // The browser may hand it back with its keys in another order; parsed, they are in ours.
      const whole = needs.parse(settings);
      own.add(JSON.stringify(whole));
      await needs.write(whole);
      if (mine === writing) mend({ status: 'saved' });
    } catch (error) {
      const { code, detail } = toFault(error, 'storage-failed');
      if (mine === writing) mend({ status: 'failed', fault: code, detail });
    }
  };

  /** Takes the page as it stands now and saves what is right of it. */
  const edit = (part: Partial<OptionsState>): void => {
    const before = store.get();
    // What is said of the last import is no longer true; what it asks still is.
    const importOutcome =
      before.importOutcome.at === 'asked' ? before.importOutcome : ({ at: 'idle' } as const);
    const state = { ...before, exchange: importOutcome, ...part };
    const rules = settle(state.rules);
    const profiles = settleProfiles(state.profiles);
    store.set({ ...state, rules, profiles });
    const texts = withTexts(state.settings, state.texts);
    void save({ ...texts, sites: toRules(rules), profiles: toProfiles(profiles) });
  };

  /** All of them become others at once. */
  const replace = (settings: Settings, importOutcome: ImportOutcome): void => {
    const { removed: _, ...state } = store.get();
    store.set({ ...state, ...toState(settings), importOutcome });
    void save(settings);
  };

  const stop = needs.watch((settings) => {
    if (own.delete(JSON.stringify(settings))) return;
    mend(toState(settings));
  });

  return {
    ...createImport(store.get, needs, (importOutcome) => mend({ importOutcome }), replace),
    state: store,
    profiles: createProfileActions(store.get, mend, edit, needs.newId),
    stop,
    load: async () => {
      try {
        mend(toState(await needs.read()));
      } catch (error) {
        const { code, detail } = toFault(error, 'storage-failed');
        // What can be read of them is shown: the next edit would write the defaults over it.
        const usable = toState(await needs.recover());
        mend({ ...usable, status: 'failed', fault: code, detail });
      }
    },
    change: (part) => edit({ settings: { ...store.get().settings, ...part } }),
    write: (draft) => {
      const { settings, texts } = store.get();
      const { folder = texts.folder, fileName = texts.fileName, ...chosen } = draft;
      edit({ texts: { folder, fileName }, settings: withDraft(settings, chosen) });
    },
    addRule: () => mend({ rules: [...store.get().rules, newDraft()] }),
    changeRule: (key, part) => {
      const change = (rule: RuleDraft): RuleDraft =>
        rule.key === key ? { ...rule, ...part } : rule;
      edit({ rules: store.get().rules.map(change) });
    },
    removeRule: (key) => {
      const { rules } = store.get();
      const index = rules.findIndex((rule) => rule.key === key);
      const rule = rules[index];
      if (!rule) return;
      edit({ rules: rules.toSpliced(index, 1), removed: { rule, index } });
    },
    restoreRule: () => {
      const { removed, ...state } = store.get();
      if (!removed) return;
      store.set(state);
      edit({ rules: state.rules.toSpliced(removed.index, 0, removed.rule) });
    },
    exportText: (history) => toExport(store.get().settings, history),
  };
}
