/** The page fixes that come to every page, by id; `on-demand` holds the others. */

import { type Registry, toRegistry } from '../registry.ts';
import type { PageFix } from './page-fix.ts';

export const pageFixes: Registry<PageFix> = toRegistry(
  import.meta.glob<PageFix>(['./*.ts', '!./index.ts', '!./page-fix.ts'], {
    eager: true,
    import: 'default',
  }),
);
