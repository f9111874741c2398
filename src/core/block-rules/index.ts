/** All block rules by id. */

import { type Registry, toRegistry } from '../registry.ts';
import type { BlockRule } from './block-rule.ts';

export const blockRules: Registry<BlockRule> = toRegistry(
  import.meta.glob<BlockRule>(
    ['./*.ts', '!./index.ts', '!./block-rule.ts', '!./example-prose.ts'],
    { eager: true, import: 'default' },
  ),
);
