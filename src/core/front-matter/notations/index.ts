/** Every notation of front matter by id. */

import { toRegistry } from '../../registry.ts';
import type { Notation } from './notation.ts';

export const notations = toRegistry<Notation>(
  import.meta.glob(['./*.ts', '!./index.ts', '!./notation.ts'], { eager: true, import: 'default' }),
);
