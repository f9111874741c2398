/** The options as a list of contents: what stands on one screen, by the name that a URL gives it. */
import type { JSX } from 'preact';
import type { Messages } from '../locales/index.ts';
import { About } from './about.tsx';
import { Backup } from './backup.tsx';
import { Defaults } from './defaults.tsx';
import { Destinations } from './destinations.tsx';
import { Files } from './files.tsx';
import { Images } from './images.tsx';
import { Interface } from './interface.tsx';
import { Keys } from './keys.tsx';
import { LibrarySection } from './library.tsx';
import { Profiles } from './profiles/profiles.tsx';
import type { SectionProps } from './section.ts';
import { Sites } from './sites.tsx';
import { Start } from './start.tsx';
import { Suggestions } from './suggestions.tsx';
import { Sync } from './sync.tsx';

export type ViewId = keyof Messages['options']['views'];
type Section = (section: SectionProps) => JSX.Element;

export const VIEWS: Readonly<Record<ViewId, readonly Section[]>> = {
  start: [Start, Destinations],
  categories: [Defaults, Suggestions],
  sites: [Sites],
  formats: [Files, Profiles],
  images: [Images],
  library: [LibrarySection],
  keys: [Keys],
  look: [Interface],
  data: [Backup, Sync],
  about: [About],
};

export const VIEW_IDS = Object.keys(VIEWS) as readonly ViewId[];
