/** The page fixes, by id. */

import { type Registry, toRegistry } from '../registry.ts';
import type { PageFix } from './page-fix.ts';

export const pageFixes: Registry<PageFix> = toRegistry(
  import.meta.glob<PageFix>(['./*.ts', '!./index.ts', '!./page-fix.ts'], {
    eager: true,
    import: 'default',
  }),
);
