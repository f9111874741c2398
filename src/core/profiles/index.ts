/** Every profile by id. */

import { toRegistry } from '../registry.ts';
import type { Profile } from './profile.ts';

export const profiles = toRegistry<Profile>(
  import.meta.glob(['./*.ts', '!./index.ts', '!./profile.ts'], { eager: true, import: 'default' }),
);
