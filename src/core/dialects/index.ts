/** Every dialect of Markdown by id. */

import { toRegistry } from '../registry.ts';
import type { Dialect } from './dialect.ts';

export const dialects = toRegistry<Dialect>(
  import.meta.glob(['./*.ts', '!./index.ts', '!./dialect.ts'], { eager: true, import: 'default' }),
);
