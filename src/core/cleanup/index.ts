/** All clean-up rules by id. */

import type { Cleanup } from '../body/cleanup-rule.ts';
import { type Registry, toRegistry } from '../registry.ts';

export const cleanups: Registry<Cleanup> = toRegistry(
  import.meta.glob<Cleanup>(['./*.ts', '!./index.ts'], {
    eager: true,
    import: 'default',
  }),
);
