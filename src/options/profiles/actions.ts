/** What is done to the user's own profiles: copied, edited, removed with undo, sent out and in. */
import { toFault } from '../../core/fault.ts';
import { profiles as builtIn } from '../../core/profiles/index.ts';
import { OWN_PREFIX, type Profile } from '../../core/profiles/profile.ts';
import type { OwnProfiles } from '../../settings/all-profiles.ts';
import { droppedKeys } from '../../settings/dropped.ts';
import { parseProfile } from '../../settings/parse.ts';
import { newTo, type Passage, passagesOfProfile } from '../../settings/passages.ts';
import type { Settings } from '../../settings/schema.ts';
import { fromJson } from '../from-json.ts';
import { type ProfileDraft, toDraft } from './draft.ts';
import { problemsOf, settleProfile } from './problems.ts';

type Imported = {
  readonly at: 'imported';
  readonly name: string;
  readonly dropped: readonly string[];
};

/** What became of the last import or removal. */
export type ProfileStatus =
  | { readonly at: 'idle' }
  | Imported
  /** Something in it is to be seen by a person before it is taken. */
  | {
      readonly at: 'asked';
      readonly profile: Profile;
      readonly passages: readonly Passage[];
      readonly imported: Imported;
    }
  | { readonly at: 'no-json' }
  | { readonly at: 'refused'; readonly where: string }
  | { readonly at: 'removed'; readonly draft: ProfileDraft; readonly index: number };

export type ProfilesState = {
  readonly profiles: readonly ProfileDraft[];
  /** Id of the one that is open. */
  readonly opened?: string;
  readonly profileStatus: ProfileStatus;
};

export type ProfileActions = {
  /** Adds a copy of a profile and opens it. */
  readonly add: (from: Profile, name: string) => void;
  readonly open: (id: string, isOpen: boolean) => void;
  readonly change: (id: string, part: Partial<ProfileDraft>) => void;
  readonly remove: (id: string) => void;
  readonly restore: () => void;
  readonly importText: (text: string) => void;
  /** The person's answer to what an import asks. */
  readonly answerImport: (take: boolean) => void;
};

/** One profile as a file that `importText` takes. */
export const exportProfile = (profile: Profile): string => `${JSON.stringify(profile, null, 2)}\n`;

export const toProfiles = (drafts: readonly ProfileDraft[]): OwnProfiles =>
  Object.fromEntries(drafts.flatMap(({ id, kept }) => (kept ? [[id, kept]] : [])));

type Named = { readonly id: string; readonly name: string };

export const namesWith = (drafts: readonly ProfileDraft[]): readonly Named[] => [
  ...drafts,
  ...[...builtIn].map(([id, { name }]) => ({ id, name })),
];

export const settleProfiles = (drafts: readonly ProfileDraft[]): readonly ProfileDraft[] =>
  drafts.map((draft) => settleProfile(draft, namesWith(drafts)));

export const areProfilesWrong = (drafts: readonly ProfileDraft[]): boolean =>
  drafts.some((draft) => problemsOf(draft, namesWith(drafts)).size > 0);

/** `Name`, or `Name 2`, `Name 3` … where it is taken. */
const freeName = (name: string, drafts: readonly ProfileDraft[]): string => {
  const taken = new Set(namesWith(drafts).map((named) => named.name));
  for (let n = 1; ; n += 1) {
    const tried = n === 1 ? name : `${name} ${n}`;
    if (!taken.has(tried)) return tried;
  }
};

export function createProfileActions(
  get: () => ProfilesState & { readonly settings: Settings },
  /** Only shows. */
  mend: (part: Partial<ProfilesState>) => void,
  /** Shows and saves. */
  edit: (part: Partial<ProfilesState>) => void,
  newId: () => string,
): ProfileActions {
  const add = (from: Profile, name: string, status: ProfileStatus): void => {
    const { profiles } = get();
    const profile = { ...structuredClone(from), name: freeName(name, profiles) };
    const id = OWN_PREFIX + newId();
    edit({ profiles: [...profiles, toDraft(id, profile)], opened: id, profileStatus: status });
  };
  return {
    add: (from, name) => add(from, name, { at: 'idle' }),
    open: (id, isOpen) => {
      if (isOpen) mend({ opened: id });
      else if (get().opened === id) mend({ opened: '' });
    },
    change: (id, part) =>
      edit({
        profiles: get().profiles.map((draft) => (draft.id === id ? { ...draft, ...part } : draft)),
      }),
    remove: (id) => {
      const { profiles } = get();
      const index = profiles.findIndex((draft) => draft.id === id);
      const draft = profiles[index];
      if (!draft) return;
      edit({
        profiles: profiles.toSpliced(index, 1),
        profileStatus: { at: 'removed', draft, index },
      });
    },
    restore: () => {
      const { profiles, profileStatus } = get();
      if (profileStatus.at !== 'removed') return;
      const { draft, index } = profileStatus;
      edit({ profiles: profiles.toSpliced(index, 0, draft), profileStatus: { at: 'idle' } });
    },
    importText: (text) => {
      const json = fromJson(text);
      if (!json) return mend({ profileStatus: { at: 'no-json' } });
      try {
        const profile = parseProfile(json.value);
        const { name } = profile;
        const dropped = droppedKeys(json.value, profile);
        const imported = { at: 'imported', name, dropped } as const;
        const passages = newTo(get().settings, passagesOfProfile(profile));
        if (passages.length === 0) return add(profile, name, imported);
        mend({ profileStatus: { at: 'asked', profile, passages, imported } });
      } catch (error) {
        mend({ profileStatus: { at: 'refused', where: toFault(error).detail } });
      }
    },
    answerImport: (isTaken) => {
      const { profileStatus: status } = get();
      if (status.at !== 'asked') return;
      if (isTaken) add(status.profile, status.profile.name, status.imported);
      else mend({ profileStatus: { at: 'idle' } });
    },
  };
}
