/** Every grammar by the kind of its inputs. */
import { toRegistry } from '../../../src/core/registry.ts';
import type { Grammar } from '../grammar.ts';

export const grammars = toRegistry<Grammar>(
  import.meta.glob(['./*.ts', '!./index.ts'], { eager: true, import: 'default' }),
);
