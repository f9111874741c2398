/** What every section of the options page gets. */
import type { Profile } from '../core/profile.ts';
import type { Messages } from '../locales/index.ts';
import type { Place, ProfileTrial } from '../platform/contracts.ts';
import type { Shortcut } from '../platform/shortcuts.ts';
import type { Settings } from '../settings/schema.ts';
import type { Used } from '../settings/used.ts';
import type { PictureAccess } from '../ui/picture-access.tsx';
import type { FolderControl } from './folder.ts';
import type { LibraryNeeds } from './library.tsx';
import type { Options, OptionsState } from './model.ts';
import type { SetAsideNeeds } from './set-aside.tsx';
import type { SyncNeeds } from './sync.tsx';

/** What the page is told of the world around it. */
export type Surroundings = {
  /** The places a note can go in this browser. */
  readonly places: readonly Place[];
  /** Absent where the browser has no such thing. */
  readonly folder?: FolderControl | undefined;
  readonly access: PictureAccess;
  readonly shortcuts: readonly Shortcut[];
  readonly used: Used;
  readonly target: 'chromium' | 'firefox';
  /** The path an example article would get. */
  readonly example: (settings: Settings, messages: Messages) => string | undefined;
  /** What a profile, saved or not, makes of an article. */
  readonly tryProfile: (
    id: string,
    profile: Profile,
    settings: Settings,
    messages: Messages,
  ) => Promise<ProfileTrial>;
  /** `name`: without its ending. Answers with the path of the file once it is there. */
  readonly download: (text: string, name: string) => Promise<string>;
  readonly setAside: SetAsideNeeds;
  readonly sync: SyncNeeds;
  readonly library: LibraryNeeds;
};

export type SectionProps = {
  readonly state: OptionsState;
  readonly options: Options;
  readonly surroundings: Surroundings;
};
