/** Every profile by id. */
import type { Profile } from '../profile.ts';
import { toRegistry } from '../registry.ts';

export const profiles = toRegistry<Profile>(
  import.meta.glob(['./*.ts', '!./index.ts'], { eager: true, import: 'default' }),
);
