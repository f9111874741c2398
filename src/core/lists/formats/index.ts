/** Every format of lists by id. */

import { toRegistry } from '../../registry.ts';
import type { ListFormat } from '../list.ts';

export const listFormats = toRegistry<ListFormat>(
  import.meta.glob(['./*.ts', '!./index.ts'], { eager: true, import: 'default' }),
);
