/** What every section of the options page gets. */
import type { Profile } from '../core/profiles/profile.ts';
import type { History } from '../core/suggest/history.ts';
import type { WordRule } from '../core/suggest/word-rules.ts';
import type { Messages } from '../locales/index.ts';
import type { DestinationInfo, ProfileTrial } from '../platform/contracts.ts';
import type { Shortcut } from '../platform/shortcuts.ts';
import type { Passage } from '../settings/passages.ts';
import type { RecentTerms } from '../settings/recent-terms.ts';
import type { ReplacedSettings } from '../settings/replaced-settings.ts';
import type { Settings } from '../settings/schema.ts';
import type { SyncState } from '../settings/sync.ts';
import type { ImageAccess } from '../ui/image-access.tsx';
import type { SaveSample } from './first-run/sample.ts';
import type { FolderControl } from './folder.ts';
import type { Options, OptionsState } from './model.ts';
import type { DestinationControl } from './use-destination.ts';

export type ReplacedSettingsNeeds = {
  readonly read: () => Promise<readonly ReplacedSettings[]>;
  readonly forget: (at: number) => Promise<void>;
  /** Puts one back that was deleted. */
  readonly restore: (item: ReplacedSettings) => Promise<void>;
};

export type LibraryNeeds = {
  /** How many articles stand in the library. */
  readonly count: () => Promise<number>;
  readonly forgetAll: () => Promise<void>;
};

export type SyncNeeds = {
  readonly read: () => Promise<SyncState>;
  readonly watch: (report: () => void) => () => void;
  readonly start: (
    keepWhich?: 'here' | 'there',
    shown?: readonly Passage[],
  ) => Promise<'on' | 'differ'>;
  /** What another browser's settings would put into notes, and is new here. */
  readonly passages: () => Promise<readonly Passage[]>;
  readonly stop: () => Promise<void>;
};

export type ShortcutControl = {
  readonly read: () => Promise<readonly Shortcut[]>;
  /** Opens the browser's own page on which they are changed. */
  readonly change: () => Promise<void>;
};

export type FirstRunNeeds = {
  /** Whether the button is seen in the toolbar; `undefined` where the browser does not say. */
  readonly isPinned: () => Promise<boolean | undefined>;
  readonly saveSample: SaveSample;
  /** `false` where the file is gone. */
  readonly showFile: (path: string) => Promise<boolean>;
  /** `false` where the tab has to stay. */
  readonly closeTab: () => Promise<boolean>;
};
/** What was learned of the user's saves. */
export type HistoryNeeds = {
  readonly read: () => Promise<History>;
  readonly forget: () => Promise<void>;
};

/** Titles of saved articles that a rule meets, and on how many it was tried. */
export type RuleTrial = { readonly titles: readonly string[]; readonly of: number };

/** What the page gets from outside. */
export type Dependencies = {
  /** The places a note can go in this browser. */
  readonly places: readonly DestinationInfo[];
  readonly destinations: DestinationControl;
  /** Absent where the browser has no such thing. */
  readonly folder?: FolderControl | undefined;
  readonly access: ImageAccess;
  readonly shortcuts: ShortcutControl;
  readonly recentTerms: RecentTerms;
  /** Of the extension. */
  readonly version: string;
  /** The path an example article would get. */
  readonly example: (settings: Settings, messages: Messages) => string | undefined;
  /**
   * What a profile, saved or not, makes of an article: by itself, or with the folder, the file name
   * and whatever else the settings choose.
   */
  readonly tryProfile: (
    id: string,
    profile: Profile,
    settings: Settings,
    messages: Messages,
    withSettings?: boolean,
  ) => Promise<ProfileTrial>;
  /** `name`: without its ending. Answers with the path of the file once it is there. */
  readonly download: (text: string, name: string) => Promise<string>;
  readonly replacedSettings: ReplacedSettingsNeeds;
  readonly sync: SyncNeeds;
  readonly library: LibraryNeeds;
  readonly firstRun: FirstRunNeeds;
  readonly history: HistoryNeeds;
  /** Which of the articles saved last a rule by words meets. */
  readonly tryRule: (rule: WordRule) => Promise<RuleTrial>;
};

export type SectionProps = {
  readonly state: OptionsState;
  readonly options: Options;
  readonly dependencies: Dependencies;
  /** All that can be set is to be found, in use or not. */
  readonly searched?: boolean;
};
