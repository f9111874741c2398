/** Page fixes that come to a page only where its glance shows that it may need them. */

import { type Registry, toRegistry } from '../../registry.ts';
import type { PageFix } from '../page-fix.ts';

export const fixesOnDemand: Registry<PageFix> = toRegistry(
  import.meta.glob<PageFix>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' }),
);
