/** Page fixes that few pages need: they come to a page only where its glance shows that it does. */

import { type Registry, toRegistry } from '../../registry.ts';
import type { PageFix } from '../page-fix.ts';

export const rareFixes: Registry<PageFix> = toRegistry(
  import.meta.glob<PageFix>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' }),
);
