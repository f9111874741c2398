/** What every section of the options page gets. */
import type { Messages } from '../locales/index.ts';
import type { Place } from '../platform/contracts.ts';
import type { Shortcut } from '../platform/shortcuts.ts';
import type { Settings } from '../settings/schema.ts';
import type { Used } from '../settings/used.ts';
import type { PictureAccess } from '../ui/picture-access.tsx';
import type { FolderControl } from './folder.ts';
import type { LibraryNeeds } from './library.tsx';
import type { Options, OptionsState } from './model.ts';
import type { SyncNeeds } from './sync.tsx';

/** What the page is told of the world around it. */
export type Surroundings = {
  readonly profiles: readonly {
    readonly id: string;
    readonly name: string;
    /** Its own patterns, shown where the user has none. */
    readonly folder: string;
    readonly fileName: string;
  }[];
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
  readonly download: (text: string) => void;
  readonly sync: SyncNeeds;
  readonly library: LibraryNeeds;
};

export type SectionProps = {
  readonly state: OptionsState;
  readonly options: Options;
  readonly surroundings: Surroundings;
};
